import type { Features } from '#shared/match/features.ts';
import type { Rows } from '#shared/match/readRows.ts';
import { RowIndex } from '#shared/match/rowIndex.ts';

/** Rows whose positions are those in which they come. */
export function rowsOf(features: readonly Features[]): Pick<Rows, 'index' | 'asTheyCame' | 'positions'> {
  const index = new RowIndex();
  for (const each of features) index.add(each);
  return { index, asTheyCame: features, positions: Int32Array.from(features.keys()) };
}

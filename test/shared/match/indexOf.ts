import type { Features } from '#shared/match/features.ts';
import { RowIndex } from '#shared/match/rowIndex.ts';

export function indexOf(features: readonly Features[]): RowIndex {
  const index = new RowIndex();
  for (const each of features) index.add(each);
  return index;
}

import type { Level } from '#shared/model/level.ts';
import { type Features, featuresOf } from './features.ts';
import { homeLevelOf } from './homeLevel.ts';
import type { MatchItem } from './matchItem.ts';
import { roomFor } from './room.ts';
import { RowIndex } from './rowIndex.ts';

/**
 * A list as matching works with it. Rows are numbered as they come, which is how the index knows them; positions follow the
 * ids, so that nothing that is found depends on the order in which rows come.
 */
export interface Rows {
  readonly index: RowIndex;
  /** By row. */
  readonly asTheyCame: readonly Features[];
  readonly positions: Int32Array;
  /** By position. */
  readonly features: readonly Features[];
  readonly rows: Int32Array;
  readonly homeLevel: Level;
}

/** Items are taken one by one and let go; each step yields how many were. */
export function* readRows(items: Iterable<MatchItem>): Generator<number, Rows> {
  const asTheyCame: Features[] = [];
  const index = new RowIndex();
  const levels = new Map<Level | null, { length: number }>();
  for (const item of items) {
    if (asTheyCame.length % stepEvery === 0) yield asTheyCame.length;
    const features = featuresOf(item);
    asTheyCame.push(features);
    index.add(features);
    count(levels, item.level);
  }
  return { index, asTheyCame, ...(yield* byId(asTheyCame)), homeLevel: homeLevelOf(levels) };
}

const stepEvery = 256;
/** Where little is done with each, steps are this many items long. */
const manyItems = 65_536;

function count(levels: Map<Level | null, { length: number }>, level: Level | null): void {
  const known = levels.get(level);
  if (known === undefined) levels.set(level, { length: 1 });
  else known.length += 1;
}

/** Ids and rows are sorted as numbers: comparing a million items one by one would take a second. */
function* byId(asTheyCame: readonly Features[]): Generator<number, Pick<Rows, 'features' | 'positions' | 'rows'>> {
  const room = 2 ** Math.ceil(Math.log2(asTheyCame.length + 1));
  const keys = new Float64Array(asTheyCame.length);
  for (const [row, { id }] of asTheyCame.entries()) {
    if (row % manyItems === 0) yield asTheyCame.length;
    keys[row] = id * room + row;
  }
  keys.sort();
  const features: Features[] = [];
  const positions = roomFor(keys.length);
  const rows = roomFor(keys.length);
  for (const [position, key] of keys.entries()) {
    if (position % manyItems === 0) yield asTheyCame.length;
    const row = key % room;
    rows[position] = row;
    positions[row] = position;
    const item = asTheyCame[row];
    if (item !== undefined) features.push(item);
  }
  return { features, positions, rows };
}

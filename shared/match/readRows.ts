import type { Level } from '#shared/model/level.ts';
import { type Features, featuresOf } from './features.ts';
import { homeLevelOf } from './homeLevel.ts';
import type { MatchItem } from './matchItem.ts';
import { RowIndex } from './rowIndex.ts';

/** A list as matching works with it. Positions follow the ids, so that nothing depends on the order in which items come. */
export interface Rows {
  readonly features: readonly Features[];
  readonly index: RowIndex;
  readonly homeLevel: Level;
}

/** Items are taken one by one and let go; each step yields how many were. */
export function* readRows(items: Iterable<MatchItem>): Generator<number, Rows> {
  const features: Features[] = [];
  const index = new RowIndex();
  const levels = new Map<Level | null, { length: number }>();
  let lastId = Number.NEGATIVE_INFINITY;
  let ascending = true;
  for (const item of items) {
    if (features.length % stepEvery === 0) yield features.length;
    const read = featuresOf(item);
    features.push(read);
    count(levels, item.level);
    ascending &&= item.id > lastId;
    lastId = item.id;
    if (ascending) index.add(read);
  }
  const homeLevel = homeLevelOf(levels);
  return ascending ? { features, index, homeLevel } : { ...(yield* inOrder(features)), homeLevel };
}

const stepEvery = 256;

function count(levels: Map<Level | null, { length: number }>, level: Level | null): void {
  const known = levels.get(level);
  if (known === undefined) levels.set(level, { length: 1 });
  else known.length += 1;
}

/** By id. Ids and places are sorted as numbers: comparing a million items one by one would take a second. */
function* inOrder(items: readonly Features[]): Generator<number, Omit<Rows, 'homeLevel'>> {
  const room = 2 ** Math.ceil(Math.log2(items.length + 1));
  const keys = Float64Array.from(items, ({ id }, place) => id * room + place).sort();
  const features: Features[] = [];
  const index = new RowIndex();
  for (const key of keys) {
    if (features.length % stepEvery === 0) yield items.length;
    const item = items[key % room];
    if (item === undefined) continue;
    features.push(item);
    index.add(item);
  }
  return { features, index };
}

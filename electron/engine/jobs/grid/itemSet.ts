/** A set of items as a byte for each id: to ask, to unite and to cross a million of them takes a few milliseconds. */
export type ItemSet = Uint8Array;

/** The items of each value of a field. */
export type Facet = ReadonlyMap<string, Int32Array>;

export function emptySet(highestId: number): ItemSet {
  return new Uint8Array(highestId + 1);
}

export function setOf(highestId: number, ids: Iterable<number>): ItemSet {
  const set = emptySet(highestId);
  for (const id of ids) set[id] = 1;
  return set;
}

/** Those that are in all; null stands for everything, as no sets do. */
export function crossed(sets: readonly ItemSet[]): ItemSet | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const common = first.slice();
  for (const set of others)
    for (let id = 0; id < common.length; id += 1) common[id] = (common[id] ?? 0) & (set[id] ?? 0);
  return common;
}

/** In their order, only those of the set. */
export function kept(ids: Int32Array, set: ItemSet | null): Int32Array {
  if (set === null) return ids;
  const out = new Int32Array(ids.length);
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (set[id] === 1) {
      out[count] = id;
      count += 1;
    }
  }
  return out.slice(0, count);
}

export function countIn(ids: Int32Array, set: ItemSet): number {
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) count += set[ids[at] ?? 0] ?? 0;
  return count;
}

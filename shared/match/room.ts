/**
 * Room for so many whole numbers, all 0, in memory that could be shared, though nobody shares it: any other counts as a
 * load of the garbage collector, which at a million rows stops everything for two seconds, and more than once, to see what
 * of its own it could let go.
 */
export function roomFor(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

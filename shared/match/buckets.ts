import { roomFor } from './room.ts';

/** Values under keys from 0; those of one key stand together, in the order in which they were given. Without values each is its place. */
export class Buckets {
  readonly #starts: Int32Array;
  readonly #values: Int32Array;
  /** One more than the largest key. */
  readonly count: number;

  constructor(keys: Int32Array, values: Int32Array | null, count: number) {
    const starts = roomFor(count + 1);
    for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    for (let key = 1; key <= count; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
    const next = roomFor(count + 1);
    next.set(starts);
    this.#values = roomFor(keys.length);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const to = next[key] ?? 0;
      this.#values[to] = values === null ? at : (values[at] ?? 0);
      next[key] = to + 1;
    }
    this.#starts = starts;
    this.count = count;
  }

  sizeOf(key: number): number {
    return (this.#starts[key + 1] ?? 0) - (this.#starts[key] ?? 0);
  }

  of(key: number): Int32Array {
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }

  /** What is made of each value of a key. */
  map<T>(key: number, make: (value: number) => T): T[] {
    const made: T[] = [];
    for (let at = this.#starts[key] ?? 0; at < (this.#starts[key + 1] ?? 0); at += 1)
      made.push(make(this.#values[at] ?? 0));
    return made;
  }

  /** The keys that have at least two values, with these. */
  *several(): Generator<readonly [key: number, values: Int32Array], void> {
    for (let key = 0; key < this.count; key += 1) if (this.sizeOf(key) > 1) yield [key, this.of(key)];
  }
}

import { IntList } from './intList.ts';

/** Positions under one key each; a position may stand under several. They are added in ascending order. */
export class Blocks {
  readonly #whole = new Map<string, number>();
  readonly #byPart = new Map<string, Map<string, number>>();
  readonly #numbers = new IntList();
  readonly #positions = new IntList();
  /** Of each key the position that was added last, so that none stands under it twice. */
  readonly #last = new IntList();

  /** A key may have a second part; putting both into one text would cost more than to look both up. */
  add(position: number, key: string, part: string | null = null): void {
    const number = part === null ? this.#numberOf(this.#whole, key) : this.#numberOf(this.#partsOf(key), part);
    if (this.#last.at(number) === position) return;
    this.#last.set(number, position);
    this.#numbers.push(number);
    this.#positions.push(position);
  }

  /** The members of each key that has at least two, in ascending order. */
  *several(): Generator<Int32Array, void> {
    const count = this.#last.length;
    const ends = new Int32Array(count + 1);
    const [numbers, positions] = [this.#numbers.view(), this.#positions.view()];
    for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let at = 1; at <= count; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    const next = ends.slice();
    const sorted = new Int32Array(positions.length);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const to = next[number] ?? 0;
      sorted[to] = positions[at] ?? 0;
      next[number] = to + 1;
    }
    for (let number = 0; number < count; number += 1) {
      const [from = 0, to = 0] = [ends[number], ends[number + 1]];
      if (to - from > 1) yield sorted.subarray(from, to);
    }
  }

  /** How often a position stands under a key. */
  get size(): number {
    return this.#positions.length;
  }

  #partsOf(key: string): Map<string, number> {
    const known = this.#byPart.get(key);
    if (known !== undefined) return known;
    const parts = new Map<string, number>();
    this.#byPart.set(key, parts);
    return parts;
  }

  #numberOf(numbers: Map<string, number>, key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#last.length;
    numbers.set(key, number);
    this.#last.push(-1);
    return number;
  }
}

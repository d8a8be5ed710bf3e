import { Buckets } from './buckets.ts';
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
    const buckets = new Buckets(this.#numbers.view(), this.#positions.view(), this.#last.length);
    for (const [, members] of buckets.several()) yield members;
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

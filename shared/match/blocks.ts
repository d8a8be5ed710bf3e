import { Buckets } from './buckets.ts';
import { IntList } from './intList.ts';

/** Positions under one key each; a position may stand under several. They are added in ascending order. */
export class Blocks {
  readonly #known = new Map<string, number>();
  readonly #numbers = new IntList();
  readonly #positions = new IntList();
  /** Of each key the position that was added last, so that none stands under it twice. */
  readonly #last = new IntList();

  add(position: number, key: string): void {
    const number = this.#known.get(key) ?? this.#addKey(key);
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

  #addKey(key: string): number {
    const number = this.#last.length;
    this.#known.set(key, number);
    this.#last.push(-1);
    return number;
  }
}

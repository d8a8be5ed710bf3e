import type { BareNames } from './bareNames.ts';
import { IntList } from './intList.ts';
import { roomFor } from './room.ts';

/** The rows of a block by their names. One serves many blocks, so that a block costs no more than its own rows. */
export class RowChains {
  readonly #numbers: Int32Array;
  #block = 0;
  /** By name: its first row, where `#blockOf` says that it is of the block at hand. */
  readonly #blockOf: Int32Array;
  readonly #head: Int32Array;
  /** By row: the next of the same name, -1 behind the last. */
  readonly #next: Int32Array;
  readonly #names = new IntList();

  constructor({ numbers, texts }: BareNames) {
    this.#numbers = numbers;
    this.#blockOf = roomFor(texts.length);
    this.#head = roomFor(texts.length);
    this.#next = roomFor(numbers.length);
  }

  /** Forgets the block before; answers the names, each once. */
  fill(rows: Int32Array): Int32Array {
    this.#block += 1;
    this.#names.clear();
    for (const row of rows) {
      const name = this.#numbers[row] ?? 0;
      const isKnown = this.#blockOf[name] === this.#block;
      if (!isKnown) this.#names.push(name);
      this.#next[row] = isKnown ? (this.#head[name] ?? -1) : -1;
      this.#head[name] = row;
      this.#blockOf[name] = this.#block;
    }
    return this.#names.view();
  }

  forEach(name: number, visit: (row: number) => void): void {
    if (this.#blockOf[name] !== this.#block) return;
    for (let row = this.#head[name] ?? -1; row >= 0; row = this.#next[row] ?? -1) visit(row);
  }

  /** Every pair of rows of the name. */
  pairsOf(name: number, visit: (a: number, b: number) => void): void {
    this.forEach(name, (a) => {
      for (let b = this.#next[a] ?? -1; b >= 0; b = this.#next[b] ?? -1) visit(a, b);
    });
  }
}

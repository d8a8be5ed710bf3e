import { roomFor } from './room.ts';

/** Whole numbers one behind the other, four bytes each, however many come. */
export class IntList {
  #values = roomFor(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = roomFor(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  clear(): void {
    this.#length = 0;
  }

  /** What stands in it now; later pushes may not show. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}

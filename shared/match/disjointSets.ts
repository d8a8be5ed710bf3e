import { roomFor } from './room.ts';

/** Numbers from 0 that are united bit by bit; each set is known by its smallest. */
export class DisjointSets {
  readonly #up: Int32Array;

  /** @param size one more than the largest number */
  constructor(size: number) {
    this.#up = roomFor(size);
    for (let number = 0; number < size; number += 1) this.#up[number] = number;
  }

  rootOf(number: number): number {
    const up = this.#up;
    let at = number;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) {
      // The way is shortened for the next who asks.
      up[at] = up[next] ?? next;
      at = next;
    }
    return at;
  }

  unite(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#up[Math.max(a, b)] = Math.min(a, b);
  }
}

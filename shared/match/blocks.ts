/** Positions under one key each; a position may stand under several. */
export class Blocks {
  readonly #numberOf = new Map<string, number>();
  readonly #numbers: number[] = [];
  readonly #positions: number[] = [];

  add(key: string, position: number): void {
    let number = this.#numberOf.get(key);
    if (number === undefined) {
      number = this.#numberOf.size;
      this.#numberOf.set(key, number);
    }
    this.#numbers.push(number);
    this.#positions.push(position);
  }

  /** The members of each key that has at least two, once each, in the order in which they were added. */
  *several(): Generator<number[], void> {
    const ends = new Uint32Array(this.#numberOf.size + 1);
    for (const number of this.#numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    const starts = ends.slice();
    const sorted = new Uint32Array(this.#positions.length);
    for (const [at, number] of this.#numbers.entries()) {
      const to = starts[number] ?? 0;
      sorted[to] = this.#positions[at] ?? 0;
      starts[number] = to + 1;
    }
    for (let number = 0; number + 1 < ends.length; number += 1) {
      const [from = 0, to = 0] = [ends[number], ends[number + 1]];
      if (to - from < 2) continue;
      const members = Array.from(sorted.subarray(from, to)).filter((member, at, all) => member !== all[at - 1]);
      if (members.length > 1) yield members;
    }
  }

  get size(): number {
    return this.#numberOf.size;
  }
}

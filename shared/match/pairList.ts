/** Pairs of positions, of which each is kept once however often it is found. */
export class PairList {
  #lows = new Uint32Array(1024);
  #highs = new Uint32Array(1024);
  #count = 0;

  readonly add = (a: number, b: number): void => {
    if (this.#count === this.#lows.length) {
      this.#lows = doubled(this.#lows);
      this.#highs = doubled(this.#highs);
    }
    this.#lows[this.#count] = Math.min(a, b);
    this.#highs[this.#count] = Math.max(a, b);
    this.#count += 1;
  };

  /** At least as many as there are different pairs. */
  get size(): number {
    return this.#count;
  }

  /** Each pair once, the smaller position first, in ascending order; `positions` is one more than the largest. */
  *inOrder(positions: number): Generator<readonly [low: number, high: number], void> {
    const ends = new Uint32Array(positions + 1);
    for (let at = 0; at < this.#count; at += 1) {
      const low = this.#lows[at] ?? 0;
      ends[low + 1] = (ends[low + 1] ?? 0) + 1;
    }
    for (let at = 1; at <= positions; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    const next = ends.slice();
    const sorted = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const low = this.#lows[at] ?? 0;
      const to = next[low] ?? 0;
      sorted[to] = this.#highs[at] ?? 0;
      next[low] = to + 1;
    }
    for (let low = 0; low < positions; low += 1) {
      const highs = sorted.subarray(ends[low], ends[low + 1]);
      if (highs.length > 1) highs.sort();
      let last = -1;
      for (const high of highs) {
        if (high !== last) yield [low, high];
        last = high;
      }
    }
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * values.length);
  larger.set(values);
  return larger;
}

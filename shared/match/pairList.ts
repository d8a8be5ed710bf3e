import { IntList } from './intList.ts';

/** Pairs of positions, of which each is kept once however often it is found. */
export class PairList {
  readonly #lows = new IntList();
  readonly #highs = new IntList();

  readonly add = (a: number, b: number): void => {
    this.#lows.push(a < b ? a : b);
    this.#highs.push(a < b ? b : a);
  };

  /** At least as many as there are different pairs. */
  get size(): number {
    return this.#lows.length;
  }

  /** The pairs by their smaller position; `positions` is one more than the largest. */
  byLow(positions: number): PairsByLow {
    return new PairsByLow(this.#lows.view(), this.#highs.view(), positions);
  }
}

export class PairsByLow {
  readonly #starts: Int32Array;
  readonly #highs: Int32Array;

  constructor(lows: Int32Array, highs: Int32Array, positions: number) {
    const starts = new Int32Array(positions + 1);
    for (const low of lows) starts[low + 1] = (starts[low + 1] ?? 0) + 1;
    for (let at = 1; at <= positions; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    this.#highs = new Int32Array(highs.length);
    for (let at = 0; at < lows.length; at += 1) {
      const low = lows[at] ?? 0;
      const to = next[low] ?? 0;
      this.#highs[to] = highs[at] ?? 0;
      next[low] = to + 1;
    }
    this.#starts = starts;
  }

  /** The larger positions of the pairs of `low`, each once, in ascending order. To be asked once of each. */
  highsOf(low: number): Int32Array {
    const [start = 0, end = 0] = [this.#starts[low], this.#starts[low + 1]];
    const highs = this.#highs.subarray(start, end);
    if (highs.length < 2) return highs;
    highs.sort();
    let kept = 1;
    for (let at = 1; at < highs.length; at += 1) {
      const high = highs[at] ?? 0;
      if (high === highs[kept - 1]) continue;
      highs[kept] = high;
      kept += 1;
    }
    return highs.subarray(0, kept);
  }
}

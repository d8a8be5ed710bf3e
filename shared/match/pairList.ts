import { Buckets } from './buckets.ts';
import { IntList } from './intList.ts';

/** Pairs of positions, of which each is kept once however often it is found. */
export class PairList {
  readonly #lows = new IntList();
  readonly #highs = new IntList();
  readonly #positions: Int32Array;

  /** @param positions of each row its position */
  constructor(positions: Int32Array) {
    this.#positions = positions;
  }

  add(a: number, b: number): void {
    this.#lows.push(a < b ? a : b);
    this.#highs.push(a < b ? b : a);
  }

  readonly addRows = (a: number, b: number): void => {
    this.add(this.#positions[a] ?? a, this.#positions[b] ?? b);
  };

  /** At least as many as there are different pairs. */
  get size(): number {
    return this.#lows.length;
  }

  /** The pairs by their smaller position; `positions` is one more than the largest. */
  byLow(positions: number): PairsByLow {
    return new PairsByLow(new Buckets(this.#lows.view(), this.#highs.view(), positions));
  }
}

export class PairsByLow {
  readonly #highs: Buckets;

  constructor(highs: Buckets) {
    this.#highs = highs;
  }

  /** The larger positions of the pairs of `low`, each once, in ascending order. To be asked once of each. */
  highsOf(low: number): Int32Array {
    const highs = this.#highs.of(low);
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

import type { BareNames } from './bareNames.ts';
import { RowChains } from './rowChains.ts';
import { SimilarityJoiner } from './similarityJoin.ts';

type Visit = (a: number, b: number) => void;

/** Up to here comparing all pairs costs less than an index. */
const smallBlock = 24;

/** Finds the pairs of rows whose names are alike: names are joined once, and all their rows follow. */
export class NameJoiner {
  readonly #names: BareNames;
  readonly #joiner: SimilarityJoiner;
  readonly #rows: RowChains;
  readonly #askedRows: RowChains;

  constructor(names: BareNames) {
    this.#names = names;
    this.#joiner = new SimilarityJoiner(names.sets);
    this.#rows = new RowChains(names);
    this.#askedRows = new RowChains(names);
  }

  /** Visits every pair of `rows` whose names are alike, each once; null where it was done without steps. */
  within(rows: Int32Array, threshold: number, visit: Visit): Generator<number, void> | null {
    if (rows.length > smallBlock) return this.#joinWithin(rows, threshold, visit);
    const { numbers, sets } = this.#names;
    for (let one = 0; one < rows.length; one += 1) {
      const a = rows[one] ?? 0;
      const name = numbers[a] ?? 0;
      for (let other = one + 1; other < rows.length; other += 1) {
        const b = rows[other] ?? 0;
        if (sets.areAlike(name, numbers[b] ?? 0, threshold)) visit(a, b);
      }
    }
    return null;
  }

  *#joinWithin(rows: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    const names = this.#rows.fill(rows);
    for (const name of names) if (this.#names.sets.sizeOf(name) > 0) this.#rows.pairsOf(name, visit);
    yield* this.#joiner.within(names, threshold, (left, right) => {
      this.#rows.forEach(left, (a) => this.#rows.forEach(right, (b) => visit(a, b)));
    });
  }

  /** As {@link within}, of the pairs of which at least one is of `asked`; all of these are of the rows. Some come twice. */
  *between(asked: Int32Array, rows: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    if (asked.length === 0) return;
    const [few, many] = [this.#askedRows.fill(asked), this.#rows.fill(rows)];
    const visitAsked = (left: number, right: number) => {
      this.#askedRows.forEach(left, (a) => this.#rows.forEach(right, (b) => a !== b && visit(a, b)));
    };
    for (const name of few) if (this.#names.sets.sizeOf(name) > 0) visitAsked(name, name);
    yield* this.#joiner.between(few, many, threshold, (left, right) => {
      visitAsked(left, right);
      visitAsked(right, left);
    });
  }
}

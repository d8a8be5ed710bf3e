import type { BigramSets } from './bigramSets.ts';

type Visit = (a: number, b: number) => void;

/** Up to here comparing all pairs costs less than an index. */
const smallBlock = 32;
/** Bounds are computed in floating point; a pair at the very threshold must not fall to a rounding. */
const slack = 1e-9;
/** Joins yield this often, so that whoever runs them can do something else in between. */
const stepEvery = 256;

/**
 * Finds the pairs of texts that are alike, exactly: in a pair that reaches the threshold both prefixes, which hold the
 * rarest pieces, share a piece (Bayardo, Ma and Srikant 2007), so that nothing is missed and only few are compared.
 * One joiner serves many blocks of the same texts.
 */
export class SimilarityJoiner {
  readonly #sets: BigramSets;
  /** Of each piece the place of its last entry, where `#blockOf` says that it is of the block at hand. */
  readonly #head: Int32Array;
  readonly #blockOf: Uint32Array;
  #block = 0;
  #places = new Int32Array(1024);
  #next = new Int32Array(1024);
  #entries = 0;

  constructor(sets: BigramSets) {
    this.#sets = sets;
    this.#head = new Int32Array(sets.pieceCount);
    this.#blockOf = new Uint32Array(sets.pieceCount);
  }

  /**
   * Visits every pair of `members` with dice at least `threshold`, each once, in steps of which each yields the share
   * that is through.
   */
  *within(members: readonly number[], threshold: number, visit: Visit): Generator<number, void> {
    const filled = members.filter((member) => this.#sets.sizeOf(member) > 0);
    if (filled.length <= smallBlock) this.#compareAll(filled, threshold, visit);
    else yield* this.#byPrefix(filled, threshold, visit);
  }

  /** As {@link within}, of the pairs of which at least one is of `asked`; all of these are members. Some come twice. */
  *between(
    asked: readonly number[],
    members: readonly number[],
    threshold: number,
    visit: Visit,
  ): Generator<number, void> {
    const sets = this.#sets;
    const filled = asked.filter((member) => sets.sizeOf(member) > 0);
    this.#begin();
    for (const [place, member] of filled.entries()) {
      const length = this.#prefixOf(member, threshold);
      for (let at = 0; at < length; at += 1) this.#post(sets.pieceAt(member, at), place);
    }
    const lastSeen = new Int32Array(filled.length).fill(-1);
    for (const [place, member] of members.entries()) {
      if (place % stepEvery === 0) yield place / members.length;
      const length = this.#prefixOf(member, threshold);
      for (let at = 0; at < length; at += 1) {
        for (let entry = this.#first(sets.pieceAt(member, at)); entry >= 0; entry = this.#next[entry] ?? -1) {
          const other = this.#places[entry] ?? 0;
          if (lastSeen[other] === place) continue;
          lastSeen[other] = place;
          const found = filled[other] ?? member;
          if (found !== member && this.#isAlike(found, member, threshold)) visit(found, member);
        }
      }
    }
  }

  *#byPrefix(members: number[], threshold: number, visit: Visit): Generator<number, void> {
    const sets = this.#sets;
    members.sort((a, b) => sets.sizeOf(a) - sets.sizeOf(b) || a - b);
    this.#begin();
    const lastSeen = new Int32Array(members.length).fill(-1);
    for (const [place, member] of members.entries()) {
      if (place % stepEvery === 0) yield place / members.length;
      const size = sets.sizeOf(member);
      const probed = this.#prefixOf(member, threshold);
      const indexed = size - Math.ceil(threshold * size - slack) + 1;
      for (let at = 0; at < probed; at += 1) {
        const piece = sets.pieceAt(member, at);
        for (let entry = this.#first(piece); entry >= 0; entry = this.#next[entry] ?? -1) {
          const other = this.#places[entry] ?? 0;
          if (lastSeen[other] === place) continue;
          lastSeen[other] = place;
          const found = members[other] ?? member;
          if (this.#isAlike(found, member, threshold)) visit(found, member);
        }
        // What comes later is no shorter, so a shorter prefix is enough to be found by it.
        if (at < indexed) this.#post(piece, place);
      }
    }
  }

  #compareAll(members: readonly number[], threshold: number, visit: Visit): void {
    for (let one = 0; one < members.length; one += 1) {
      const a = members[one] ?? 0;
      for (let other = one + 1; other < members.length; other += 1) {
        const b = members[other] ?? 0;
        if (this.#isAlike(a, b, threshold)) visit(a, b);
      }
    }
  }

  #isAlike(a: number, b: number, threshold: number): boolean {
    const [sizeA, sizeB] = [this.#sets.sizeOf(a), this.#sets.sizeOf(b)];
    if (2 * Math.min(sizeA, sizeB) < threshold * (sizeA + sizeB) - slack) return false;
    return this.#sets.dice(a, b) >= threshold;
  }

  /** So many of its rarest pieces hold one that is shared with whatever is alike. */
  #prefixOf(member: number, threshold: number): number {
    const size = this.#sets.sizeOf(member);
    return size === 0 ? 0 : size - Math.ceil((threshold / (2 - threshold)) * size - slack) + 1;
  }

  #begin(): void {
    this.#block += 1;
    this.#entries = 0;
  }

  #first(piece: number): number {
    return this.#blockOf[piece] === this.#block ? (this.#head[piece] ?? -1) : -1;
  }

  #post(piece: number, place: number): void {
    if (this.#entries === this.#places.length) {
      this.#places = doubled(this.#places);
      this.#next = doubled(this.#next);
    }
    this.#places[this.#entries] = place;
    this.#next[this.#entries] = this.#first(piece);
    this.#head[piece] = this.#entries;
    this.#blockOf[piece] = this.#block;
    this.#entries += 1;
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}

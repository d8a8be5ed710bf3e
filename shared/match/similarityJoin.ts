import type { BigramSets } from './bigramSets.ts';
import { IntList } from './intList.ts';

type Visit = (a: number, b: number) => void;

/** Up to here comparing all pairs costs less than an index. */
const smallBlock = 24;
/** Bounds are computed in floating point; a pair at the very threshold must not fall to a rounding. */
const slack = 1e-9;
/** Joins yield this often, so that whoever runs them can do something else in between. */
const stepEvery = 256;

/**
 * Finds the pairs of texts that are alike, exactly: in a pair that reaches the threshold both prefixes, which hold the
 * rarest pieces, share a piece (Bayardo, Ma and Srikant 2007), so that nothing is missed and only few are compared. Where
 * that piece stands in both says how many more they can share at most, which leaves fewer yet (Xiao et al. 2008).
 * One joiner serves many blocks of the same texts.
 */
export class SimilarityJoiner {
  readonly #sets: BigramSets;
  /** Of each piece its last entry, where `#blockOf` says that it is of the block at hand. */
  readonly #head: Int32Array;
  readonly #blockOf: Uint32Array;
  #block = 0;
  /** Of each entry: which member has the piece, how many pieces stand behind it there, and the entry before. */
  readonly #members = new IntList();
  readonly #behind = new IntList();
  readonly #before = new IntList();
  /** By position: for which look it was met last. */
  readonly #metFor: Int32Array;
  #look = 0;

  constructor(sets: BigramSets) {
    this.#sets = sets;
    this.#head = new Int32Array(sets.pieceCount);
    this.#blockOf = new Uint32Array(sets.pieceCount);
    this.#metFor = new Int32Array(sets.textCount);
  }

  /**
   * Visits every pair of `members` with dice at least `threshold`, each once, in steps of which each yields the share
   * that is through.
   */
  *within(members: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    if (this.compareFew(members, threshold, visit)) return;
    const sets = this.#sets;
    // Shortest first. Size and member in one number, which sorts without a function.
    const keys = Float64Array.from(members, (member) => sets.sizeOf(member) * 2 ** 32 + member).sort();
    this.#begin();
    for (const [place, key] of keys.entries()) {
      if (place % stepEvery === 0) yield place / keys.length;
      const member = key % 2 ** 32;
      this.#probe(member, threshold, visit);
      // What comes later is no shorter, so a shorter prefix is enough to be found by it.
      const size = sets.sizeOf(member);
      if (size > 0) this.#post(member, size - Math.ceil(threshold * size - slack) + 1);
    }
  }

  /** As {@link within} without steps, where there are too few members for an index to pay; false where there are more. */
  compareFew(members: Int32Array, threshold: number, visit: Visit): boolean {
    if (members.length > smallBlock) return false;
    for (let one = 0; one < members.length; one += 1) {
      const a = members[one] ?? 0;
      for (let other = one + 1; other < members.length; other += 1) {
        const b = members[other] ?? 0;
        if (this.#sets.areAlike(a, b, threshold)) visit(a, b);
      }
    }
    return true;
  }

  /** As {@link within}, of the pairs of which at least one is of `asked`; all of these are members. Some come twice. */
  *between(asked: Int32Array, members: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    this.#begin();
    for (const member of asked) this.#post(member, this.#prefixOf(member, threshold));
    for (let place = 0; place < members.length; place += 1) {
      if (place % stepEvery === 0) yield place / members.length;
      this.#probe(members[place] ?? 0, threshold, visit);
    }
  }

  /** Visits what of the posted is like the member. */
  #probe(member: number, threshold: number, visit: Visit): void {
    const sets = this.#sets;
    const size = sets.sizeOf(member);
    const length = this.#prefixOf(member, threshold);
    this.#look += 1;
    this.#metFor[member] = this.#look;
    for (let at = 0; at < length; at += 1) {
      for (let entry = this.#first(sets.pieceAt(member, at)); entry >= 0; entry = this.#before.at(entry)) {
        const other = this.#members.at(entry);
        if (this.#metFor[other] === this.#look) continue;
        this.#metFor[other] = this.#look;
        // This is the first piece that they share: what else they share stands behind it in both.
        const most = 1 + Math.min(this.#behind.at(entry), size - at - 1);
        if (2 * most < threshold * (size + sets.sizeOf(other)) - slack) continue;
        if (sets.areAlike(other, member, threshold)) visit(other, member);
      }
    }
  }

  /** So many of its rarest pieces hold one that is shared with whatever is alike. */
  #prefixOf(member: number, threshold: number): number {
    const size = this.#sets.sizeOf(member);
    return size === 0 ? 0 : size - Math.ceil((threshold / (2 - threshold)) * size - slack) + 1;
  }

  #begin(): void {
    this.#block += 1;
    this.#members.clear();
    this.#behind.clear();
    this.#before.clear();
  }

  #first(piece: number): number {
    return this.#blockOf[piece] === this.#block ? (this.#head[piece] ?? -1) : -1;
  }

  /** Lets the member be found by so many of its rarest pieces. */
  #post(member: number, pieces: number): void {
    const size = this.#sets.sizeOf(member);
    for (let at = 0; at < pieces && at < size; at += 1) {
      const piece = this.#sets.pieceAt(member, at);
      this.#before.push(this.#first(piece));
      this.#head[piece] = this.#members.length;
      this.#blockOf[piece] = this.#block;
      this.#members.push(member);
      this.#behind.push(size - at - 1);
    }
  }
}

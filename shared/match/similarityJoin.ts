import type { BigramSets } from './bigramSets.ts';
import { IntList } from './intList.ts';
import { roomFor } from './room.ts';

type Visit = (a: number, b: number) => void;

/** Bounds are computed in floating point; a pair at the very threshold must not fall to a rounding. */
const slack = 1e-9;
/** Joins yield after so many looks, so that whoever runs them can do something else in between; beginning a text costs some. */
const stepEvery = 20_000;
const looksToBegin = 8;

/** Which of the posted a text is held against: what stands before itself, what is no larger, or what is smaller. */
type Against = 'before' | 'no larger' | 'smaller';

/**
 * Finds the pairs of texts that are alike, exactly: in a pair that reaches the threshold both prefixes, which hold the
 * rarest pieces, share a piece (Bayardo, Ma and Srikant 2007), so that nothing is missed and only few are compared. The
 * smaller of a pair is posted, which takes the shorter prefix; and the later in a text the first shared piece stands, the
 * smaller is what it can be alike to (Xiao et al. 2008), where the posted are left that stand by their size.
 * One joiner serves many blocks of the same texts.
 */
export class SimilarityJoiner {
  readonly #sets: BigramSets;
  /** Of each piece its first entry, where `#blockOf` says that it is of the block at hand. */
  readonly #head: Int32Array;
  readonly #blockOf: Int32Array;
  #block = 0;
  /** What is posted, the smallest first, and by size how many are no larger. */
  #posted: Int32Array = new Int32Array();
  #noLarger = new Int32Array();
  /** Of each entry: the place of the posted that has the piece, that of the piece in it, and the next entry. */
  readonly #places = new IntList();
  readonly #ats = new IntList();
  readonly #next = new IntList();
  /** By text: for which look it was met last. */
  readonly #metFor: Int32Array;
  #look = 0;

  constructor(sets: BigramSets) {
    this.#sets = sets;
    this.#head = roomFor(sets.pieceCount);
    this.#blockOf = roomFor(sets.pieceCount);
    this.#metFor = roomFor(sets.textCount);
  }

  /** Visits every pair with dice at least `threshold`, each once, in steps of which each yields the share that is through. */
  *within(texts: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    const bySize = this.#bySize(texts);
    this.#post(bySize, threshold);
    yield* this.#probeAll(bySize, 'before', threshold, visit);
  }

  /** As {@link within}, of the pairs of which at least one is of `asked`; all of these are of the texts. Some come twice. */
  *between(asked: Int32Array, texts: Int32Array, threshold: number, visit: Visit): Generator<number, void> {
    const [few, many] = [this.#bySize(asked), this.#bySize(texts)];
    this.#post(few, threshold);
    for (const share of this.#probeAll(many, 'no larger', threshold, visit)) yield share / 2;
    this.#post(many, threshold);
    for (const share of this.#probeAll(few, 'smaller', threshold, visit)) yield (1 + share) / 2;
  }

  /** The smallest first. Size and text in one number, which sorts without a function. */
  #bySize(texts: Int32Array): Int32Array {
    const keys = Float64Array.from(texts, (text) => this.#sets.sizeOf(text) * 2 ** 32 + text).sort();
    return Int32Array.from(keys, (key) => key % 2 ** 32);
  }

  /** Lets each be found by so many of its rarest pieces as hold one that it shares with whatever is alike and no smaller. */
  #post(bySize: Int32Array, threshold: number): void {
    const sets = this.#sets;
    this.#block += 1;
    this.#places.clear();
    this.#ats.clear();
    this.#next.clear();
    this.#posted = bySize;
    const largest = bySize.length === 0 ? 0 : sets.sizeOf(bySize[bySize.length - 1] ?? 0);
    this.#noLarger = new Int32Array(largest + 1).fill(bySize.length);
    // From the end, so that the entries of a piece follow their places.
    for (let place = bySize.length - 1; place >= 0; place -= 1) {
      const text = bySize[place] ?? 0;
      const size = sets.sizeOf(text);
      if (size > 0) this.#noLarger[size - 1] = place;
      const length = size === 0 ? 0 : size - Math.ceil(threshold * size - slack) + 1;
      for (let at = 0; at < length && at < size; at += 1) this.#enter(sets.pieceAt(text, at), place, at);
    }
    // Sizes that no text has.
    for (let size = largest - 1; size >= 0; size -= 1) {
      this.#noLarger[size] = Math.min(this.#noLarger[size] ?? 0, this.#noLarger[size + 1] ?? 0);
    }
  }

  #enter(piece: number, place: number, at: number): void {
    this.#next.push(this.#first(piece));
    this.#head[piece] = this.#places.length;
    this.#blockOf[piece] = this.#block;
    this.#places.push(place);
    this.#ats.push(at);
  }

  #first(piece: number): number {
    return this.#blockOf[piece] === this.#block ? (this.#head[piece] ?? -1) : -1;
  }

  *#probeAll(bySize: Int32Array, against: Against, threshold: number, visit: Visit): Generator<number, void> {
    let looks = 0;
    for (let place = 0; place < bySize.length; place += 1) {
      const text = bySize[place] ?? 0;
      const size = this.#sets.sizeOf(text);
      const end = against === 'before' ? place : this.#countUpTo(against === 'smaller' ? size - 1 : size);
      looks += looksToBegin + this.#probe(text, end, threshold, visit);
      if (looks < stepEvery) continue;
      looks = 0;
      yield place / bySize.length;
    }
  }

  /** How many of the posted are no larger. */
  #countUpTo(size: number): number {
    if (size < 0) return 0;
    return this.#noLarger[Math.min(size, this.#noLarger.length - 1)] ?? 0;
  }

  /** Visits what of the first `end` of the posted is like the text; says how many were looked at. Texts come by size. */
  #probe(text: number, end: number, threshold: number, visit: Visit): number {
    const sets = this.#sets;
    const size = sets.sizeOf(text);
    // What is smaller than this shares too little even if it shares all.
    const start = this.#countUpTo(Math.ceil((threshold / (2 - threshold)) * size - slack) - 1);
    let looks = 0;
    this.#look += 1;
    this.#metFor[text] = this.#look;
    for (let at = 0; at < size; at += 1) {
      const largest = Math.floor((2 * (size - at) + slack) / threshold) - size;
      const stop = Math.min(end, this.#countUpTo(largest));
      if (stop <= start) break;
      const piece = sets.pieceAt(text, at);
      for (let entry = this.#entryFrom(piece, start); entry >= 0; entry = this.#next.at(entry)) {
        const place = this.#places.at(entry);
        if (place >= stop) break;
        looks += 1;
        const other = this.#posted[place] ?? 0;
        if (this.#metFor[other] === this.#look) continue;
        this.#metFor[other] = this.#look;
        // This is the first piece that they share.
        if (sets.areAlike(other, text, threshold, this.#ats.at(entry), at)) visit(other, text);
      }
    }
    return looks;
  }

  /** The first entry of the piece from a place on; those before are let go, since texts come by size. */
  #entryFrom(piece: number, start: number): number {
    const first = this.#first(piece);
    let entry = first;
    while (entry >= 0 && this.#places.at(entry) < start) entry = this.#next.at(entry);
    if (entry !== first) this.#head[piece] = entry;
    return entry;
  }
}

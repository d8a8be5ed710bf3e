import { atOnce } from '#shared/steps.ts';
import { IntList } from './intList.ts';
import { roomFor } from './room.ts';

/**
 * The two-character pieces of texts, each once per text, as numbers from the rarest to the commonest (ties by the piece
 * itself): what a prefix filter needs. All stand in one array, so that a million names take little room.
 */
export class BigramSets {
  readonly #pieces: Int32Array;
  readonly #starts: Int32Array;
  /** How many different pieces there are; they are numbered from 0. */
  readonly pieceCount: number;

  constructor(pieces: Int32Array, starts: Int32Array, pieceCount: number) {
    this.#pieces = pieces;
    this.#starts = starts;
    this.pieceCount = pieceCount;
  }

  get textCount(): number {
    return this.#starts.length - 1;
  }

  sizeOf(text: number): number {
    return this.#end(text) - this.#start(text);
  }

  /** The piece at a place of a text, the rarest at 0. */
  pieceAt(text: number, place: number): number {
    return this.#pieces[this.#start(text) + place] ?? 0;
  }

  /** Twice the shared pieces over the sum of both counts, 0 to 1; what has no pieces is like nothing. */
  dice(left: number, right: number): number {
    const sum = this.sizeOf(left) + this.sizeOf(right);
    if (sum === 0) return 0;
    return left === right ? 1 : (2 * this.#common(left, 0, right, 0, 0)) / sum;
  }

  /**
   * Whether dice is at least so much; ends where it cannot be any more. Whoever knows the places of the first piece that
   * both have lets it begin there.
   */
  areAlike(left: number, right: number, threshold: number, leftPlace = 0, rightPlace = 0): boolean {
    const sum = this.sizeOf(left) + this.sizeOf(right);
    // A little less than it takes, since this is computed otherwise than dice.
    const needed = (threshold * sum) / 2 - 1e-9;
    return sum > 0 && (2 * this.#common(left, leftPlace, right, rightPlace, needed)) / sum >= threshold;
  }

  /** How many pieces both have from these places on; fewer are counted where it cannot be as many as are needed. */
  #common(left: number, leftPlace: number, right: number, rightPlace: number, needed: number): number {
    const pieces = this.#pieces;
    let i = this.#start(left) + leftPlace;
    let j = this.#start(right) + rightPlace;
    const [endLeft, endRight] = [this.#end(left), this.#end(right)];
    let common = 0;
    if (Math.min(endLeft - i, endRight - j) < needed) return 0;
    while (i < endLeft && j < endRight) {
      const a = pieces[i] ?? 0;
      const b = pieces[j] ?? 0;
      if (a === b) common += 1;
      if (a <= b) i += 1;
      if (b <= a) j += 1;
      if (common + Math.min(endLeft - i, endRight - j) < needed) break;
    }
    return common;
  }

  #start(text: number): number {
    return this.#starts[text] ?? 0;
  }

  #end(text: number): number {
    return this.#starts[text + 1] ?? 0;
  }
}

/** Steps are this many texts long. */
const stepEvery = 256;

/** All at once, for a few texts. */
export function bigramSets(texts: readonly string[]): BigramSets {
  const pieces = new BigramCollector();
  for (const text of texts) pieces.add(text);
  return atOnce(pieces.ranked());
}

/** Takes one text after the other to pieces; which pieces are rare is known in the end. */
export class BigramCollector {
  readonly #numbering = new Numbering();
  readonly #pieces = new IntList();
  /** Of each text where its pieces end. */
  readonly #ends = new IntList();

  add(text: string): void {
    for (let at = 0; at < Math.max(1, text.length - 1) && text !== ''; at += 1) {
      const second = text.length === 1 ? 0 : text.charCodeAt(at + 1);
      const id = this.#numbering.countOnce(text.charCodeAt(at) * 0x10000 + second, this.#ends.length);
      if (id !== null) this.#pieces.push(id);
    }
    this.#ends.push(this.#pieces.length);
  }

  /** In steps, of which each yields the share that is through; to be asked once. */
  *ranked(): Generator<number, BigramSets> {
    const rank = this.#numbering.ranks();
    const pieces = this.#pieces.view();
    const starts = roomFor(this.#ends.length + 1);
    starts.set(this.#ends.view(), 1);
    for (let text = 0; text < this.#ends.length; text += 1) {
      if (text % stepEvery === 0) yield text / this.#ends.length;
      rankAndSort(pieces, starts[text] ?? 0, starts[text + 1] ?? 0, rank);
    }
    return new BigramSets(pieces, starts, this.#numbering.size);
  }
}

/** Insertion sort: names have some twenty pieces. */
function rankAndSort(pieces: Int32Array, start: number, end: number, rank: Uint32Array): void {
  for (let at = start; at < end; at += 1) {
    const own = rank[pieces[at] ?? 0] ?? 0;
    let to = at;
    for (; to > start && (pieces[to - 1] ?? 0) > own; to -= 1) pieces[to] = pieces[to - 1] ?? 0;
    pieces[to] = own;
  }
}

/** Pieces as numbers in the order in which they come, with how many texts have each. */
class Numbering {
  #slots = new Int32Array(1 << 12).fill(-1);
  readonly #pieces: number[] = [];
  readonly #counts: number[] = [];
  readonly #lastText: number[] = [];

  get size(): number {
    return this.#pieces.length;
  }

  /** Null where the text was counted for the piece before. */
  countOnce(piece: number, text: number): number | null {
    const slot = this.#slotOf(piece);
    const known = this.#slots[slot] ?? -1;
    if (known < 0) return this.#add(slot, piece, text);
    if (this.#lastText[known] === text) return null;
    this.#lastText[known] = text;
    this.#counts[known] = (this.#counts[known] ?? 0) + 1;
    return known;
  }

  /** The place of each number in the order from the rarest piece to the commonest. */
  ranks(): Uint32Array {
    // Count and piece in one number, which sorts without a function.
    const keys = Float64Array.from(this.#pieces, (piece, id) => (this.#counts[id] ?? 0) * 2 ** 32 + piece).sort();
    const ranks = new Uint32Array(keys.length);
    for (const [place, key] of keys.entries()) ranks[this.#slots[this.#slotOf(key % 2 ** 32)] ?? 0] = place;
    return ranks;
  }

  #add(slot: number, piece: number, text: number): number {
    const id = this.#pieces.length;
    this.#pieces.push(piece);
    this.#counts.push(1);
    this.#lastText.push(text);
    this.#slots[slot] = id;
    if (2 * id > this.#slots.length) this.#grow();
    return id;
  }

  #slotOf(piece: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(piece, 0x9e3779b1) >>> 7) & mask;
    for (let id = this.#slots[slot] ?? -1; id >= 0 && this.#pieces[id] !== piece; id = this.#slots[slot] ?? -1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(4 * this.#slots.length).fill(-1);
    for (const [id, piece] of this.#pieces.entries()) this.#slots[this.#slotOf(piece)] = id;
  }
}

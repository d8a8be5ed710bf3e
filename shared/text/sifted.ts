/**
 * A pattern that most texts hold nothing of, asked as the pattern itself would be and with the same answers. One look at the
 * characters of a text tells of all such patterns which can match at all, and costs no more than running one of them.
 */
export class Sifted {
  readonly pattern: RegExp;
  readonly #bit: number;

  constructor(pattern: RegExp, bit: number) {
    this.pattern = pattern;
    this.#bit = bit;
  }

  isIn(text: string): boolean {
    return this.canMatch(text) && text.search(this.pattern) >= 0;
  }

  exec(text: string): RegExpExecArray | null {
    return this.canMatch(text) ? this.pattern.exec(text) : null;
  }

  /** All that a global pattern finds. */
  allIn(text: string): RegExpMatchArray | null {
    return this.canMatch(text) ? text.match(this.pattern) : null;
  }

  replace(text: string, by: string): string {
    return this.canMatch(text) ? text.replace(this.pattern, by) : text;
  }

  replaceBy(text: string, by: (found: string) => string): string {
    return this.canMatch(text) ? text.replace(this.pattern, by) : text;
  }

  canMatch(text: string): boolean {
    return (lookAt(text) & this.#bit) !== 0;
  }
}

/** All of them, for the test that holds the characters to the patterns. */
export const siftedPatterns: Sifted[] = [];

/** In place of characters: one that stands twice on end, whichever it is. */
export const twice = Symbol('twice');
const bitOfTwice = 1;
const bits = new Map<string | typeof twice, number>([[twice, bitOfTwice]]);

/** Of each UTF-16 unit the patterns that need it, one bit each. */
const needing = new Int32Array(0x10000);

/** The text that was looked at last, which is asked for one pattern after another, and the bits that it has. */
let lookedAt = '';
let found = 0;

/**
 * Every text in which the pattern finds something must hold one of the characters; the rarer they are, the fewer texts it is
 * run on. Beyond 32 sets of characters bits are shared, which costs a run now and then and changes no answer.
 */
export function sifted(pattern: RegExp, characters: string | typeof twice): Sifted {
  const bit = bits.get(characters) ?? 1 << (bits.size % 32);
  bits.set(characters, bit);
  if (characters !== twice) {
    for (let index = 0; index < characters.length; index += 1) {
      const unit = characters.charCodeAt(index);
      needing[unit] = (needing[unit] ?? 0) | bit;
    }
  }
  lookedAt = '';
  found = 0;
  const made = new Sifted(pattern, bit);
  siftedPatterns.push(made);
  return made;
}

function lookAt(text: string): number {
  if (text === lookedAt) return found;
  let here = 0;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    here |= needing[unit] ?? 0;
    if (unit === before) here |= bitOfTwice;
    before = unit;
  }
  lookedAt = text;
  found = here;
  return here;
}

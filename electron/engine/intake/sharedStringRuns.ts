/** A run of characters in a font of its own, up to the next run; text before the first run has the font of the cell. */
export interface FontRun {
  readonly start: number;
  readonly font: number;
}

/**
 * The font runs of every shared string of an .xls ([MS-XLS] 2.4.265 SST, 2.5.293 XLUnicodeRichExtendedString).
 * @param segments bodies of the SST record and of the Continue records after it
 */
export function readStringRuns(segments: readonly Buffer[]): FontRun[][] {
  const reader = new SegmentReader(segments);
  reader.skip(4);
  const count = reader.number(4);
  const strings: FontRun[][] = [];
  while (strings.length < count && !reader.isAtEnd) strings.push(readRuns(reader));
  return strings;
}

function readRuns(reader: SegmentReader): FontRun[] {
  const characters = reader.number(2);
  const flags = reader.number(1);
  const runs = flags & 0x08 ? reader.number(2) : 0;
  const phoneticBytes = flags & 0x04 ? reader.number(4) : 0;
  reader.skipCharacters(characters, (flags & 0x01) !== 0);
  const fonts: FontRun[] = [];
  for (let index = 0; index < runs && !reader.isAtEnd; index += 1) {
    fonts.push({ start: reader.number(2), font: reader.number(2) });
  }
  reader.skip(phoneticBytes);
  return fonts;
}

/** Reads on from one segment to the next; behind the last one every byte is 0. */
class SegmentReader {
  readonly #segments: readonly Buffer[];
  #index = 0;
  #at = 0;

  constructor(segments: readonly Buffer[]) {
    this.#segments = segments;
  }

  get isAtEnd(): boolean {
    while (this.#index < this.#segments.length && this.#left() === 0) this.#next();
    return this.#index >= this.#segments.length;
  }

  /** Of this many bytes, the least significant first. */
  number(bytes: number): number {
    let value = 0;
    for (let place = 0; place < bytes; place += 1) value += this.#byte() * 256 ** place;
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isAtEnd; ) {
      const step = Math.min(left, this.#left());
      this.#at += step;
      left -= step;
    }
  }

  /** Characters that go on in the next segment start there with a byte that says anew whether they are wide. */
  skipCharacters(count: number, wide: boolean): void {
    let size = wide ? 2 : 1;
    let left = count;
    while (left > 0 && this.#index < this.#segments.length) {
      const step = Math.min(left, Math.floor(this.#left() / size));
      this.#at += step * size;
      left -= step;
      if (left > 0) {
        this.#next();
        size = this.#byte() & 0x01 ? 2 : 1;
      }
    }
  }

  #byte(): number {
    if (this.isAtEnd) return 0;
    this.#at += 1;
    return this.#segments[this.#index]?.[this.#at - 1] ?? 0;
  }

  #left(): number {
    return (this.#segments[this.#index]?.length ?? 0) - this.#at;
  }

  #next(): void {
    this.#index += 1;
    this.#at = 0;
  }
}

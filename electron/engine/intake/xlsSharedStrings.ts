/**
 * How many shared strings of an .xls begin in these segments, the SST record and the Continue records after it
 * ([MS-XLS] 2.5.293), found as the spreadsheet parser goes through them: it looks for one more in the last byte, whose
 * length is then no number.
 */
export function countWholeStrings(segments: readonly Buffer[]): number {
  const bytes = Buffer.concat(segments);
  const borders = bordersOf(segments);
  let count = 0;
  for (let at = 8; at + 3 <= bytes.length; count += 1) {
    const flags = bytes.readUInt8(at + 2);
    const [hasRuns, hasMore] = [(flags & 8) !== 0, (flags & 4) !== 0];
    const text = at + 3 + (hasRuns ? 2 : 0) + (hasMore ? 4 : 0);
    if (text > bytes.length) break;
    const runs = hasRuns ? bytes.readUInt16LE(at + 3) : 0;
    const more = hasMore ? bytes.readUInt32LE(text - 4) : 0;
    at = endOfCharacters(bytes, borders, { at: text, left: bytes.readUInt16LE(at), wide: (flags & 1) !== 0 });
    at += 4 * runs + more;
  }
  return count;
}

function bordersOf(segments: readonly Buffer[]): ReadonlySet<number> {
  const borders = new Set<number>();
  let at = 0;
  for (const segment of segments) {
    borders.add(at);
    at += segment.length;
  }
  return borders;
}

interface Characters {
  readonly at: number;
  readonly left: number;
  readonly wide: boolean;
}

/** A segment that goes on with characters begins with a byte that says anew whether they are wide. */
function endOfCharacters(bytes: Buffer, borders: ReadonlySet<number>, { at, left, wide }: Characters): number {
  let [place, rest, isWide] = [at, left, wide];
  while (rest > 0 && place < bytes.length) {
    if (borders.has(place)) {
      isWide = bytes.readUInt8(place) !== 0;
      place += 1;
    } else {
      place += isWide ? 2 : 1;
      rest -= 1;
    }
  }
  return place;
}

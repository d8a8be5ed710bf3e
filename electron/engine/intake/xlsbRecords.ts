import { IntakeRefusal } from './intakeRefusal.ts';
import { maxColumns, maxRows } from './limits.ts';

/** [MS-XLSB] 2.3. */
const kinds = {
  row: 0x0000,
  futureBegins: 0x0023,
  futureEnds: 0x0024,
  columns: 0x003c,
  comment: 0x027b,
} as const;

/** What is read of a record: so many bytes, then texts, each behind its length. */
interface Shape {
  readonly bytes: number;
  readonly texts: number;
  /** The last of the bytes says what comes behind the text, such as its fonts. */
  readonly isRich: boolean;
}

const plain = { texts: 0, isRich: false } as const;
const text = { texts: 1, isRich: false } as const;
const rich = { texts: 1, isRich: true } as const;

const needed: readonly (readonly [bytes: number, behind: Omit<Shape, 'bytes'>, ...kinds: readonly number[]])[] = [
  // Calendar, sheets: their state, their relation and their name.
  [8, plain, 0x0099],
  [8, { texts: 2, isRich: false }, 0x009c],
  // Shared strings.
  [1, rich, 0x0013],
  // Formats of numbers and of cells.
  [2, text, 0x002c],
  [0, plain, 0x0269, 0x026a],
  [4, plain, 0x002f],
  // Rows, columns and merges.
  [12, plain, kinds.row],
  [18, plain, kinds.columns],
  [16, plain, 0x00b0],
  // Numbers, errors and truth values.
  [12, plain, 0x0002],
  [16, plain, 0x0005],
  [9, plain, 0x0003, 0x0004],
  // Texts: shared ones, those of cells.
  [12, plain, 0x0007],
  [8, text, 0x0006],
  [9, rich, 0x003e],
  // What formulas came to.
  [8, text, 0x0008],
  [16, plain, 0x0009],
  [9, plain, 0x000a, 0x000b],
  // The same without their column, being in the next one.
  [8, plain, 0x000d, 0x0012],
  [5, plain, 0x000e, 0x000f],
  [12, plain, 0x0010],
  [4, text, 0x0011],
  // Comments.
  [36, plain, kinds.comment],
  [0, plain, 0x027c],
  [1, rich, 0x027d],
];
const shapes: ReadonlyMap<number, Shape> = new Map(
  needed.flatMap(([bytes, behind, ...of]) => of.map((kind) => [kind, { bytes, ...behind }] as const)),
);
/** Cells that say in which column they are. */
const firstCell = 0x0002;
const lastCell = 0x000b;
const richCell = 0x003e;

/** The binary parts that are read; what else ends so is made of no records. */
export function isRecordPart(name: string): boolean {
  return /^xl\/(?:(?:work|chart|dialog|macro)sheets\/[^/]+|workbook|sharedStrings|styles|metadata|comments\d*)\.bin$/i.test(
    name,
  );
}

/**
 * A copy of a binary part of an .xlsb with no more than what is read of it. The spreadsheet parser believes what records
 * say of themselves, be it the length of a text or the range of a link; so it is shown only records that are needed, as
 * far as they are read.
 * @throws IntakeRefusal where one of those is cut short or stands where no sheet reaches
 */
export function neededBinaryRecords(part: Uint8Array, name: string): Uint8Array {
  const shown = Buffer.alloc(part.length);
  let end = 0;
  let isFuture = false;
  let columnsLeft = maxColumns;
  for (const { kind, kindBytes, body } of recordsOf(Buffer.from(part.buffer, part.byteOffset, part.length), name)) {
    if (kind === kinds.futureBegins || kind === kinds.futureEnds) isFuture = kind === kinds.futureBegins;
    const shape = isFuture ? undefined : shapes.get(kind);
    if (shape === undefined) continue;
    const length = lengthOf(body, shape, name);
    requirePlace(kind, body);
    if (kind === kinds.columns) {
      if (!areHidden(body)) continue;
      columnsLeft -= columnCount(body);
      if (columnsLeft < 0) continue;
    }
    end += kindBytes.copy(shown, end);
    end = writeLength(shown, end, length);
    end += body.copy(shown, end, 0, length);
    tidy(shown.subarray(end - length, end), kind, shape);
  }
  if (isFuture) throw new IntakeRefusal('truncated', name);
  return shown.subarray(0, end);
}

interface BinaryRecord {
  readonly kind: number;
  /** As it is written. */
  readonly kindBytes: Buffer;
  readonly body: Buffer;
}

/** A kind of one byte or two, a length of one to four, each with a bit that says whether another follows. */
function* recordsOf(part: Buffer, name: string): Generator<BinaryRecord> {
  let at = 0;
  const next = (): number => {
    const byte = part[at];
    if (byte === undefined) throw new IntakeRefusal('truncated', name);
    at += 1;
    return byte;
  };
  while (at < part.length) {
    const start = at;
    let kind = next();
    if (kind & 0x80) kind = (kind & 0x7f) | ((next() & 0x7f) << 7);
    const kindBytes = part.subarray(start, at);
    let length = 0;
    for (let place = 0, more = true; more && place < 4; place += 1) {
      const byte = next();
      length |= (byte & 0x7f) << (7 * place);
      more = (byte & 0x80) !== 0;
    }
    const body = part.subarray(at, at + length);
    if (body.length < length) throw new IntakeRefusal('truncated', name);
    yield { kind, kindBytes, body };
    at += length;
  }
}

/** How many bytes of the record are read. */
function lengthOf(body: Buffer, { bytes, texts }: Shape, name: string): number {
  let length = bytes;
  for (let left = texts; left > 0; left -= 1) {
    if (length + 4 > body.length) throw new IntakeRefusal('truncated', name);
    length += 4 + 2 * body.readUInt32LE(length);
  }
  if (length > body.length) throw new IntakeRefusal('truncated', name);
  return length;
}

function requirePlace(kind: number, body: Buffer): void {
  const isCell = (kind >= firstCell && kind <= lastCell) || kind === richCell;
  const row = kind === kinds.row ? body.readUInt32LE(0) : kind === kinds.comment ? body.readUInt32LE(4) : 0;
  const column = isCell ? body.readUInt32LE(0) : kind === kinds.comment ? body.readUInt32LE(12) : 0;
  if (row >= maxRows || column >= maxColumns) throw new IntakeRefusal('too-large', `${row + 1} × ${column + 1}`);
}

function areHidden(columns: Buffer): boolean {
  return (columns.readUInt16LE(16) & 1) === 1;
}

/** Of the columns that there are. */
function columnCount(columns: Buffer): number {
  return Math.max(0, Math.min(columns.readUInt32LE(4), maxColumns - 1) - columns.readUInt32LE(0) + 1);
}

/** Takes out of a copied record what is not copied with it, and columns that no sheet has. */
function tidy(body: Buffer, kind: number, { bytes, isRich }: Shape): void {
  if (isRich) body.writeUInt8(0, bytes - 1);
  if (kind === kinds.columns) body.writeUInt32LE(Math.min(body.readUInt32LE(4), maxColumns - 1), 4);
}

function writeLength(part: Buffer, at: number, length: number): number {
  let place = at;
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) place = part.writeUInt8((rest & 0x7f) | 0x80, place);
  return part.writeUInt8(rest, place);
}

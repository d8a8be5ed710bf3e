import { IntakeRefusal } from './intakeRefusal.ts';
import { countWholeStrings } from './xlsSharedStrings.ts';

/** [MS-XLS] 2.3. */
const kinds = {
  end: 0x000a,
  encryption: 0x002f,
  continued: 0x003c,
  drawing: 0x005d,
  /** Uncalced, which holds nothing. */
  passedOver: 0x005e,
  columns: 0x007d,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
} as const;

/** The forerunners of Excel 97 had numbers of their own for these. */
const beginnings: ReadonlySet<number> = new Set([0x0809, 0x0409, 0x0209, 0x0009]);
const formulas: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);

/** What is read of a workbook, and the fewest bytes of each that say what it is, such as how long its text. */
const needed: readonly (readonly [fewest: number, ...kinds: readonly number[]])[] = [
  [2, ...beginnings],
  [16, ...formulas],
  [0, kinds.end],
  // A Continue that holds nothing says nothing, and its length is not what the parser takes it for.
  [1, kinds.continued],
  // Code page, calendar, sheets.
  [2, 0x0042, 0x0022],
  [7, 0x0085],
  // Formats of cells and of numbers.
  [4, 0x00e0, 0x0443, 0x0243, 0x0043, 0x041e],
  [1, 0x001e],
  // Texts: shared ones and their cells, texts in cells, results of formulas.
  [8, kinds.sharedStrings, 0x0204],
  [10, 0x00fd],
  [9, 0x0004, 0x00d6],
  [2, 0x0207],
  [1, 0x0007],
  // Numbers, truth values and errors.
  [14, 0x0203, 0x0003],
  [10, 0x027e],
  [8, 0x0205, 0x0005, 0x0002],
  [6, 0x00bd],
  // The size of a sheet, its merges, columns and rows.
  [8, 0x0200, 0x0000],
  [2, kinds.merges],
  [6, kinds.columns],
  [14, 0x0208],
  // Comments: the note, what it hangs on, its text.
  [10, 0x001c],
  [22, kinds.drawing],
  [18, 0x01b6],
];
const fewestBytes: ReadonlyMap<number, number> = new Map(
  needed.flatMap(([fewest, ...of]) => of.map((kind) => [kind, fewest] as const)),
);

/**
 * A copy of the workbook stream of an .xls that says no more than what is read of it. The spreadsheet parser believes
 * what records say of themselves, and some never end; so whatever is not needed is called a record that it passes over,
 * and what is needed must be whole. All stays where it was, since sheets are named by their place.
 * @throws IntakeRefusal where it is encrypted, damaged or cut short
 */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const shown = Buffer.from(stream);
  let depth = 0;
  for (let at = 0; at + 4 <= shown.length; ) {
    const kind = shown.readUInt16LE(at);
    const length = shown.readUInt16LE(at + 2);
    const body = shown.subarray(at + 4, at + 4 + length);
    if (beginnings.has(kind)) depth += 1;
    if (kind === kinds.end) depth -= 1;
    // Behind the last sheet there is nothing but filling.
    if (depth <= 0 && kind !== kinds.end) return shown.subarray(0, at);
    if (kind === kinds.encryption) throw new IntakeRefusal('encrypted');
    if (body.length < length) throw new IntakeRefusal('truncated', 'OLE');
    if (isShown(kind, body)) {
      tidy(kind, body);
      if (kind === kinds.sharedStrings) countStrings(body, shown, at);
    } else shown.writeUInt16LE(kinds.passedOver, at);
    at += 4 + length;
  }
  return shown;
}

/** @throws IntakeRefusal where it is needed and does not even say what it is */
function isShown(kind: number, body: Buffer): boolean {
  const fewest = fewestBytes.get(kind);
  if (fewest === undefined || (kind === kinds.continued && body.length < fewest)) return false;
  if (body.length < fewest) throw new IntakeRefusal('truncated', 'OLE');
  return true;
}

const columnsOfSheet = 256;

/** Takes out of a record what would be computed from it without being read, and counts that cannot be true. */
function tidy(kind: number, body: Buffer): void {
  // Of a formula stays where it stands, its format and what it came to; of a drawing, which it is.
  if (formulas.has(kind)) body.fill(0, 16);
  if (kind === kinds.drawing) body.fill(0, 22);
  if (kind === kinds.columns) body.writeUInt16LE(Math.min(body.readUInt16LE(2), columnsOfSheet - 1), 2);
  if (kind === kinds.merges) body.writeUInt16LE(Math.min(body.readUInt16LE(0), Math.floor((body.length - 2) / 8)), 0);
}

/** Of the shared strings only those count whose beginning is there. */
function countStrings(first: Buffer, stream: Buffer, at: number): void {
  const segments = [first];
  let next = at + 4 + first.length;
  while (next + 4 < stream.length && stream.readUInt16LE(next) === kinds.continued) {
    const segment = stream.subarray(next + 4, next + 4 + stream.readUInt16LE(next + 2));
    if (segment.length === 0) break;
    segments.push(segment);
    next += 4 + segment.length;
  }
  first.writeUInt32LE(Math.min(first.readUInt32LE(4), countWholeStrings(segments)), 4);
}

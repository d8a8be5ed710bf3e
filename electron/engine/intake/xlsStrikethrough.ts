import { type FontRun, readStringRuns } from './sharedStringRuns.ts';

/**
 * Which cells of an .xls have all of their text struck through. The spreadsheet parser does not say, but the records
 * of the workbook stream do ([MS-XLS] 2.4: Font, XF, BoundSheet8, SST and the cell records).
 */

/** Cells as "row,column" from 0, for each sheet in the order of the stream. */
export type StruckCells = readonly ReadonlySet<string>[];

const recordType = {
  formula: 0x0006,
  end: 0x000a,
  font: 0x0031,
  continue: 0x003c,
  boundSheet: 0x0085,
  xf: 0x00e0,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  rk: 0x027e,
  begin: 0x0809,
} as const;

const plainCells: ReadonlySet<number> = new Set([
  recordType.formula,
  recordType.number,
  recordType.label,
  recordType.rk,
]);

interface StreamRecord {
  readonly type: number;
  readonly body: Buffer;
}

interface Fonts {
  isFontStruck(font: number): boolean;
  isFormatStruck(format: number): boolean;
  readonly runs: readonly (readonly FontRun[])[];
}

export function readXlsStrikethrough(stream: Uint8Array): StruckCells {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.length);
  const globals = [...substream(bytes, 0)];
  const offsets = bodiesOf(globals, recordType.boundSheet, 4).map((body) => body.readUInt32LE(0));
  const fonts = readFonts(globals);
  return offsets.toSorted((a, b) => a - b).map((offset) => struckCells(bytes, offset, fonts));
}

/** The records from a BOF to its EOF; charts inside a sheet are substreams of their own and nest. */
function* substream(bytes: Buffer, offset: number): Generator<StreamRecord> {
  let depth = 0;
  for (let at = offset; at + 4 <= bytes.length; ) {
    const type = bytes.readUInt16LE(at);
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (type === recordType.begin) depth += 1;
    if (type === recordType.end) depth -= 1;
    if (depth <= 0) return;
    if (depth === 1) yield { type, body: bytes.subarray(at + 4, end) };
    at = end;
  }
}

function bodiesOf(records: readonly StreamRecord[], type: number, length: number): Buffer[] {
  return records.flatMap((record) => (record.type === type && record.body.length >= length ? [record.body] : []));
}

function readFonts(globals: readonly StreamRecord[]): Fonts {
  const struck = bodiesOf(globals, recordType.font, 4).map((body) => (body.readUInt16LE(2) & 0x0008) !== 0);
  // Font 4 does not exist: the fifth font is number 5.
  const isFontStruck = (font: number) => struck[font > 4 ? font - 1 : font] ?? false;
  const formats = bodiesOf(globals, recordType.xf, 2).map((body) => isFontStruck(body.readUInt16LE(0)));
  return {
    isFontStruck,
    isFormatStruck: (format) => formats[format] ?? false,
    runs: struck.includes(true) ? readStringRuns(sharedStringSegments(globals)) : [],
  };
}

function sharedStringSegments(globals: readonly StreamRecord[]): Buffer[] {
  const start = globals.findIndex(({ type }) => type === recordType.sharedStrings);
  if (start === -1) return [];
  const after = globals.findIndex(({ type }, index) => index > start && type !== recordType.continue);
  return globals.slice(start, after === -1 ? undefined : after).map(({ body }) => body);
}

function struckCells(bytes: Buffer, offset: number, fonts: Fonts): ReadonlySet<string> {
  const struck = new Set<string>();
  for (const { type, body } of substream(bytes, offset)) {
    if (body.length >= 6 && isCellStruck(type, body, fonts))
      struck.add(`${body.readUInt16LE(0)},${body.readUInt16LE(2)}`);
  }
  return struck;
}

/** Every cell record starts with row, column and format. */
function isCellStruck(type: number, body: Buffer, fonts: Fonts): boolean {
  const format = fonts.isFormatStruck(body.readUInt16LE(4));
  if (plainCells.has(type)) return format;
  if (type !== recordType.labelSst || body.length < 10) return false;
  const runs = fonts.runs[body.readUInt32LE(6)] ?? [];
  const startsStruck = runs[0]?.start === 0 || format;
  return startsStruck && runs.every((run) => fonts.isFontStruck(run.font));
}

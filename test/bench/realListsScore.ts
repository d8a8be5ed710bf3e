import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { isIntakeFailure } from '#engine/intake/fileReading.ts';
import { readWorkbook } from '#engine/intake/readFile.ts';
import type { SheetReading } from '#shared/sheet/reading.ts';
import { readSheets } from '#shared/sheet/readSheets.ts';

export const realDataFolder = process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../shared/data');

export function hasRealData(): boolean {
  return existsSync(join(realDataFolder, 'expected-items.csv'));
}

/** Powers of one sheet by name, as read here and as read by hand. */
export interface SheetScore {
  readonly file: string;
  readonly sheet: string;
  readonly expected: number;
  readonly read: number;
  readonly agreed: number;
  /** Names that only the reading by hand has, and that only ours has. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export interface ReadList {
  readonly file: string;
  readonly sheets: readonly SheetReading[];
}

/** Every real list, read by the product's own readers; a file that cannot be read is a failure of the run. */
export async function readRealLists(): Promise<ReadList[]> {
  const folder = join(realDataFolder, 'lists');
  const lists: ReadList[] = [];
  for (const file of readdirSync(folder).sort()) {
    const result = await readWorkbook(join(folder, file));
    if (isIntakeFailure(result)) throw new Error(`${file}: ${result.code} ${result.detail}`);
    lists.push({ file, sheets: readSheets(result.reading.sheets, () => ({ file })) });
  }
  return lists;
}

/** Sheets that the reading by hand covers, or in which we find powers. One list lies there twice and is listed once. */
export function scoreRealLists(lists: readonly ReadList[]): SheetScore[] {
  const expected = expectedNames();
  const listed = new Set([...expected.keys()].map((key) => key.split('\t')[0]));
  return lists.flatMap(({ file, sheets }) =>
    sheets.flatMap((reading) => {
      const names = expected.get(`${file}\t${reading.sheet}`) ?? [];
      const twice = !listed.has(file) && lists.some((other) => isCopy(file, other.file) && listed.has(other.file));
      const powers = reading.items.filter(({ parent }) => parent === null).map(({ name }) => bare(name));
      return twice || (names.length === 0 && powers.length === 0) ? [] : [compare(file, reading.sheet, names, powers)];
    }),
  );
}

/** 名单.xlsx and 名单 (1).xlsx. */
function isCopy(file: string, other: string): boolean {
  return file !== other && file.replace(/ \(\d\)/, '') === other.replace(/ \(\d\)/, '');
}

function compare(file: string, sheet: string, expected: readonly string[], read: readonly string[]): SheetScore {
  const missing = without(expected, read);
  const agreed = expected.length - missing.length;
  return { file, sheet, expected: expected.length, read: read.length, agreed, missing, extra: without(read, expected) };
}

/** Multiset difference. */
function without(from: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const name of taken) left.set(name, (left.get(name) ?? 0) + 1);
  return from.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

/** By file and sheet; a power whose sub-items stand on rows of their own is listed once for each, and counted once. */
function expectedNames(): Map<string, string[]> {
  const text = readFileSync(join(realDataFolder, 'expected-items.csv'), 'utf8');
  const rows = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const names = new Map<string, string[]>();
  let before = '';
  for (const row of rows) {
    const key = `${row.file}\t${row.sheet}`;
    const name = bare(row.name ?? '');
    const subitemOf = (row.sub_item ?? '').trim() === '' ? '' : `${key}\t${name}`;
    if (subitemOf === '' || subitemOf !== before) names.set(key, [...(names.get(key) ?? []), name]);
    before = subitemOf;
  }
  return names;
}

function bare(name: string): string {
  return name.replace(/\s+/g, '');
}

export function totals(scores: readonly SheetScore[]): {
  expected: number;
  read: number;
  precision: number;
  recall: number;
} {
  const sum = (of: (score: SheetScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const agreed = sum((score) => score.agreed);
  const expected = sum((score) => score.expected);
  const read = sum((score) => score.read);
  return { expected, read, precision: read === 0 ? 0 : agreed / read, recall: expected === 0 ? 0 : agreed / expected };
}

import Papa from 'papaparse';
import type { Cell, Grid, ReadingWarning } from '#shared/sheet/grid.ts';
import { unguardedCell } from '#shared/text/formulaGuard.ts';
import { buildGrid, makeCell } from './buildGrid.ts';
import { IntakeRefusal } from './intakeRefusal.ts';
import { maxCells, maxRows } from './limits.ts';
import type { SheetsReading } from './sheetsReading.ts';

type Fields = readonly string[];

/** .csv, .tsv and .txt: one sheet whose rows are records, so that a row has the number that Excel gives it. */
export function readDelimited(text: string): SheetsReading {
  const { rows, unbalanced } = readRecords(text);
  const warnings: ReadingWarning[] =
    unbalanced.length === 0 ? [] : [{ code: 'quotes-unbalanced', detail: unbalanced.slice(0, 10).join(', ') }];
  return { sheets: [toGrid('Sheet1', rows)], warnings };
}

/** The records of a table that is no list, such as laws or decisions; guards against formulas are taken off. */
export function tableOfText(text: string): string[][] {
  return readRecords(text.replace(/^\uFEFF/, '')).rows.map((fields) => fields.map(unguardedCell));
}

/** Excel takes the delimiter from a first line such as sep=; and does not show it. */
function readRecords(text: string): Records {
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  return parseRecords(body, hint?.[1] ?? guessDelimiter(body));
}

/** Cells copied from a spreadsheet program: tabs between cells, quotes around those with line breaks. */
export function pastedCells(text: string, name: string): Grid {
  return toGrid(name, parseRecords(text, '\t').rows);
}

function toGrid(name: string, rows: readonly Fields[]): Grid {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > maxRows || cells > maxCells) throw new IntakeRefusal('too-large', `${rows.length} × ${cells}`);
  return buildGrid({
    name,
    hidden: false,
    rows: rows.map((row) => row.map(toCell)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
  });
}

function toCell(field: string): Cell | null {
  return makeCell(unguardedCell(field));
}

const delimiters = [',', '\t', ';', '|'];
const sampleCharacters = 65_536;
const sampleRecords = 100;

/**
 * The delimiter by which most records have equally many fields, the more the better; where hardly any record is cut,
 * a tab, so that a list of one column is not cut at the odd comma.
 */
function guessDelimiter(text: string): string {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : '\t';
}

/** Share of the records with the most frequent number of fields, times that number; 0 where most are not cut. */
function evenness(text: string, delimiter: string): number {
  const records = parseRecords(text.slice(0, sampleCharacters), delimiter).rows.slice(0, sampleRecords);
  const widths = records.filter((fields) => fields.join('').trim() !== '').map((fields) => fields.length);
  const frequency = new Map<number, number>();
  for (const width of widths) frequency.set(width, (frequency.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...frequency].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return width === 1 ? 0 : (count / widths.length) * width;
}

interface Records {
  readonly rows: readonly Fields[];
  /** Rows, from 1, with a quote that does not close. */
  readonly unbalanced: readonly number[];
}

/** Above this many rows with broken quotes, quotes mean nothing in this file. */
const maxRepairs = 50;

/**
 * A quote that never closes would swallow all rows after it. So the line on which it stands is cut at its delimiters
 * as it is written, and reading goes on with the next line.
 */
function parseRecords(text: string, delimiter: string): Records {
  const rows: Fields[] = [];
  const unbalanced: number[] = [];
  let rest = text;
  while (rest !== '') {
    const parsed = Papa.parse<string[]>(rest, { delimiter });
    const broken = parsed.errors.find((error) => error.type === 'Quotes')?.row;
    if (broken === undefined) return { rows: [...rows, ...parsed.data], unbalanced };
    for (const fields of parsed.data.slice(0, broken)) rows.push(fields);
    rest = rest.slice(broken === 0 ? 0 : Papa.parse<string[]>(rest, { delimiter, preview: broken }).meta.cursor);
    const [line = ''] = /^.*/.exec(rest) ?? [];
    rows.push(line.split(delimiter));
    unbalanced.push(rows.length);
    rest = rest.slice(line.length).replace(/^\r?\n|^\r/, '');
    if (unbalanced.length > maxRepairs) return { rows: [...rows, ...withoutQuotes(rest, delimiter)], unbalanced };
  }
  return { rows, unbalanced };
}

function withoutQuotes(text: string, delimiter: string): Fields[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
}

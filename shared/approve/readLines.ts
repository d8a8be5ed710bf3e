import type { CellComment, Grid } from '#shared/sheet/grid.ts';
import { columnLetter } from '#shared/sheet/words.ts';
import { type AnswerNote, answerNote } from './answerNotes.ts';
import { type AnswerTable, findTable } from './answerTable.ts';
import { approvalColumns, type ColumnKey } from './columns.ts';
import { headerOf } from './effects.ts';
import type { KnownRound, KnownRounds } from './knownRound.ts';
import { type Recognised, RowRecogniser } from './recogniseRow.ts';
import type { ReturnedLine } from './saidOfLine.ts';
import { savedText } from './sameCell.ts';
import { findTokens, type SheetTokens } from './sheetTokens.ts';

/** A row that was written beside those that were sent. */
export interface AddedRow {
  readonly round: KnownRound;
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly place: string;
}

/** Every line of a workbook by what it is. */
export interface ReadLines {
  readonly lines: readonly ReturnedLine[];
  readonly additions: readonly AddedRow[];
  /** Lines that come too late. */
  readonly stale: number;
  readonly foreign: number;
  /** There are tokens, of whatever round. */
  readonly hasTokens: boolean;
  readonly notes: readonly AnswerNote[];
}

/** @param named the rounds that the workbook says it belongs to */
export function readLines(sheets: readonly Grid[], known: KnownRounds, named: readonly KnownRound[]): ReadLines {
  const reader = new LineReader(known, named);
  for (const sheet of sheets) reader.read(sheet);
  return reader;
}

/** As people find it: 征求意见表 第 12 行, or 第 12–15 行 where it is about all of these */
export function placeOf(sheet: string, row: number, last = row): string {
  return `${sheet} 第 ${last === row ? row + 1 : `${row + 1}–${last + 1}`} 行`;
}

class LineReader implements ReadLines {
  readonly lines: ReturnedLine[] = [];
  readonly additions: AddedRow[] = [];
  readonly notes: AnswerNote[] = [];
  stale = 0;
  foreign = 0;
  hasTokens = false;
  readonly #known: KnownRounds;
  readonly #named: readonly KnownRound[];
  readonly #recogniser: RowRecogniser;
  /** Rows one below the other that the last note is about. */
  #unclear: { readonly sheet: string; readonly from: number; readonly to: number; readonly note: number } | null = null;

  constructor(known: KnownRounds, named: readonly KnownRound[]) {
    this.#known = known;
    this.#named = named;
    this.#recogniser = new RowRecogniser(known);
  }

  /** Sheets without our tokens and answers (a cover, the annex, what somebody added) are none of our business. */
  read(grid: Grid): void {
    const tokens = findTokens(grid);
    if (tokens.rounds.length > 0) this.hasTokens = true;
    const own = tokens.rounds.flatMap((uid) => this.#known.round(uid) ?? []);
    const rounds = [...new Set([...own, ...this.#named])];
    const table = findTable(grid, rounds[0]?.kind ?? null);
    if (table !== null && (tokens.rows > 0 || table.asks)) {
      this.#readTable(table, tokens, rounds);
      this.#noteComments(table, grid.comments ?? []);
    } else if (tokens.rows > 0) {
      this.foreign += tokens.rows;
      this.notes.push(answerNote(grid.name, 'no-columns', { rows: tokens.rows }));
    }
  }

  #readTable(table: AnswerTable, tokens: SheetTokens, rounds: readonly KnownRound[]): void {
    const { cells, headerRow } = table;
    const before = this.lines.length;
    for (const row of cells.filledRows) {
      if (table.namingRows.has(row)) continue;
      const token = tokens.at(row);
      const found = this.#recogniser.recognise({ token, text: textsOf(table, row) }, rounds);
      // Titles are told from rows without a token by standing above the header, or above the first row that is known.
      const isBelowTitles = headerRow === -1 ? this.lines.length > before : row > headerRow;
      if (isBelowTitles || token !== '' || found.is === 'row') this.#sort(found, table, row, rounds[0]);
    }
    this.#noteColumns(table, this.lines.slice(before), tokens.column);
  }

  #sort(found: Recognised, table: AnswerTable, row: number, round: KnownRound | undefined): void {
    const place = placeOf(table.sheet, row);
    switch (found.is) {
      case 'nothing':
        return;
      case 'row': {
        const line = { round: found.round, sent: found.sent, table, row };
        this.lines.push(line);
        this.#noteStruck(line, place);
        return;
      }
      case 'late':
        this.stale += 1;
        this.notes.push(answerNote(place, found.code, { number: found.sent.number }));
        return;
      case 'new':
        this.foreign += 1;
        if (round !== undefined) this.additions.push({ round, cells: writtenCells(table, row), place });
        return;
      case 'foreign':
        this.foreign += 1;
        if (found.code === 'row-unclear') this.#noteUnclear(table.sheet, row);
        else this.notes.push(answerNote(place, found.code, { number: found.number }));
    }
  }

  /** A list that somebody pasted below ours is told in one line, not row by row. */
  #noteUnclear(sheet: string, row: number): void {
    const last = this.#unclear;
    const goesOn = last?.sheet === sheet && last.to === row - 1 && last.note === this.notes.length - 1;
    const run = goesOn ? { ...last, to: row } : { sheet, from: row, to: row, note: this.notes.length };
    this.notes[run.note] = answerNote(placeOf(sheet, run.from, run.to), 'row-unclear');
    this.#unclear = run;
  }

  #noteStruck({ round, sent, table, row }: ReturnedLine, place: string): void {
    for (const [key, column] of table.columnsAt(row)) {
      if (!table.cells.isStruck(row, column)) continue;
      const values = { number: sent.number, header: headerOf(round.kind, key) };
      this.notes.push(answerNote(place, 'struck', values));
    }
  }

  #noteComments(table: AnswerTable, comments: readonly CellComment[]): void {
    const byRow = new Map(this.lines.filter((line) => line.table === table).map((line) => [line.row, line]));
    for (const { row, column, text } of comments) {
      const line = byRow.get(row);
      const key = [...table.columnsAt(row)].find(([, at]) => at === column)?.[0];
      const known = line !== undefined && key !== undefined;
      const cell = known ? `${line.sent.number} “${headerOf(line.round.kind, key)}”` : `${columnLetter(column)} 列`;
      this.notes.push(answerNote(placeOf(table.sheet, row), 'comment', { cell, text: savedText(text) }));
    }
  }

  /** Columns that are gone, and those that somebody added and wrote in. */
  #noteColumns(table: AnswerTable, lines: readonly ReturnedLine[], tokenColumn: number | null): void {
    const [first] = lines;
    if (first === undefined) return;
    const columns = table.columnsAt(first.row);
    const lost = approvalColumns[first.round.kind].filter(({ key, writable }) => writable && !columns.has(key));
    if (lost.length > 0) {
      const headers = lost.map(({ header }) => header).join('、');
      this.notes.push(answerNote(table.sheet, 'column-lost', { headers }));
    }
    for (const [column, cells] of countStrangeCells(table, lines, tokenColumn)) {
      const header = table.cells.own(table.headerRow, column) || columnLetter(column);
      this.notes.push(answerNote(table.sheet, 'column-added', { header, cells }));
    }
  }
}

function textsOf(table: AnswerTable, row: number): (key: ColumnKey) => string | null {
  const columns = table.columnsAt(row);
  return (key) => {
    const column = columns.get(key);
    return column === undefined ? null : table.cells.filled(row, column);
  };
}

function writtenCells(table: AnswerTable, row: number): AddedRow['cells'] {
  const cells: Partial<Record<ColumnKey, string>> = {};
  for (const [key, column] of table.columnsAt(row)) {
    const text = savedText(table.cells.filled(row, column));
    if (key !== 'seq' && text !== '') cells[key] = text;
  }
  return cells;
}

/** By column: how many cells of known rows are filled where we sent no column. */
function countStrangeCells(
  table: AnswerTable,
  lines: readonly ReturnedLine[],
  tokenColumn: number | null,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { row } of lines) {
    const known = new Set(table.columnsAt(row).values());
    for (const column of table.cells.filledColumns(row)) {
      if (column !== tokenColumn && !known.has(column)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}

import type { Style, Workbook, Worksheet } from 'exceljs';
import { approvalColumns, type ColumnKey, opinions, tokenKey } from '#shared/approve/columns.ts';
import { freeRowsWord, guardedWords, mergeOption, type PageWords, roundForms } from '#shared/approve/forms.ts';
import { placeholdersIn } from '#shared/approve/placeholder.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { formMark, freeMark, type SentRow, writeToken } from '#shared/approve/sentRow.ts';
import { dispositions } from '#shared/model/decision.ts';
import { type BlockCell, rowHeights } from '../blockLayout.ts';
import { type Choice, merge, type PrintedSheet } from '../printedSheet.ts';
import { highBlock } from '../template/filledBlock.ts';
import { type FormSheet, openForm, writeFormHead, writeLine } from '../template/formSheet.ts';
import type { PatternCell, TemplateLine, TemplatePattern, TemplateSheet } from '../template/template.ts';
import { highestRow } from '../wrapText.ts';
import { excelText } from '../xlsxText.ts';

export interface GuardedPart {
  readonly kind: RoundKind;
  /** The uid of the round. */
  readonly round: string;
  readonly rows: readonly SentRow[];
  readonly words: PageWords;
}

/** A column of the sheet: of the template, and what it holds. */
interface Column extends PatternCell {
  readonly key: ColumnKey | null;
  readonly merged: boolean;
  /** In the rows of items: open where the column asks for something. exceljs knows a style again by its identity. */
  readonly own: Partial<Style>;
  /** In free rows. */
  readonly open: Partial<Style>;
  /** Merged over so many rows that the page may end between them: its text stands on the first. */
  readonly high: Partial<Style>;
}

/** What a drop-down offers. What is to be merged into needs its number behind it. */
const offered: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  opinion: opinions,
  result: dispositions.map((disposition) => (disposition === '合并' ? '合并至' : disposition)),
};

/** Before those of the template: the keys of the columns, and the tokens of the rows. Both are hidden. */
const shift = { rows: 1, columns: 1 };

/**
 * A sheet that may be written in where it asks for something, and nowhere else. Its first column holds the token of each
 * row and its first row the key of each column, both hidden, so that what comes back is known again.
 */
export function addGuardedSheet(workbook: Workbook, template: TemplateSheet, part: GuardedPart): PrintedSheet {
  const { pattern } = template;
  if (pattern === null) throw new Error(`${template.name} has no pattern row`);
  const form = openForm(workbook, template, part.words, { shift });
  const columns = columnsOf(pattern, part.kind);
  const first = writeFormHead(form);
  writeKeys(form, columns);
  const end = blocksOf(part.rows).reduce(
    (top, block) => writeBlock(form, pattern, columns, block, part.round, top),
    first,
  );
  const last = template.foot.reduce((row, line) => writeFootLine(form, pattern, columns, line, row), end);
  const { sheet } = form;
  for (let row = 2; row < last; row += 1) {
    if (sheet.getCell(row, 1).value === null) sheet.getCell(row, 1).value = formMark;
  }
  const right = columns.length + shift.columns;
  // With the tokens: whoever sorts by it sorts them too.
  sheet.autoFilter = { from: { row: first - 1, column: 1 }, to: { row: Math.max(first, end - 1), column: right } };
  guard(sheet);
  return { ...form, choices: choicesOf(form, columns, first, last - 1) };
}

function columnsOf({ cells }: TemplatePattern, kind: RoundKind): Column[] {
  const keys = guardedWords(roundForms[kind]);
  const keyOf = ({ word }: PatternCell): ColumnKey | null => keys.get(word?.name ?? '') ?? null;
  const asks = (cell: PatternCell): boolean =>
    approvalColumns[kind].some((column) => column.key === keyOf(cell) && column.writable);
  // Of the cells that ask for something: where a free row may be filled in it looks like them.
  const fill = cells.find((cell) => asks(cell) && cell.style.fill !== undefined)?.style.fill;
  return cells.map((cell) => {
    const key = keyOf(cell);
    const writable = asks(cell);
    const merged = cell.word?.options.includes(mergeOption) === true && !writable;
    const open = { ...styleOf(cell, true), ...(fill === undefined ? {} : { fill }) };
    const own = styleOf(cell, writable);
    return { ...cell, key, merged, open, own, high: { ...own, alignment: { ...own.alignment, vertical: 'top' } } };
  });
}

function writeKeys({ sheet }: FormSheet, columns: readonly Column[]): void {
  sheet.getColumn(1).hidden = true;
  sheet.getRow(1).hidden = true;
  sheet.getCell(1, 1).value = tokenKey;
  for (const { column, key } of columns) {
    if (key !== null) sheet.getCell(1, column + shift.columns).value = key;
  }
}

/** Each power with its sub-items. */
function blocksOf(rows: readonly SentRow[]): SentRow[][] {
  const blocks: SentRow[][] = [];
  for (const row of rows) {
    if (row.parentUid === null) blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  return blocks;
}

/** What a merge covers says the same as its first cell, so that filters find it and nothing is lost where it ends. */
function writeBlock(
  form: FormSheet,
  pattern: TemplatePattern,
  columns: readonly Column[],
  block: readonly SentRow[],
  round: string,
  top: number,
): number {
  const { sheet } = form;
  const heights = rowHeights(cellsOf(columns, block), columns, block.length, pattern.height);
  const isHigh = block.length > 1 && heights.reduce((total, height) => total + height, 0) > highBlock;
  for (const [index, row] of block.entries()) {
    const at = top + index;
    sheet.getRow(at).height = Math.min(highestRow, heights[index] ?? pattern.height);
    sheet.getCell(at, 1).value = writeToken(round, row);
    for (const column of columns) {
      const cell = sheet.getCell(at, column.column + shift.columns);
      cell.style = column.merged && isHigh ? column.high : column.own;
      const text = textOf(column, row);
      if (text !== '') cell.value = excelText(text);
    }
  }
  const bottom = top + block.length - 1;
  for (const { column, merged } of columns) {
    const at = column + shift.columns;
    if (merged) merge(form, { top, left: at, bottom, right: at });
  }
  return bottom + 1;
}

function textOf({ key, constant }: Column, { cells }: SentRow): string {
  return key === null ? constant : (cells[key] ?? '');
}

function cellsOf(columns: readonly Column[], block: readonly SentRow[]): BlockCell[] {
  const whole = { continued: false, continues: false };
  return columns.flatMap((column, index): BlockCell[] => {
    const last = block.length - 1;
    return block.flatMap((row, at) => {
      if (column.merged && at > 0) return [];
      const bottom = column.merged ? last : at;
      return [{ column: index, top: at, bottom, text: textOf(column, row), ...whole }];
    });
  });
}

/** A line below the rows; one with {新增行:20} is followed by so many free rows. */
function writeFootLine(
  form: FormSheet,
  pattern: TemplatePattern,
  columns: readonly Column[],
  line: TemplateLine,
  row: number,
): number {
  writeLine(form, line, row);
  const free = freeRowsOf(line);
  for (let at = row + 1; at <= row + free; at += 1) {
    form.sheet.getRow(at).height = pattern.height;
    form.sheet.getCell(at, 1).value = freeMark;
    for (const column of columns) form.sheet.getCell(at, column.column + shift.columns).style = column.open;
  }
  return row + free + 1;
}

/** How many free rows follow a line. */
function freeRowsOf({ cells }: TemplateLine): number {
  const words = cells.flatMap(({ value }) => (typeof value === 'string' ? placeholdersIn(value) : []));
  return words.reduce((rows, { name, options }) => (name === freeRowsWord ? rows + Number(options[0] ?? 0) : rows), 0);
}

function styleOf({ style }: PatternCell, writable: boolean): Partial<Style> {
  return {
    ...style,
    alignment: { vertical: 'middle', ...style.alignment, wrapText: true },
    protection: { locked: !writable },
  };
}

function choicesOf({ sheet }: FormSheet, columns: readonly Column[], first: number, last: number): Choice[] {
  return columns.flatMap(({ column, key }) => {
    const words = key === null ? undefined : offered[key];
    if (words === undefined) return [];
    const { letter } = sheet.getColumn(column + shift.columns);
    return [{ range: `${letter}${first}:${letter}${last}`, words }];
  });
}

/** Without a password: it keeps from mistakes, not from intent. */
function guard(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

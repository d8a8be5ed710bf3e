import type { CellValue, Workbook } from 'exceljs';
import { type PageWords, pageWords } from '#shared/approve/forms.ts';
import { fillPlaceholders, type Placeholder } from '#shared/approve/placeholder.ts';
import { merge, type PrintedSheet } from '../printedSheet.ts';
import { excelText, sheetName } from '../xlsxText.ts';
import type { TemplateCell, TemplateLine, TemplateSheet } from './template.ts';

/** A sheet that is being written after a template. */
export interface FormSheet extends PrintedSheet {
  readonly template: TemplateSheet;
  readonly words: PageWords;
  /** Rows of ours before those of the template. */
  readonly rowsBefore: number;
  /** A column of the template that is written once for each of these, as 行政许可, 行政处罚 …; they stand for 类别. */
  readonly spread: Spread | null;
  /** Which columns stand for each of the template: one, several for the one that is spread, none where it is left out. */
  readonly columns: readonly (readonly number[])[];
}

interface Spread {
  readonly column: number;
  readonly words: readonly string[];
}

interface Options {
  /** Rows and columns of ours before those of the template. */
  readonly shift?: { readonly rows: number; readonly columns: number };
  readonly spread?: Spread | null;
  /** Columns of the template that the sheet does not have; the widest of the others gets their room. */
  readonly leftOut?: ReadonlySet<number>;
}

/** Opens a sheet with the columns, page and views of the template. */
export function openForm(
  workbook: Workbook,
  template: TemplateSheet,
  words: PageWords,
  options: Options = {},
): FormSheet {
  const { shift = { rows: 0, columns: 0 }, spread = null, leftOut = new Set() } = options;
  const { view, pageSetup, headerFooter } = template;
  const sheet = workbook.addWorksheet(freeName(workbook, sheetName(fill(template.name, words))), {
    pageSetup: { ...pageSetup, ...titleRows(pageSetup.printTitlesRow, shift.rows) },
    headerFooter: Object.fromEntries(
      Object.entries(headerFooter).map(([part, text]) => [part, typeof text === 'string' ? fill(text, words) : text]),
    ),
    views: view === null ? [] : [shiftedView(view, shift)],
  });
  const columns = placeColumns(template, shift.columns, spread, leftOut);
  const form: FormSheet = { sheet, merges: [], template, words, rowsBefore: shift.rows, spread, columns };
  widen(form, leftOut);
  return form;
}

function placeColumns(
  template: TemplateSheet,
  before: number,
  spread: Spread | null,
  leftOut: ReadonlySet<number>,
): number[][] {
  let next = before + 1;
  return template.columns.map((_, index) => {
    const count = leftOut.has(index + 1) ? 0 : spread?.column === index + 1 ? spread.words.length : 1;
    const own = Array.from({ length: count }, (_, at) => next + at);
    next += count;
    return own;
  });
}

/** Gives the room of columns that are left out to the widest of the others, as far as the page is wide. */
function widen({ sheet, template, columns }: FormSheet, leftOut: ReadonlySet<number>): void {
  const present = template.columns.map((column, index) => (leftOut.has(index + 1) ? 0 : column.width));
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const room = Math.min(sum(template.columns.map(({ width }) => width)), pageRoom(template.pageSetup));
  const gaining = leftOut.size === 0 ? -1 : present.indexOf(Math.max(...present));
  const gain = Math.max(0, room - sum(present));
  for (const [index, { width, hidden }] of template.columns.entries()) {
    for (const column of columns[index] ?? []) {
      sheet.getColumn(column).width = index === gaining ? width + gain : width;
      if (hidden) sheet.getColumn(column).hidden = true;
    }
  }
}

const a3 = 8;

/** How wide columns may be together to be printed at full size, on A4 and A3. */
function pageRoom({ paperSize, orientation }: TemplateSheet['pageSetup']): number {
  const [across, upright] = Number(paperSize) === a3 ? [208, 146] : [146, 100];
  return orientation === 'landscape' ? across : upright;
}

/** Writes what stands above the pattern row. @returns the row after it */
export function writeFormHead(form: FormSheet): number {
  return writeLines(form, form.template.head, 1 + form.rowsBefore);
}

/** A whole sheet of a template that has no rows to fill in: a cover, instructions. */
export function writeFormPage(workbook: Workbook, page: TemplateSheet, words: PageWords): PrintedSheet {
  const form = openForm(workbook, page, words);
  writeFormHead(form);
  return form;
}

/** Writes what stands below it, from `top` on. @returns the row after it */
export function writeFormFoot(form: FormSheet, top: number): number {
  return writeLines(form, form.template.foot, top);
}

export function writeLines(form: FormSheet, lines: readonly TemplateLine[], top: number): number {
  for (const [index, line] of lines.entries()) writeLine(form, line, top + index);
  return top + lines.length;
}

export function writeLine(form: FormSheet, { height, cells }: TemplateLine, row: number): void {
  if (height !== null) form.sheet.getRow(row).height = height;
  for (const cell of cells) writeCell(form, cell, row);
}

/** The columns that stand for one of the template. */
export function columnsOf({ columns }: Pick<FormSheet, 'columns'>, column: number): readonly number[] {
  return columns[column - 1] ?? [];
}

/** What is merged over several columns stands in the first that is there; a column that is spread has a cell for each. */
function writeCell(form: FormSheet, cell: TemplateCell, row: number): void {
  for (const column of columnsOf(form, cell.column)) form.sheet.getCell(row, column).style = cell.style;
  if (cell.covered) return;
  const span = Array.from({ length: cell.columns }, (_, index) => columnsOf(form, cell.column + index)).flat();
  const [first, last] = [span[0], span.at(-1)];
  if (first === undefined || last === undefined) return;
  const bottom = row + cell.rows - 1;
  if (cell.columns > 1 || form.spread?.column !== cell.column) {
    put(form, row, first, cell.value, form.words);
    merge(form, { top: row, left: first, bottom, right: last });
    return;
  }
  for (const [index, column] of span.entries()) {
    put(form, row, column, cell.value, { ...form.words, 类别: form.spread.words[index] ?? '' });
    merge(form, { top: row, left: column, bottom, right: column });
  }
}

function put({ sheet }: FormSheet, row: number, column: number, value: CellValue, words: PageWords): void {
  const written = filled(value, words);
  if (written !== null && written !== '') sheet.getCell(row, column).value = written;
}

function filled(value: CellValue, words: PageWords): CellValue {
  if (typeof value === 'string') return excelText(fill(value, words));
  if (value !== null && typeof value === 'object' && 'richText' in value) {
    return { richText: value.richText.map((run) => ({ ...run, text: excelText(fill(run.text, words)) })) };
  }
  return value;
}

/** What is no word of the page (a free row, a total) is taken out: others write it. */
export function fill(text: string, words: PageWords): string {
  return fillPlaceholders(text, (placeholder) => wordOf(placeholder, words) ?? '');
}

function wordOf({ scope, name }: Placeholder, words: PageWords): string | undefined {
  const word = pageWords.find((known) => known === name);
  return scope === null && word !== undefined ? words[word] : undefined;
}

/** Two sheets cannot bear one name; those of long names may meet when cut. */
function freeName(workbook: Workbook, name: string): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` ${count}`;
    const candidate = `${name.slice(0, 31 - ending.length)}${ending}`;
    if (workbook.getWorksheet(candidate) === undefined) return candidate;
  }
}

function titleRows(rows: string | undefined, by: number): { printTitlesRow?: string } {
  const [from, to] = (rows ?? '').split(':').map(Number);
  return from && to ? { printTitlesRow: `${from + by}:${to + by}` } : {};
}

function shiftedView(view: NonNullable<TemplateSheet['view']>, shift: NonNullable<Options['shift']>): typeof view {
  if (view.state !== 'frozen') return { state: 'normal', showGridLines: view.showGridLines ?? true };
  const { xSplit = 0, ySplit = 0 } = view;
  return {
    state: 'frozen',
    xSplit: xSplit === 0 ? 0 : xSplit + shift.columns,
    ySplit: ySplit === 0 ? 0 : ySplit + shift.rows,
  };
}

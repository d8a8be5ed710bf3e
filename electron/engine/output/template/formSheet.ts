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
  /** Rows and columns of ours before those of the template. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** A column of the template that is written once for each of these, as 行政许可, 行政处罚 …; they stand for 类别. */
  readonly spread: { readonly column: number; readonly words: readonly string[] } | null;
}

type Options = Partial<Pick<FormSheet, 'shift' | 'spread'>>;

/** Opens a sheet with the columns, page and views of the template. */
export function openForm(
  workbook: Workbook,
  template: TemplateSheet,
  words: PageWords,
  options: Options = {},
): FormSheet {
  const { shift = { rows: 0, columns: 0 }, spread = null } = options;
  const { view, pageSetup, headerFooter } = template;
  const sheet = workbook.addWorksheet(freeName(workbook, sheetName(fill(template.name, words))), {
    pageSetup: { ...pageSetup, ...titleRows(pageSetup.printTitlesRow, shift.rows) },
    headerFooter: Object.fromEntries(
      Object.entries(headerFooter).map(([part, text]) => [part, typeof text === 'string' ? fill(text, words) : text]),
    ),
    views: view === null ? [] : [shiftedView(view, shift)],
  });
  const form: FormSheet = { sheet, merges: [], template, words, shift, spread };
  for (const [index, { width, hidden }] of template.columns.entries()) {
    for (const column of columnsOf(form, index + 1)) {
      sheet.getColumn(column).width = width;
      if (hidden) sheet.getColumn(column).hidden = true;
    }
  }
  return form;
}

/** Writes what stands above the pattern row. @returns the row after it */
export function writeFormHead(form: FormSheet): number {
  return writeLines(form, form.template.head, 1 + form.shift.rows);
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
export function columnsOf({ shift, spread }: Pick<FormSheet, 'shift' | 'spread'>, column: number): number[] {
  const first = column + shift.columns;
  if (spread === null || column < spread.column) return [first];
  if (column > spread.column) return [first + spread.words.length - 1];
  return spread.words.map((_, index) => first + index);
}

function writeCell(form: FormSheet, cell: TemplateCell, row: number): void {
  const columns = columnsOf(form, cell.column);
  for (const [index, column] of columns.entries()) {
    const target = form.sheet.getCell(row, column);
    target.style = cell.style;
    if (cell.covered) continue;
    const category = form.spread?.column === cell.column ? form.spread.words[index] : undefined;
    const value = filled(cell.value, category === undefined ? form.words : { ...form.words, 类别: category });
    if (value !== null && value !== '') target.value = value;
    // A merge over nothing but a column that is spread is one for each; any other goes over all of them.
    if (cell.columns > 1 && index > 0) continue;
    const right = columnsOf(form, cell.column + cell.columns - 1).at(-1) ?? column;
    const bottom = row + cell.rows - 1;
    merge(form, { top: row, left: column, bottom, right: cell.columns === 1 ? column : right });
  }
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

function shiftedView(view: NonNullable<TemplateSheet['view']>, shift: FormSheet['shift']): typeof view {
  if (view.state !== 'frozen') return { state: 'normal', showGridLines: view.showGridLines ?? true };
  const { xSplit = 0, ySplit = 0 } = view;
  return {
    state: 'frozen',
    xSplit: xSplit === 0 ? 0 : xSplit + shift.columns,
    ySplit: ySplit === 0 ? 0 : ySplit + shift.rows,
  };
}

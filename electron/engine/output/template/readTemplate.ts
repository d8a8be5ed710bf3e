import type { Cell, Row, ValueType, Workbook, Worksheet } from 'exceljs';
import { placeholdersIn, solePlaceholder } from '#shared/approve/placeholder.ts';
import { Failure } from '#shared/model/failure.ts';
import { emptyWorkbook } from '../emptyWorkbook.ts';
import { rowPoints } from '../wrapText.ts';
import { type PatternCell, pointsOf, type TemplateLine, type TemplatePattern, type TemplateSheet } from './template.ts';

/** Width of a column that a workbook says nothing about. */
const usualWidth = 8.43;
/** As the library numbers it, which is not loaded before there is a workbook. */
const formulaCell: ValueType.Formula = 6;
/** Placeholders that make a row the pattern of a sheet: rows of the form, articles of the annex. */
const patternScopes: readonly string[] = ['行', '条'];

/**
 * Takes the workbook of a template apart.
 * @param file its name, for what is said of it
 * @throws Failure template-unreadable, template-picture, template-formula, template-merged, template-patterns,
 * template-mixed
 */
export async function readTemplate(bytes: Uint8Array, file: string): Promise<TemplateSheet[]> {
  const workbook = await load(bytes, file);
  return workbook.worksheets.filter(({ state }) => state === 'visible').map((sheet) => readSheet(sheet, file));
}

async function load(bytes: Uint8Array, file: string): Promise<Workbook> {
  const workbook = await emptyWorkbook();
  try {
    // Its types ask for a Buffer of an older Node; what it takes is the bytes.
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch (error) {
    throw new Failure('template-unreadable', { file, detail: error instanceof Error ? error.message : String(error) });
  }
  if (workbook.worksheets.length === 0) throw new Failure('template-unreadable', { file, detail: 'no sheet' });
  return workbook;
}

function readSheet(sheet: Worksheet, file: string): TemplateSheet {
  if (sheet.getImages().length > 0) throw new Failure('template-picture', { file, at: sheet.name });
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1));
  const patternRows = rows.filter((row) => scopeOf(row) !== null);
  const [patternRow, second] = patternRows;
  if (second !== undefined)
    throw new Failure('template-patterns', { file, at: `${sheet.name} 第 ${second.number} 行` });
  const split = patternRow?.number ?? sheet.rowCount + 1;
  const line = (row: Row): TemplateLine => readLine(sheet, row, file);
  const [view] = sheet.views;
  return {
    name: sheet.name,
    columns: Array.from({ length: sheet.columnCount }, (_, index) => {
      const { width, hidden } = sheet.getColumn(index + 1);
      return { width: width ?? sheet.properties.defaultColWidth ?? usualWidth, hidden: hidden ?? false };
    }),
    head: rows.slice(0, split - 1).map(line),
    pattern: patternRow === undefined ? null : readPattern(sheet, patternRow, file),
    foot: rows.slice(split).map(line),
    pageSetup: pageSetupOf(sheet),
    // Against its types, exceljs leaves it null where a file has none.
    headerFooter: sheet.headerFooter ?? {},
    view: view ?? null,
  };
}

/** exceljs takes a sheet that says nothing of it to begin with page 1; written so, each would, and none count on. */
function pageSetupOf({ pageSetup }: Worksheet): TemplateSheet['pageSetup'] {
  const { firstPageNumber, ...others } = pageSetup;
  return firstPageNumber === 1 ? others : pageSetup;
}

/** 行 or 条, where the row has such a placeholder. */
function scopeOf(row: Row): string | null {
  for (let column = 1; column <= row.cellCount; column += 1) {
    const found = placeholdersIn(textOf(row.getCell(column))).find(({ scope }) => patternScopes.includes(scope ?? ''));
    if (found !== undefined) return found.scope;
  }
  return null;
}

function readPattern(sheet: Worksheet, row: Row, file: string): TemplatePattern {
  const cells = Array.from({ length: sheet.columnCount }, (_, index): PatternCell => {
    const cell = row.getCell(index + 1);
    const at = placeOf(sheet, cell);
    if (cell.isMerged) throw new Failure('template-merged', { file, at });
    refuseFormula(sheet, cell, file);
    const text = textOf(cell);
    const word = solePlaceholder(text);
    if (word === null && placeholdersIn(text).length > 0) throw new Failure('template-mixed', { file, at, text });
    const width = sheet.getColumn(index + 1).width ?? sheet.properties.defaultColWidth ?? usualWidth;
    return {
      column: index + 1,
      width,
      points: pointsOf(cell.style),
      style: cell.style,
      word,
      constant: word ? '' : text,
    };
  });
  return { scope: scopeOf(row) ?? '', height: row.height ?? rowPoints(1), cells };
}

function readLine(sheet: Worksheet, row: Row, file: string): TemplateLine {
  const cells = Array.from({ length: sheet.columnCount }, (_, index) => {
    const cell = row.getCell(index + 1);
    refuseFormula(sheet, cell, file);
    const begins = cell.isMerged && cell.master.address === cell.address;
    const span = begins ? spanOf(sheet, cell) : { columns: 1, rows: 1 };
    const covered = cell.isMerged && !begins;
    return { column: index + 1, value: covered ? null : cell.value, style: cell.style, ...span, covered };
  });
  return { height: row.height ?? null, cells };
}

function refuseFormula(sheet: Worksheet, cell: Cell, file: string): void {
  if (cell.type !== formulaCell) return;
  throw new Failure('template-formula', { file, at: placeOf(sheet, cell) });
}

/** How far the merge goes that begins at a cell. */
function spanOf(sheet: Worksheet, cell: Cell): { columns: number; rows: number } {
  const { rowCount, columnCount } = sheet;
  const isOurs = (row: number, column: number): boolean => {
    // Looking at a cell beyond makes it.
    if (row > rowCount || column > columnCount) return false;
    const other = sheet.getCell(row, column);
    return other.isMerged && other.master.address === cell.address;
  };
  const [row, column] = [Number(cell.row), Number(cell.col)];
  let [rows, columns] = [1, 1];
  while (isOurs(row + rows, column)) rows += 1;
  while (isOurs(row, column + columns)) columns += 1;
  return { columns, rows };
}

export function textOf(cell: Cell): string {
  return cell.isMerged && cell.master.address !== cell.address ? '' : cell.text;
}

/** 征求意见表!C5 */
function placeOf(sheet: Worksheet, cell: Cell): string {
  return `${sheet.name}!${cell.address}`;
}

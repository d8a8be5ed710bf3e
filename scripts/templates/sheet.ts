import type { HeaderFooter, Workbook, Worksheet } from 'exceljs';
import { type Look, looks, type Paper, page, papers } from './look.ts';

export interface Column {
  readonly header: string;
  /** What it shares with its neighbours, in a header row above. */
  readonly over?: string;
  readonly width: number;
  /** What its cell of the pattern row says. */
  readonly word: string;
  readonly look: Look;
  readonly headerLook?: Look;
}

/** A line over the whole width, or several beside each other: texts with the column in which each begins. */
export interface Line {
  readonly height: number;
  readonly parts: readonly { readonly from: number; readonly text: string; readonly look: Look }[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  readonly paper: Paper;
  readonly headerFooter: Partial<HeaderFooter>;
  /** No row is lower, in points. */
  readonly rowHeight: number;
  /** Columns that stay in sight. */
  readonly frozen: number;
}

export function whole(height: number, text: string, look: Look): Line {
  return { height, parts: [{ from: 1, text, look }] };
}

/** A sheet with lines above, a header row, the pattern row, and lines below. */
export function addTable(workbook: Workbook, table: Table): Worksheet {
  const { columns, head, foot, paper, rowHeight, headerFooter, frozen } = table;
  const firstHeader = head.length + 1;
  const headerRow = columns.some(({ over }) => over !== undefined) ? firstHeader + 1 : firstHeader;
  const sheet = workbook.addWorksheet(table.name, {
    pageSetup: page(`${firstHeader}:${headerRow}`),
    headerFooter,
    views: [{ state: 'frozen', xSplit: frozen, ySplit: headerRow }],
  });
  Object.assign(sheet.pageSetup, { paperSize: papers[paper] });
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width;
  for (const [index, line] of head.entries()) addLine(sheet, index + 1, line, columns.length);
  for (let row = firstHeader; row <= headerRow; row += 1) sheet.getRow(row).height = 32 / (headerRow - head.length);
  sheet.getRow(headerRow + 1).height = rowHeight;
  for (const [index, { header, headerLook = 'header', word, look }] of columns.entries()) {
    put(sheet, headerRow, index + 1, header, headerLook);
    put(sheet, headerRow + 1, index + 1, word, look);
  }
  if (headerRow > firstHeader) shareHeaders(sheet, firstHeader, columns);
  for (const [index, line] of foot.entries()) addLine(sheet, headerRow + 2 + index, line, columns.length);
  return sheet;
}

/** Columns that share a header stand under it; the others have both rows to themselves. */
function shareHeaders(sheet: Worksheet, row: number, columns: readonly Column[]): void {
  for (const [index, { header, over, headerLook = 'header' }] of columns.entries()) {
    const column = index + 1;
    sheet.getCell(row, column).style = looks[headerLook];
    if (over === undefined) {
      sheet.getCell(row + 1, column).value = null;
      sheet.getCell(row, column).value = header;
      sheet.mergeCells(row, column, row + 1, column);
    } else if (columns[index - 1]?.over !== over) {
      const count = columns.slice(index).findIndex((each) => each.over !== over);
      sheet.getCell(row, column).value = over;
      sheet.mergeCells(row, column, row, column + (count < 0 ? columns.length - index : count) - 1);
    }
  }
}

/** A page of lines, each over all of its columns. */
export function addPage(
  workbook: Workbook,
  name: string,
  widths: readonly number[],
  lines: readonly Line[],
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { ...page(), fitToHeight: 1 },
    views: [{ state: 'normal', showGridLines: false }],
  });
  Object.assign(sheet.pageSetup, { paperSize: papers.A4 });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  for (const [index, line] of lines.entries()) addLine(sheet, index + 1, line, widths.length);
  return sheet;
}

function addLine(sheet: Worksheet, row: number, { height, parts }: Line, columns: number): void {
  sheet.getRow(row).height = height;
  for (const [index, { from, text, look }] of parts.entries()) {
    const to = (parts[index + 1]?.from ?? columns + 1) - 1;
    for (let column = from; column <= to; column += 1) sheet.getCell(row, column).style = looks[look];
    if (text !== '') sheet.getCell(row, from).value = text;
    if (to > from) sheet.mergeCells(row, from, row, to);
  }
}

function put(sheet: Worksheet, row: number, column: number, text: string, look: Look): void {
  const cell = sheet.getCell(row, column);
  cell.style = looks[look];
  if (text !== '') cell.value = text;
}

import type { Cell } from 'exceljs';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { layOutPublication, type PublicationTemplates } from './approve/publicationWorkbook.ts';
import type { PrintedSheet } from './printedSheet.ts';
import { layOutWorkbook } from './xlsx.ts';

export interface PreviewCell {
  /** B4 */
  at: string;
  text: string;
  colSpan: number;
  rowSpan: number;
  bold: boolean;
  align: 'left' | 'center' | 'right';
}

export interface PreviewSheet {
  name: string;
  /** Widths in characters. */
  columns: { letter: string; width: number }[];
  rows: PreviewCell[][];
  /** Rows were left out. */
  more: boolean;
}

const powersShown = 12;
const rowsShown = 60;

/** The beginning of each sheet of the workbook, as it will be printed. */
export async function previewSheets(content: PublishedList): Promise<PreviewSheet[]> {
  return (await layOutWorkbook(content, { most: powersShown })).sheets.map(previewSheet);
}

/** Of 公布稿. */
export async function previewPublication(
  list: PublishedList,
  templates: PublicationTemplates,
): Promise<PreviewSheet[]> {
  return (await layOutPublication(list, templates, powersShown)).sheets.map(previewSheet);
}

function previewSheet(printed: PrintedSheet): PreviewSheet {
  const { sheet } = printed;
  const last = Math.min(sheet.rowCount, rowsShown);
  const { spans, covered } = spansOf(printed);
  const rows: PreviewCell[][] = [];
  for (let row = 1; row <= last; row += 1) {
    const cells: PreviewCell[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.getCell(row, column);
      if (covered.has(cell.address)) continue;
      const { rowSpan = 1, colSpan = 1 } = spans.get(cell.address) ?? {};
      cells.push(previewCell(cell, Math.min(rowSpan, last - row + 1), colSpan));
    }
    rows.push(cells);
  }
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => {
    const { letter, width = 10 } = sheet.getColumn(index + 1);
    return { letter, width };
  });
  return { name: sheet.name, columns, rows, more: (printed.left ?? 0) > 0 || sheet.rowCount > last };
}

function previewCell(cell: Cell, rowSpan: number, colSpan: number): PreviewCell {
  const { horizontal } = cell.alignment ?? {};
  return {
    at: cell.address,
    text: shownText(cell),
    rowSpan,
    colSpan,
    bold: cell.font?.name === '黑体',
    align: horizontal === 'center' || horizontal === 'right' ? horizontal : 'left',
  };
}

/** What a spreadsheet shows in the cell: results of formulas, in the formats that the workbook uses. */
function shownText(cell: Cell): string {
  const value = cell.result ?? cell.value;
  if (typeof value === 'number') {
    if (cell.numFmt === '0.00%') return `${(value * 100).toFixed(2)}%`;
    if (value === 0 && cell.numFmt === '0;-0;—') return '—';
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

interface Spans {
  readonly spans: ReadonlyMap<string, { readonly rowSpan: number; readonly colSpan: number }>;
  readonly covered: ReadonlySet<string>;
}

function spansOf({ sheet, merges }: PrintedSheet): Spans {
  const spans = new Map<string, { rowSpan: number; colSpan: number }>();
  const covered = new Set<string>();
  for (const range of merges) {
    const [first = '', end = first] = range.split(':');
    const [from, to] = [sheet.getCell(first), sheet.getCell(end)];
    const [top, left, bottom, right] = [Number(from.row), Number(from.col), Number(to.row), Number(to.col)];
    spans.set(first, { rowSpan: bottom - top + 1, colSpan: right - left + 1 });
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.add(sheet.getCell(row, column).address);
    }
    covered.delete(first);
  }
  return { spans, covered };
}

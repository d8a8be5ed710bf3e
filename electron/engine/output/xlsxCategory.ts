import type { Cell, Workbook } from 'exceljs';
import { type PrintColumn, printColumns } from '#shared/publish/printColumns.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { PublishedPower } from '#shared/publish/release.ts';
import { type BlockCell, type BlockColumn, layOutBlock } from './blockLayout.ts';
import { merge, type PrintedSheet } from './printedSheet.ts';
import { atTop, headerRow, pageSetup, styles, withOpenBorder, writeHead } from './xlsxStyle.ts';
import { excelText, sheetName } from './xlsxText.ts';

/** What of a release a category's sheet shows. */
export interface CategoryPart {
  readonly name: string;
  readonly powers: readonly PublishedPower[];
}

/** A category's sheet, and where it ends. */
export interface WrittenCategory extends PrintedSheet {
  readonly part: CategoryPart;
  readonly lastRow: number;
}

/** In points: about a page below its header. */
const highBlock = 400;

/** The name of the sheet with the powers of a category: 行政处罚（2191项） */
export function categorySheetName({ name, powers }: CategoryPart): string {
  return sheetName(`${name}（${powers.length}项）`);
}

/** `most`: how many powers are written; a preview shows the first ones. */
export function addCategorySheet(
  workbook: Workbook,
  part: CategoryPart,
  list: PublishedList,
  most = part.powers.length,
): WrittenCategory {
  const columns = printColumns(part.powers, list);
  const sheet = workbook.addWorksheet(categorySheetName(part), {
    pageSetup,
    views: [{ state: 'frozen', xSplit: 3, ySplit: headerRow }],
    headerFooter: { oddFooter: `&L${part.name}&C第 &P 页　共 &N 页` },
  });
  const head = {
    // A list of licences says so in its own title.
    title: list.only === undefined ? `${list.title}（${part.name}）` : list.title,
    unit: `共${part.powers.length}项`,
    headers: columns.map((column) => column.header),
    widths: columns.map((column) => column.width),
  };
  const printed = { sheet, merges: [] };
  writeHead(printed, head, list);
  let row = headerRow + 1;
  for (const power of part.powers.slice(0, most)) row = writePower(printed, row, power, columns);
  return { ...printed, part, lastRow: row - 1, left: Math.max(0, part.powers.length - most) };
}

/** Writes a power from `row` on and gives the row after it. */
function writePower(
  printed: PrintedSheet,
  row: number,
  power: PublishedPower,
  columns: readonly PrintColumn[],
): number {
  const block = layOutBlock(
    columns.map((column): BlockColumn => ({ width: column.width, texts: column.texts(power) })),
  );
  const isHigh = block.heights.reduce((total, height) => total + height, 0) > highBlock;
  for (const [index, height] of block.heights.entries()) printed.sheet.getRow(row + index).height = height;
  for (const cell of block.cells) writeCell(printed, row, cell, columns[cell.column]?.style ?? 'text', isHigh);
  return row + block.heights.length;
}

/** A text that is cut into rows has no line at the cut; in a block of more than a page, texts begin at its top. */
function writeCell(
  printed: PrintedSheet,
  row: number,
  cell: BlockCell,
  kind: PrintColumn['style'],
  isHigh: boolean,
): void {
  const base = isHigh ? atTop(styles[kind]) : styles[kind];
  const style = cell.continued || cell.continues ? withOpenBorder(base, cell.continued, cell.continues) : base;
  const [first, last, column] = [row + cell.top, row + cell.bottom, cell.column + 1];
  for (let each = first; each <= last; each += 1) printed.sheet.getCell(each, column).style = style;
  writeValue(printed.sheet.getCell(first, column), cell.text, kind);
  merge(printed, { top: first, left: column, bottom: last, right: column });
}

function writeValue(cell: Cell, text: string, style: PrintColumn['style']): void {
  if (text !== '') cell.value = style === 'figure' ? Number(text) : excelText(text);
}

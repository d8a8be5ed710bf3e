import type { Cell } from 'exceljs';
import type { PrintColumn } from '#shared/publish/printColumns.ts';
import { type BlockCell, layOutBlock } from './blockLayout.ts';
import { merge, type PrintedSheet } from './printedSheet.ts';
import { atTop, styles, withOpenBorder } from './xlsxStyle.ts';
import { excelText } from './xlsxText.ts';

/** In points: about a page below its header. */
const highBlock = 400;

type Column = Pick<PrintColumn, 'width' | 'style'>;

/** Writes what belongs together from `row` on and gives the row after it; texts in the order of the columns. */
export function writeBlock(
  printed: PrintedSheet,
  row: number,
  columns: readonly Column[],
  texts: readonly (string | readonly string[])[],
): number {
  const block = layOutBlock(columns.map(({ width }, index) => ({ width, texts: texts[index] ?? '' })));
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

import { isVisible } from './cellText.ts';
import type { Cell, Grid, Merge } from './grid.ts';

/** A grid with its merges resolved, the way a reader's eye sees it. */
export interface SheetCells {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The rows that are not blank. */
  readonly filledRows: readonly number[];
  /** The trimmed text that stands in the cell itself. */
  own(row: number, column: number): string;
  /** The same, or the text of the vertical merge that reaches down into the cell. */
  filled(row: number, column: number): string;
  /** The top row of the merge that covers the cell; the row itself where none does. */
  topOf(row: number, column: number): number;
  /** The merge that covers the cell. */
  mergeAt(row: number, column: number): Merge | null;
  /** The columns of a row that hold text themselves. */
  filledColumns(row: number): readonly number[];
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  isStruck(row: number, column: number): boolean;
}

export function sheetCells(grid: Grid): SheetCells {
  const columnCount = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergesByCell(grid, columnCount);
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const cell = (row: number, column: number): Cell | null => grid.rows[row]?.[column] ?? null;
  const own = (row: number, column: number): string => cell(row, column)?.text.trim() ?? '';
  const mergeAt = (row: number, column: number): Merge | null => merges.get(row * columnCount + column) ?? null;
  const filledColumns = (row: number): number[] =>
    (grid.rows[row] ?? []).flatMap((found, column) => (found !== null && isVisible(found.text) ? [column] : []));
  return {
    rowCount: grid.rows.length,
    columnCount,
    filledRows: grid.rows.flatMap((row, index) => (row.some((found) => found && isVisible(found.text)) ? [index] : [])),
    own,
    mergeAt,
    topOf: (row, column) => mergeAt(row, column)?.top ?? row,
    filled: (row, column) => {
      const text = own(row, column);
      const merge = mergeAt(row, column);
      return text === '' && merge !== null && merge.left === column ? own(merge.top, column) : text;
    },
    filledColumns,
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hiddenColumns.has(column),
    isStruck: (row, column) => cell(row, column)?.struck === true,
  };
}

/** Only within the cells that exist: a merge over a whole empty column costs nothing. */
function mergesByCell(grid: Grid, columnCount: number): Map<number, Merge> {
  const found = new Map<number, Merge>();
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, grid.rows.length - 1);
    const right = Math.min(merge.right, columnCount - 1);
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) found.set(row * columnCount + column, merge);
    }
  }
  return found;
}

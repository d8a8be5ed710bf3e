import { columnContent, suits } from './columnContent.ts';
import type { Table } from './findTables.ts';
import type { Layout } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

/**
 * The table of a sheet without a header that goes on with the one before it, as the tables of a Word file do behind a
 * page break and the sheets 续表1, 续表2 of a workbook; null where the columns hold something else.
 */
export function tableGoingOn(cells: SheetCells, before: Layout): Table | null {
  if (!fits(cells, before)) return null;
  const layout = { ...before, headerTop: -1, headerBottom: -1 };
  const block = { top: -1, bottom: -1, columns: [], score: 0 };
  return { block, layout, beside: [], repeats: [], missing: [], refused: null, goesOn: true };
}

/** No more columns than before, names where names stood, and one more field that can be told by what it holds. */
function fits(cells: SheetCells, { columns }: Layout): boolean {
  const last = Math.max(...columns.map(({ column }) => column));
  const further = cells.filledRows.some((row) => cells.filledColumns(row).some((column) => column > last));
  const borneOut = columns.filter(({ column, field, use }) => {
    if (use !== 'main' || (field !== 'serial' && field !== 'category' && field !== 'basis')) return false;
    const content = columnContent(cells, column, 0, cells.rowCount - 1);
    return content.count > 0 && suits(field, content) >= 0.5;
  });
  const name = columns.find(({ field, use }) => field === 'name' && use === 'main');
  if (further || name === undefined || borneOut.length === 0) return false;
  return columnContent(cells, name.column, 0, cells.rowCount - 1).powers >= 0.5;
}

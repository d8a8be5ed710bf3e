import { columnContent } from './columnContent.ts';
import type { HeaderBlock } from './findHeader.ts';
import type { Draft } from './settleColumns.ts';
import type { SheetCells } from './sheetCells.ts';

/** Columns with content but no header between others that have one: the header to the left reaches over the next. */
export function addBlankHeaders(cells: SheetCells, block: HeaderBlock, drafts: Draft[]): void {
  const known = new Set(drafts.map(({ column }) => column));
  const last = Math.max(...known);
  for (let column = Math.min(...known) + 1; column < last; column++) {
    if (known.has(column)) continue;
    const draft = blankDraft(cells, column, block.bottom + 1, known.has(column - 1) ? column - 1 : null);
    if (draft.content.count > 0) drafts.push(draft);
  }
  drafts.sort((a, b) => a.column - b.column);
}

/** A column without a header; `spreadFrom` is the one whose header may reach over it. */
export function blankDraft(cells: SheetCells, column: number, from: number, spreadFrom: number | null): Draft {
  const content = columnContent(cells, column, from, cells.rowCount - 1);
  const nothing = { header: '', path: [], field: null, use: 'main' as const, confidence: 0, why: 'unknown' as const };
  return { column, spreadFrom, content, ...nothing };
}

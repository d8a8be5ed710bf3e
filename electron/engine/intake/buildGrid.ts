import type { Cell, CellComment, Grid, Merge } from '#shared/sheet/grid.ts';

/** A sheet as a reader met it: rows may have holes, merges may reach beyond the used cells. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | null | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly comments: readonly CellComment[];
}

type Row = readonly (Cell | null)[];
const emptyRow: Row = [];

/**
 * A cell, or null where there is no text. Line breaks become \n: readers meet \r\n in XML and \r in old files. White
 * space alone is never struck.
 */
export function makeCell(text: string, struck = false): Cell | null {
  if (text === '') return null;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return struck && lines.trim() !== '' ? { text: lines, struck: true } : { text: lines };
}

/**
 * Cuts a sheet to its real cells (a used range may claim a million blank rows) and leaves only the top left cell of
 * each merge, as the spreadsheet program shows it.
 */
export function buildGrid(sheet: RawSheet): Grid {
  const rows = trimRows(sheet.rows);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = clipMerges(sheet.merges, rows.length, width);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: trimRows(hideCovered(rows, merges)),
    merges,
    hiddenRows: sheet.hiddenRows.filter((row) => row < rows.length),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < width),
    ...(sheet.comments.length === 0 ? {} : { comments: sheet.comments }),
  };
}

function trimRows(rows: RawSheet['rows']): Row[] {
  let height = rows.length;
  while (height > 0 && trimRow(rows[height - 1]).length === 0) height -= 1;
  return Array.from({ length: height }, (_, index) => trimRow(rows[index]));
}

function trimRow(row: RawSheet['rows'][number]): Row {
  if (row === undefined) return emptyRow;
  let width = row.length;
  while (width > 0 && !row[width - 1]) width -= 1;
  return width === 0 ? emptyRow : Array.from({ length: width }, (_, index) => row[index] ?? null);
}

function clipMerges(merges: readonly Merge[], height: number, width: number): Merge[] {
  return merges
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, height - 1),
      right: Math.min(merge.right, width - 1),
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left));
}

function hideCovered(rows: readonly Row[], merges: readonly Merge[]): readonly Row[] {
  const shown = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges) {
    for (let index = top; index <= bottom; index += 1) {
      const row = shown[index];
      if (row === undefined) continue;
      const from = index === top ? left + 1 : left;
      const to = Math.min(right + 1, row.length);
      if (from < to) row.fill(null, from, to);
    }
  }
  return shown;
}

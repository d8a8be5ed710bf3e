import { countLines, cutIntoRows, rowPoints } from './wrapText.ts';

/** A cell of a block, from row `top` to row `bottom`, both counted from 0 within the block. */
export interface BlockCell {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  /** The text began in the row above. */
  readonly continued: boolean;
  /** The text goes on in the row below. */
  readonly continues: boolean;
}

/** The rows of a sheet that one power takes up. */
export interface Block {
  /** In points. */
  readonly heights: readonly number[];
  readonly cells: readonly BlockCell[];
}

/** What a column says about a power: one text for all of it, or one for each of its segments (sub-items). */
export interface BlockColumn {
  readonly width: number;
  /** Of its font; without it that of our own sheets. */
  readonly points?: number;
  readonly texts: string | readonly string[];
}

/**
 * Lays a power out in rows. A text for all of it is merged over its sub-items; a text too high for one row goes on in
 * further rows, never cut short.
 */
export function layOutBlock(columns: readonly BlockColumn[], least?: number): Block {
  const segments = segmentRows(columns);
  const rowCount = segments.reduce((total, rows) => total + rows, 0);
  const cells = columns.flatMap(({ width, points, texts }, column) => {
    if (typeof texts === 'string') return stack(column, cutIntoRows(texts, width, points), 0, rowCount);
    return segments.flatMap((rows, segment) => {
      const top = segments.slice(0, segment).reduce((total, each) => total + each, 0);
      return stack(column, cutIntoRows(texts[segment] ?? '', width, points), top, rows);
    });
  });
  return { cells, heights: rowHeights(cells, columns, rowCount, least) };
}

/** How many rows each segment needs; the last one also makes room for what is higher than all segments. */
function segmentRows(columns: readonly BlockColumn[]): number[] {
  const count = Math.max(1, ...columns.map(({ texts }) => (typeof texts === 'string' ? 1 : texts.length)));
  const rows = Array.from({ length: count }, (_, segment) =>
    Math.max(
      1,
      ...columns.map(({ width, points, texts }) =>
        typeof texts === 'string' ? 1 : cutIntoRows(texts[segment] ?? '', width, points).length,
      ),
    ),
  );
  const total = rows.reduce((sum, each) => sum + each, 0);
  const highest = Math.max(
    total,
    ...columns.map(({ width, points, texts }) =>
      typeof texts === 'string' ? cutIntoRows(texts, width, points).length : 0,
    ),
  );
  return rows.map((each, segment) => (segment === count - 1 ? each + highest - total : each));
}

/** One piece to a row; the last one takes what rows are left. */
function stack(column: number, pieces: readonly string[], top: number, rows: number): BlockCell[] {
  return pieces.map((text, index) => ({
    column,
    top: top + index,
    bottom: index === pieces.length - 1 ? top + rows - 1 : top + index,
    text,
    continued: index > 0,
    continues: index < pieces.length - 1,
  }));
}

/** Single rows first; then rows under a merged cell grow alike until it fits. `least`: no row is lower. */
export function rowHeights(
  cells: readonly BlockCell[],
  columns: readonly Pick<BlockColumn, 'width' | 'points'>[],
  rowCount: number,
  least = rowPoints(1),
): number[] {
  const heights: number[] = Array(rowCount).fill(least);
  const bySpan = cells.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const { column, top, bottom, text } of bySpan) {
    const { width = 1, points } = columns[column] ?? {};
    const needed = rowPoints(countLines(text, width, points), points);
    const present = heights.slice(top, bottom + 1).reduce((total, height) => total + height, 0);
    if (present >= needed) continue;
    const more = Math.ceil((needed - present) / (bottom - top + 1));
    for (let row = top; row <= bottom; row += 1) heights[row] = (heights[row] ?? 0) + more;
  }
  return heights;
}

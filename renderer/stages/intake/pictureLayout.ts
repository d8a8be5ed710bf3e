import type { Picture } from '#shared/contract/desk.ts';

/** Measures at the usual text size, in CSS pixels of 16 to the rem. */
const character = 12;
const padding = 14;
const lineHeight = 16;
const rowPadding = 10;
const leastColumn = 72;
const leastLongColumn = 150;
const mostLines = 3;
export const numberWidth = 40;

export type PictureRow = Picture['rows'][number];
export type Merge = Picture['merges'][number];

/**
 * Widths of the columns: as wide as their texts ask for; wider where there is room, and where there is too little the
 * long texts take another line, down to a width that can still be read.
 */
export function columnPixels(columns: Picture['columns'], available: number): readonly number[] {
  const asked = columns.map(({ width }) => Math.max(leastColumn, width * character + padding));
  const room = available - numberWidth - sum(asked);
  // The room goes to the columns with long texts, and is taken from them.
  const shares = room >= 0 ? columns.map(({ width }) => width * width) : asked.map((width) => spare(width));
  const all = sum(shares);
  const given = room >= 0 ? room : Math.max(room, -all);
  return asked.map((width, column) => width + (all === 0 ? 0 : Math.floor((given * (shares[column] ?? 0)) / all)));
}

/** What a column can do without. */
function spare(width: number): number {
  return Math.max(0, width - leastLongColumn);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The left edge of each column, and of what comes after the last. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [numberWidth];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** Which merge covers a cell, by `row column`; only for merges of more than one cell. */
export function coverOf(merges: readonly Merge[]): ReadonlyMap<string, Merge> {
  const cover = new Map<string, Merge>();
  for (const merge of merges) {
    // A merge down a whole column would fill the memory for nothing: only the rows that are near matter.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + farthest); row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) cover.set(`${row} ${column}`, merge);
    }
  }
  return cover;
}

const farthest = 2_000;

/** The height of a row: its longest text, on up to three lines. A text over several rows does not make the first high. */
export function rowPixels(row: PictureRow, edges: readonly number[], cover: ReadonlyMap<string, Merge>): number {
  let lines = 1;
  for (const [column, text] of row.cells.entries()) {
    if (text === null || text === '') continue;
    const merge = cover.get(`${row.row} ${column}`);
    if (merge !== undefined && merge.bottom > merge.top) continue;
    const right = edges[(merge?.right ?? column) + 1] ?? 0;
    lines = Math.max(lines, linesOf(text, right - (edges[column] ?? 0) - padding));
  }
  return Math.min(mostLines, lines) * lineHeight + rowPadding;
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / character));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0);
}

/** In Chinese characters; Latin letters and figures are about half as wide. */
function lengthOf(line: string): number {
  let length = 0;
  for (const each of line) length += each.charCodeAt(0) < 0x2e80 ? 0.55 : 1;
  return length;
}

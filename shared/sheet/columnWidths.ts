import type { Grid } from './grid.ts';

const sampledRows = 200;
const narrowest = 4;
const widest = 34;

/**
 * How wide to draw the columns of a sheet, in characters: most of its texts fit on two lines. Texts of merges over
 * several columns say nothing about one of them.
 */
export function columnWidths(grid: Grid, columnCount: number): number[] {
  const spread = new Set(grid.merges.flatMap(({ top, left, right }) => (right > left ? [`${top} ${left}`] : [])));
  const lengths = Array.from({ length: columnCount }, (): number[] => []);
  for (const [row, cells] of grid.rows.slice(0, sampledRows).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null && cell.text !== '' && !spread.has(`${row} ${column}`)) {
        lengths[column]?.push(Math.max(...cell.text.split('\n').map((line) => line.length)));
      }
    }
  }
  return lengths.map((found) => {
    const usual = found.sort((a, b) => a - b)[Math.floor(found.length * 0.8)] ?? 0;
    return Math.min(widest, Math.max(narrowest, usual > 12 ? Math.ceil(usual / 2) + 2 : usual + 1));
  });
}

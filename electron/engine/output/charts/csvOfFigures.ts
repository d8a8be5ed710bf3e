import { type FigureTable, isFigure } from '#shared/charts/figureTables.ts';
import { guardedCell } from '#shared/text/formulaGuard.ts';
import { csvOfTable } from '../csv.ts';

/** Names are guarded against being taken for formulas; figures are figures, those below nought too. */
export function csvOfFigures({ rows }: FigureTable): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (isFigure(cell) ? cell : guardedCell(cell))));
  return csvOfTable(cells, { encoding: 'utf-8', exact: true });
}

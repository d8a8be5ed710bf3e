import type { WhereTerm } from '#renderer/app/place.ts';
import { heatOfCount } from '#shared/charts/heat.ts';
import type { Output } from '#shared/contract.ts';
import { doorOf } from '#shared/ledger/waterfall.ts';

type Statistics = Output<'stats/read'>;

export const measures = ['reported', 'published', 'reduction'] as const;
export type Measure = (typeof measures)[number];

interface BeforeAndAfter {
  readonly reported: number;
  readonly published: number;
}

/** A line of the table: a department, those that are not shown, or all of them. */
export interface MatrixRow extends BeforeAndAfter {
  /** Printed name; null for several together. */
  readonly department: string | null;
  /** In the order of the categories. */
  readonly cells: readonly BeforeAndAfter[];
  /** What shows its powers; null where several departments cannot be asked for. */
  readonly where: readonly WhereTerm[] | null;
}

export interface Matrix {
  /** The largest first. */
  readonly rows: readonly MatrixRow[];
  readonly total: MatrixRow;
}

export function matrixOf({ matrix, categories, reported, published }: Statistics): Matrix {
  const rows = matrix.map((row): MatrixRow => {
    const cells = categories.map(({ name }) => ({
      reported: row.reported[name] ?? 0,
      published: row.categories[name] ?? 0,
    }));
    return { department: row.department, cells, reported: row.reportedTotal, published: row.total, where: row.where };
  });
  return { rows, total: { department: null, cells: categories, reported, published, where: [] } };
}

/** By the figure that is looked at, the largest first; of a reduction, how many powers went. */
export function sortRows(rows: readonly MatrixRow[], measure: Measure): readonly MatrixRow[] {
  const weight = ({ reported, published }: BeforeAndAfter): number =>
    measure === 'reported' ? reported : measure === 'published' ? published : reported - published;
  return rows.toSorted((a, b) => weight(b) - weight(a) || b.reported - a.reported);
}

/** The departments that a table has no room for, in one line. */
export function sumRows(rows: readonly MatrixRow[]): MatrixRow {
  const [first] = rows;
  const add = (parts: readonly BeforeAndAfter[]): BeforeAndAfter => ({
    reported: parts.reduce((sum, part) => sum + part.reported, 0),
    published: parts.reduce((sum, part) => sum + part.published, 0),
  });
  const cells = (first?.cells ?? []).map((_, index) => add(rows.flatMap((row) => row.cells[index] ?? [])));
  return { department: null, cells, ...add(rows), where: null };
}

/** The figure of a cell; null where there is nothing to say. */
export function figureOf({ reported, published }: BeforeAndAfter, measure: Measure): number | null {
  if (measure === 'reduction') return reported === 0 ? null : (reported - published) / reported;
  const figure = measure === 'reported' ? reported : published;
  return figure === 0 ? null : figure;
}

/** How deep a cell is coloured. */
export function heatOf(figure: number | null, measure: Measure, largest: number): number {
  if (figure === null || figure <= 0) return 0;
  return measure === 'reduction' ? 0.05 + 0.33 * figure : heatOfCount(figure, largest);
}

/** A reduction is of what was reported. */
export function doorOfMeasure(measure: Measure): readonly WhereTerm[] {
  return doorOf(measure === 'published' ? 'published' : 'reported');
}

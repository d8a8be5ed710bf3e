import type { Cell, CellComment, Grid, Merge } from '#shared/sheet/grid.ts';
import { buildGrid } from './buildGrid.ts';
import { IntakeRefusal } from './intakeRefusal.ts';
import { maxCells, maxColumns, maxRows } from './limits.ts';

/**
 * A sheet as it is being read by the readers that place cells one by one. What lies beyond the size of a sheet of
 * Excel is refused, not cut: no row may be lost without a word.
 */
export class SheetWriter {
  readonly #rows: (Cell | null)[][] = [];
  readonly #merges: Merge[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #comments: CellComment[] = [];
  #cells = 0;

  put(row: number, column: number, cell: Cell | null): void {
    if (cell === null) return;
    this.#cells += 1;
    if (row >= maxRows || column >= maxColumns || this.#cells > maxCells) {
      throw new IntakeRefusal('too-large', `${row + 1} × ${column + 1}`);
    }
    const cells = this.#rows[row] ?? [];
    cells[column] = cell;
    this.#rows[row] = cells;
  }

  comment(row: number, column: number, text: string): void {
    if (text.trim() !== '') this.#comments.push({ row, column, text });
  }

  merge(row: number, column: number, height: number, width: number): void {
    if (height === 1 && width === 1) return;
    this.#merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
  }

  hideRows(from: number, count: number): void {
    addRange(this.#hiddenRows, from, count, maxRows);
  }

  hideColumns(from: number, count: number): void {
    addRange(this.#hiddenColumns, from, count, maxColumns);
  }

  finish(name: string, hidden: boolean): Grid {
    return buildGrid({
      name,
      hidden,
      rows: this.#rows,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      comments: this.#comments,
    });
  }
}

function addRange(indices: number[], from: number, count: number, limit: number): void {
  for (let index = from; index < Math.min(from + count, limit); index += 1) indices.push(index);
}

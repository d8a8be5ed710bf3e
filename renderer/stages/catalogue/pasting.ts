import type { GridColumn } from '#renderer/grid/column.ts';
import type { GridView } from '#shared/contract/grid.ts';

/** Cells from a workbook on their way into the grid. */
export interface Block {
  readonly view: GridView;
  /** The row at which they begin. */
  readonly top: number;
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly GridColumn[];
  /** Rows behind the last one of the view. */
  readonly beyond: number;
}

/** Each cell as a change of the item of its row. */
export function blockEdits({ cells, columns }: Block, ids: readonly number[]) {
  return ids.flatMap((item, row) =>
    columns.flatMap((column, at) => {
      const value = cells[row]?.[at];
      return value === undefined || column.edit === undefined ? [] : [{ item, field: column.id, value }];
    }),
  );
}

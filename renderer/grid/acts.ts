import type { GridRow } from '#shared/contract/grid.ts';
import type { GridColumn } from './column.ts';
import type { Stretch } from './cursor.ts';

/** What the keys and the mouse do in the grid, as the page carries it out. */
export interface GridActs {
  readonly write: (row: GridRow, column: GridColumn, value: string) => void;
  /** The whole text of a cell, of which the row may hold the beginning. */
  readonly whole: (row: number, column: GridColumn) => Promise<string>;
  readonly copy: (stretch: Stretch) => void;
  readonly paste: (stretch: Stretch, text: string) => void;
  readonly fillDown: (stretch: Stretch) => void;
  readonly clear: (stretch: Stretch) => void;
  /** Checks the rows, or takes the check from them where all have it. */
  readonly check: (top: number, bottom: number) => void;
  readonly checkAll: () => void;
  readonly open: (row: GridRow) => void;
  /** Shows a long text whole, or hides it again. */
  readonly peek: () => void;
}

import { create } from 'zustand';

export interface Spot {
  /** Place in the view, from 0. */
  readonly row: number;
  /** Place among the shown columns, from 0. */
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page of the window holds. */
  readonly page: number;
}

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Cursor extends Spot {
  /** Where a selection began; the same spot where there is none. */
  readonly anchor: Spot;
  /** What is being typed into the cell; null while it is only looked at. */
  readonly editing: { readonly typed: string | null } | null;
}

const start: Cursor = { row: 0, column: 1, anchor: { row: 0, column: 1 }, editing: null };

/** Where the user is in the grid. */
export const useCursor = create<Cursor>(() => start);

export function placeCursor(spot: Spot, extend = false): void {
  useCursor.setState(({ anchor }) => ({ ...spot, anchor: extend ? anchor : spot, editing: null }));
}

export function resetCursor(): void {
  useCursor.setState(start);
}

export function beginEdit(typed: string | null): void {
  useCursor.setState({ editing: { typed } });
}

export function endEdit(): void {
  useCursor.setState({ editing: null });
}

export function stretchOf({ row, column, anchor }: Spot & { readonly anchor: Spot }): Stretch {
  return {
    top: Math.min(row, anchor.row),
    bottom: Math.max(row, anchor.row),
    left: Math.min(column, anchor.column),
    right: Math.max(column, anchor.column),
  };
}

/** Where a key leads; null where it leads nowhere. With Ctrl, to the end. */
export function moved(spot: Spot, key: string, far: boolean, extent: Extent): Spot | null {
  const step = far ? Number.MAX_SAFE_INTEGER : 1;
  switch (key) {
    case 'ArrowUp':
      return within({ ...spot, row: spot.row - step }, extent);
    case 'ArrowDown':
      return within({ ...spot, row: spot.row + step }, extent);
    case 'ArrowLeft':
      return within({ ...spot, column: spot.column - step }, extent);
    case 'ArrowRight':
      return within({ ...spot, column: spot.column + step }, extent);
    case 'PageUp':
      return within({ ...spot, row: spot.row - extent.page }, extent);
    case 'PageDown':
      return within({ ...spot, row: spot.row + extent.page }, extent);
    case 'Home':
      return within({ row: far ? 0 : spot.row, column: 0 }, extent);
    case 'End':
      return within({ row: far ? extent.rows - 1 : spot.row, column: extent.columns - 1 }, extent);
    default:
      return null;
  }
}

/** The next cell in reading order, or the one before: from the end of a row to the beginning of the next. */
export function tabbed(spot: Spot, back: boolean, extent: Extent): Spot {
  const at = spot.row * extent.columns + spot.column + (back ? -1 : 1);
  const last = extent.rows * extent.columns - 1;
  const next = Math.min(Math.max(at, 0), Math.max(last, 0));
  return { row: Math.floor(next / extent.columns), column: next % extent.columns };
}

export function within({ row, column }: Spot, { rows, columns }: Extent): Spot {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

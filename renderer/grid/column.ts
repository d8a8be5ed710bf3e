import type { ReactNode } from 'react';
import type { GridRow, GridSort } from '#shared/contract/grid.ts';

/** One of the values that a cell can take. */
export interface Choice {
  /** As it is written into the cell. */
  readonly value: string;
  readonly label: string;
  /** Chooses it at once when it is all that was typed. */
  readonly key?: string;
}

/** A column as the page defines it; where it stands and how wide it is, is the user's. */
export interface GridColumn {
  /** Also the field by which the engine knows it. */
  readonly id: string;
  readonly label: string;
  /** At its narrowest for what it holds, in px at the usual text size. */
  readonly size: number;
  /** Takes the room that is left. */
  readonly grows?: boolean;
  /** Stays where it is while the others move. */
  readonly frozen?: boolean;
  /** Figures stand right. */
  readonly figure?: boolean;
  readonly sort?: GridSort;
  /** How it is edited; without, it is not. */
  readonly edit?: 'text' | 'lines' | { readonly choices: readonly Choice[] };
  /** What stands in the row is only the beginning: the whole is asked for. */
  readonly cut?: boolean;
  readonly className?: string;
  readonly draw: (row: GridRow) => ReactNode;
}

/** A column in its place. */
export interface LaidColumn {
  readonly column: GridColumn;
  readonly width: number;
  /** From the left edge, for one that stays. */
  readonly left: number | null;
  /** The last of those that stay. */
  readonly edge: boolean;
}

import { saysNone } from './cellText.ts';
import type { Field, Layout } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

export type Values = Partial<Record<Field, string>>;

/** A row of a table by fields: what stands in it, and what the merges that reach into it add. */
export interface RowValues {
  readonly row: number;
  readonly own: Values;
  readonly filled: Values;
}

export function rowValues(cells: SheetCells, row: number, layout: Layout): RowValues {
  return {
    row,
    own: valuesBy(layout, (column) => cells.own(row, column)),
    filled: valuesBy(layout, (column) => cells.filled(row, column)),
  };
}

function valuesBy(layout: Layout, text: (column: number) => string): Values {
  const values: Values = {};
  for (const use of ['main', 'more', 'else'] as const) {
    for (const { column, field, use: own } of layout.columns) {
      if (field === null || own !== use) continue;
      const value = text(column);
      if (value === '') continue;
      const before = values[field];
      if (before === undefined || (use === 'else' && saysNone(before))) values[field] = value;
      else if (use === 'more') values[field] = withLine(before, value);
    }
  }
  return values;
}

/** Adds a text on a line of its own, unless it stands there already. */
export function withLine(text: string, more: string): string {
  return text.includes(more) ? text : `${text}\n${more}`;
}

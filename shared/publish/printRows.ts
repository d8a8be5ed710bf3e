import type { PrintColumn } from './printColumns.ts';
import type { PublishedPower } from './release.ts';

/** A cell of a printed row, and over how many rows it goes. */
export interface PrintCell {
  readonly column: number;
  readonly text: string;
  readonly rows: number;
}

/** The rows that a power takes up, one for each segment; what holds for all of it stands in the first, over all. */
export function powerRows(columns: readonly PrintColumn[], power: PublishedPower): PrintCell[][] {
  return spannedRows(columns.map((column) => column.texts(power)));
}

/** As many rows as the longest of the texts; those that are one stand over all of them. */
export function spannedRows(texts: readonly (string | readonly string[])[]): PrintCell[][] {
  const count = Math.max(1, ...texts.map((text) => (typeof text === 'string' ? 1 : text.length)));
  return Array.from({ length: count }, (_, row) =>
    texts.flatMap((text, column): PrintCell[] => {
      if (typeof text !== 'string') return [{ column, text: text[row] ?? '', rows: 1 }];
      return row === 0 ? [{ column, text, rows: count }] : [];
    }),
  );
}

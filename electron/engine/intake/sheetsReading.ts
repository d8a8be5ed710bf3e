import type { Grid, ReadingWarning } from '#shared/sheet/grid.ts';

/** What the reader of one format makes of a file. */
export interface SheetsReading {
  readonly sheets: readonly Grid[];
  readonly warnings: readonly ReadingWarning[];
}

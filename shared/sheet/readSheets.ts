import type { Grid } from './grid.ts';
import type { Layout, ReadingContext, SheetReading } from './reading.ts';
import { readSheet } from './readSheet.ts';

/** Reads the sheets of one file in order: one without a header can go on with the list of the sheet right before it. */
export function readSheets(grids: readonly Grid[], contextOf: (grid: Grid) => ReadingContext): SheetReading[] {
  const readings: SheetReading[] = [];
  for (const grid of grids) {
    const before = lastLayout(readings.at(-1));
    readings.push(readSheet(grid, { ...contextOf(grid), ...(before === null ? {} : { before }) }));
  }
  return readings;
}

function lastLayout(reading: SheetReading | undefined): Layout | null {
  return reading?.further.at(-1) ?? reading?.layout ?? null;
}

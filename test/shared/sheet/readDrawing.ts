import type { ReadItem, ReadingContext, SheetReading } from '#shared/sheet/reading.ts';
import { readSheet } from '#shared/sheet/readSheet.ts';
import { drawGrid } from './drawGrid.ts';

/** Reads a drawn sheet (see drawGrid) as the product would. */
export function readDrawing(
  drawing: string,
  { sheet = 'Sheet1', ...context }: Partial<ReadingContext> & { sheet?: string } = {},
): SheetReading {
  return readSheet(drawGrid(drawing, sheet), { file: '清单.xlsx', ...context });
}

/** The powers by name, each with its sub-items behind a colon. */
export function powers(reading: SheetReading): string[] {
  const children = (of: ReadItem): string[] =>
    reading.items.filter(({ parent }) => parent === of.key).map(({ name }) => name);
  return reading.items
    .filter(({ parent }) => parent === null)
    .map((item) => [item.name, children(item).join(' + ')].filter((text) => text !== '').join(': '));
}

/** What became of each row that is not blank: item, part, or the reason why it was set aside. */
export function outcomes(reading: SheetReading): string[] {
  return reading.rows.map(({ outcome, reason }) => reason ?? outcome);
}

/** The fields of the columns from left to right. */
export function columnFields(reading: SheetReading): string[] {
  return (reading.layout?.columns ?? []).map(({ field, why }) => field ?? why);
}

export function doubtCodes(reading: SheetReading): string[] {
  return reading.doubts.map(({ code }) => code);
}

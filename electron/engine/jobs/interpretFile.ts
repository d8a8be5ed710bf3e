import type { Grid } from '#shared/sheet/grid.ts';
import type { GivenColumns, GivenMapping, SheetReading } from '#shared/sheet/reading.ts';
import { readSheets } from '#shared/sheet/readSheets.ts';
import type { FileReading } from '../intake/fileReading.ts';

/** A sheet's cells and what they were read as. */
export interface InterpretedSheet {
  readonly grid: Grid;
  readonly reading: SheetReading;
  /** Columns that a person gave for this sheet, to be remembered. */
  readonly given: GivenColumns | null;
}

export interface Mappings {
  readonly given: readonly GivenMapping[];
  /** Columns that were corrected before for a header with this fingerprint; null where none were. */
  readonly remembered: (fingerprint: string) => GivenColumns | null;
}

/** What the sheets of a file say, under a mapping that a person gave now or before where there is one. */
export function interpretFile(file: string, read: FileReading, mappings: Mappings): InterpretedSheet[] {
  const { sheets } = read.reading;
  const givenFor = ({ name }: Grid): GivenMapping | undefined =>
    mappings.given.find(({ sheet }) => sheet === name) ?? mappings.given.find(isForEverySheet);
  const readings = readSheets(sheets, (grid) => {
    const given = givenFor(grid);
    return { file, remembered: mappings.remembered, ...(given === undefined ? {} : { given }) };
  });
  return readings.flatMap((reading, index) => {
    const grid = sheets[index];
    return grid === undefined ? [] : [{ grid, reading, given: saidColumns(givenFor(grid)) }];
  });
}

function saidColumns(mapping: GivenMapping | undefined): GivenColumns | null {
  return mapping === undefined || Object.keys(mapping.columns).length === 0 ? null : mapping.columns;
}

function isForEverySheet(mapping: GivenMapping): boolean {
  return mapping.sheet === undefined;
}

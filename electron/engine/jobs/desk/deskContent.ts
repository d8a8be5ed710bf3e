import type { DeskSheet } from '#shared/contract/desk.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import { type FileVerdict, judgeFile } from '#shared/sheet/verdict.ts';
import type { FileReading } from '../../intake/fileReading.ts';
import { countMain, countRows, headerRows } from '../describeReading.ts';
import type { InterpretedSheet } from '../interpretFile.ts';

/** A file as it was read, and what its sheets were read as. */
export interface DeskContent {
  /** All of it, or, where it is too large to be kept, the first rows of each sheet. */
  readonly read: FileReading;
  readonly sheets: readonly InterpretedSheet[];
  readonly whole: boolean;
  readonly cells: number;
  /** Of the whole file, also where only its first rows are kept. */
  readonly verdict: FileVerdict;
  readonly department: string | null;
  readonly summary: readonly Omit<DeskSheet, 'adjusted'>[];
  readonly rowCounts: readonly number[];
}

/** Of the desk; an office's fifty lists are about half a million. */
const maxDeskCells = 1_500_000;
const maxFileCells = 300_000;
/** Of each sheet of a file that is too large. */
const keptRows = 1_000;

/** Keeps all of a file where the desk has room for it beside the `taken` cells, else its first rows. */
export function keepContent(read: FileReading, sheets: readonly InterpretedSheet[], taken: number): DeskContent {
  const readings = sheets.map(({ reading }) => reading);
  const cells = countCells(read);
  const whole = cells <= maxFileCells && taken + cells <= maxDeskCells;
  const kept = whole ? { read, sheets } : cutContent(read, sheets);
  return {
    ...kept,
    whole,
    cells: whole ? cells : countCells(kept.read),
    verdict: judgeFile(readings, read.reading.warnings),
    department: commonestDepartment(sheets),
    summary: sheets.map(describeSheet),
    rowCounts: sheets.map(({ grid }) => grid.rows.length),
  };
}

function countCells({ reading }: FileReading): number {
  return reading.sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
}

function cutContent(read: FileReading, sheets: readonly InterpretedSheet[]): Pick<DeskContent, 'read' | 'sheets'> {
  const cut = new Map<Grid, Grid>(read.reading.sheets.map((grid) => [grid, cutGrid(grid)]));
  return {
    read: { ...read, reading: { ...read.reading, sheets: [...cut.values()] } },
    sheets: sheets.map(({ grid, reading, given }) => ({
      grid: cut.get(grid) ?? cutGrid(grid),
      reading: {
        ...reading,
        items: reading.items.filter(({ row }) => row < keptRows),
        rows: reading.rows.filter(({ row }) => row < keptRows),
      },
      given,
    })),
  };
}

function cutGrid(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.slice(0, keptRows),
    merges: grid.merges.filter(({ top }) => top < keptRows),
    hiddenRows: grid.hiddenRows.filter((row) => row < keptRows),
  };
}

function describeSheet({ grid, reading }: InterpretedSheet): Omit<DeskSheet, 'adjusted'> {
  const items = countMain(reading);
  const rows = headerRows(reading.layout);
  const [top] = rows;
  const bottom = rows.at(-1);
  return {
    sheet: grid.name,
    hidden: grid.hidden,
    list: reading.layout !== null,
    confidence: reading.layout?.confidence ?? 0,
    headerRows: top === undefined || bottom === undefined ? [] : [top, bottom],
    items,
    subItems: reading.items.length - items,
    rows: countRows(reading),
    doubts: [...reading.doubts],
  };
}

/** The department that most powers of the file name. */
export function commonestDepartment(sheets: readonly InterpretedSheet[]): string | null {
  const counts = new Map<string, number>();
  for (const { reading } of sheets) {
    for (const { department } of reading.items) {
      if (department.text !== '') counts.set(department.text, (counts.get(department.text) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

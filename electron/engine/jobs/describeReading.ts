import type { InspectedFile, InspectedSheet } from '#shared/contract/intake.ts';
import type { RowCount } from '#shared/ledger/ledger.ts';
import type { CategorySet } from '#shared/model/category.ts';
import { categoryName } from '#shared/model/category.ts';
import type { DeclaredCount, Layout, SheetReading } from '#shared/sheet/reading.ts';
import { columnLetter, doubtText, warningText } from '#shared/sheet/words.ts';
import type { InterpretedSheet } from './interpretFile.ts';
import type { FileResult } from './readFiles.ts';
import { failureMessage } from './readFiles.ts';

export interface RowCounts {
  read: number;
  items: number;
  parts: number;
  aside: number;
  asideByReason: Record<string, number>;
}

export function emptyRowCounts(): RowCounts {
  return { read: 0, items: 0, parts: 0, aside: 0, asideByReason: {} };
}

/** Adds `more` to `counts` in place: the totals of an import grow file by file. */
export function addRowCounts(counts: RowCounts, more: RowCounts): void {
  counts.read += more.read;
  counts.items += more.items;
  counts.parts += more.parts;
  counts.aside += more.aside;
  for (const [reason, count] of Object.entries(more.asideByReason)) {
    counts.asideByReason[reason] = (counts.asideByReason[reason] ?? 0) + count;
  }
}

/** The same for rows that were counted by what became of them. */
export function addRowCount(counts: RowCounts, { outcome, reason, count }: RowCount): void {
  counts.read += count;
  if (outcome === 'item') counts.items += count;
  else if (outcome === 'part') counts.parts += count;
  else {
    counts.aside += count;
    counts.asideByReason[reason ?? ''] = (counts.asideByReason[reason ?? ''] ?? 0) + count;
  }
}

export function countRows(reading: SheetReading): RowCounts {
  const counts = emptyRowCounts();
  for (const row of reading.rows) {
    counts.read += 1;
    if (row.outcome === 'aside') {
      counts.aside += 1;
      counts.asideByReason[row.reason] = (counts.asideByReason[row.reason] ?? 0) + 1;
    } else if (row.outcome === 'item') counts.items += 1;
    else counts.parts += 1;
  }
  return counts;
}

export function declaredCounts(reading: SheetReading): { text: string; declared: number; found: number }[] {
  return reading.declared.map(({ text, declared, found }: DeclaredCount) => ({ text, declared, found }));
}

export function doubtMessages(reading: SheetReading): { code: string; text: string }[] {
  return reading.doubts.map((doubt) => ({ code: doubt.code, text: doubtText(doubt) }));
}

/** Of a whole file, each with the sheet that it is about. */
export function sheetDoubts(sheets: readonly InterpretedSheet[]): { code: string; text: string }[] {
  return sheets.flatMap(({ grid, reading }) =>
    doubtMessages(reading).map(({ code, text }) => ({ code, text: `${grid.name}：${text}` })),
  );
}

export function countMain(reading: SheetReading): number {
  return reading.items.filter((item) => item.parent === null).length;
}

/** What `inspect` tells of a file. Category names are those of the set, or the general ones without a catalogue. */
export function describeFile(
  result: FileResult,
  sheets: readonly InterpretedSheet[],
  set?: CategorySet,
): InspectedFile {
  const described = sheets.map((sheet) => describeSheet(sheet, set));
  return {
    file: result.file,
    path: result.path,
    format: result.read?.reading.format ?? null,
    encoding: result.read?.reading.encoding ?? null,
    failure: result.failure === null ? null : failureMessage(result.failure),
    warnings: (result.read?.reading.warnings ?? []).map((warning) => ({
      code: warning.code,
      text: warningText(warning),
    })),
    items: described.reduce((sum, sheet) => sum + sheet.items, 0),
    subItems: described.reduce((sum, sheet) => sum + sheet.subItems, 0),
    sheets: described,
  };
}

function describeSheet({ grid, reading }: InterpretedSheet, set: CategorySet | undefined): InspectedSheet {
  const mains = reading.items.filter((item) => item.parent === null);
  const categories: Record<string, number> = {};
  for (const { category } of mains) {
    const name = category.code === null ? '' : categoryName(category.code, set);
    categories[name] = (categories[name] ?? 0) + 1;
  }
  return {
    sheet: grid.name,
    hidden: grid.hidden,
    headerRows: headerRows(reading.layout),
    confidence: reading.layout?.confidence ?? 0,
    fingerprint: reading.layout?.fingerprint ?? null,
    columns: (reading.layout?.columns ?? []).map((column) => ({
      column: columnLetter(column.column),
      header: column.header,
      field: column.field,
      confidence: column.confidence,
    })),
    rows: countRows(reading),
    items: mains.length,
    subItems: reading.items.length - mains.length,
    categories,
    departments: [...new Set(mains.map((item) => item.department.text).filter((name) => name !== ''))],
    declared: declaredCounts(reading),
    doubts: doubtMessages(reading),
  };
}

export function headerRows(layout: Layout | null): number[] {
  if (layout === null || layout.headerTop < 0) return [];
  return Array.from({ length: layout.headerBottom - layout.headerTop + 1 }, (_, index) => layout.headerTop + index + 1);
}

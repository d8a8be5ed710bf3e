import { extname } from 'node:path';
import type { FileFormat, Grid, ReadingWarning, WorkbookReading } from '#shared/sheet/grid.ts';
import { isHeaderWord } from '#shared/sheet/headerAliases.ts';
import { notATable } from './intakeRefusal.ts';
import type { SheetsReading } from './sheetsReading.ts';
import { type Sniffed, sniff } from './sniff.ts';

/**
 * Reads a file that is in memory.
 * @param name its name or path, for the suffix alone
 * @throws IntakeRefusal where it cannot be read
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<WorkbookReading> {
  const suffix = extname(name).toLowerCase();
  const sniffed = sniff(bytes, suffix);
  const { sheets, warnings } = await readSheets(bytes, sniffed);
  if (sniffed.format === 'csv' && isOfWorkbook(suffix) && sheets.every(isProse)) throw notATable('plain-text');
  return {
    format: sniffed.format,
    ...('text' in sniffed ? { encoding: sniffed.text.encoding } : {}),
    sheets,
    warnings: [...suffixWarnings(suffix, sniffed.format), ...garbledWarnings(sniffed), ...warnings],
  };
}

/** Each with its own libraries, of which a process that reads begins only with those it needs. */
async function readSheets(bytes: Uint8Array, sniffed: Sniffed): Promise<SheetsReading> {
  switch (sniffed.format) {
    case 'xlsx':
      return (await import('./readExcel.ts')).readExcelArchive(sniffed.archive);
    case 'xls':
      return (await import('./readExcel.ts')).readExcelBinary(bytes, sniffed.workbook, sniffed.hasMacros);
    case 'ods':
      return (await import('./readOds.ts')).readOds(sniffed.archive);
    case 'docx':
      return (await import('./readDocx.ts')).readDocx(sniffed.archive);
    case 'csv':
      return (await import('./readDelimited.ts')).readDelimited(sniffed.text.text);
    case 'html':
      return (await import('./readHtml.ts')).readHtml(sniffed.text.text);
    case 'xml2003':
      return (await import('./readXml2003.ts')).readXml2003(sniffed.text.text);
  }
}

const usualSuffixes: Readonly<Record<FileFormat, readonly string[]>> = {
  xlsx: ['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlsb', '.et'],
  xls: ['.xls', '.xlt', '.et'],
  ods: ['.ods'],
  csv: ['.csv', '.tsv', '.txt', '.tab'],
  docx: ['.docx', '.docm'],
  html: ['.html', '.htm'],
  xml2003: ['.xml'],
};

function suffixWarnings(suffix: string, format: FileFormat): ReadingWarning[] {
  if (usualSuffixes[format].includes(suffix)) return [];
  return [{ code: 'suffix-differs', detail: format }];
}

function garbledWarnings(sniffed: Sniffed): ReadingWarning[] {
  if (!('text' in sniffed) || sniffed.text.garbled === 0) return [];
  return [{ code: 'garbled-text', detail: String(sniffed.text.garbled) }];
}

function isOfWorkbook(suffix: string): boolean {
  return (['xlsx', 'xls', 'ods', 'docx'] as const).some((format) => usualSuffixes[format].includes(suffix));
}

/** Text without columns, and no list of names alone either: what a workbook is called but is not. */
function isProse({ rows }: Grid): boolean {
  return rows.every((row) => {
    const [cell, ...others] = row.flatMap((each) => each ?? []);
    return others.length === 0 && (cell === undefined || !isHeaderWord(cell.text));
  });
}

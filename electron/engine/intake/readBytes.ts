import { extname } from 'node:path';
import type { FileFormat, ReadingWarning, WorkbookReading } from '#shared/sheet/grid.ts';
import { readDelimited } from './readDelimited.ts';
import { readDocx } from './readDocx.ts';
import { readExcelArchive, readExcelBinary } from './readExcel.ts';
import { readHtml } from './readHtml.ts';
import { readOds } from './readOds.ts';
import { readXml2003 } from './readXml2003.ts';
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
  return {
    format: sniffed.format,
    ...('text' in sniffed ? { encoding: sniffed.text.encoding } : {}),
    sheets,
    warnings: [...suffixWarnings(suffix, sniffed.format), ...garbledWarnings(sniffed), ...warnings],
  };
}

async function readSheets(bytes: Uint8Array, sniffed: Sniffed): Promise<SheetsReading> {
  switch (sniffed.format) {
    case 'xlsx':
      return readExcelArchive(sniffed.archive);
    case 'xls':
      return readExcelBinary(bytes, sniffed.workbook, sniffed.hasMacros);
    case 'ods':
      return readOds(sniffed.archive);
    case 'docx':
      return readDocx(sniffed.archive);
    case 'csv':
      return readDelimited(sniffed.text.text);
    case 'html':
      return readHtml(sniffed.text.text);
    case 'xml2003':
      return readXml2003(sniffed.text.text);
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

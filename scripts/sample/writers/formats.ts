import type { Book } from '../layouts/grid.ts';
import type { Capacity } from '../layouts/look.ts';
import { writeDelimited } from './delimited.ts';
import { writeDocx, writeHtml } from './markup.ts';
import { writeBySheetJs } from './sheetjs.ts';
import { writeXlsx } from './xlsx.ts';

/** One format of the delivered files. */
export interface Format {
  readonly id: string;
  /** What the file is called; not always what it is. */
  readonly suffix: string;
  readonly can: Capacity;
  /** What a table without a name is called when it is read; null where sheets carry names. */
  readonly sheetName: string | null;
  write(book: Book): Promise<Uint8Array> | Uint8Array;
}

const workbook = { can: { sheets: true, merges: true }, sheetName: null };
const text = { can: { sheets: false, merges: false }, sheetName: 'Sheet1' };

export const formats: readonly Format[] = [
  { id: 'xlsx', suffix: '.xlsx', ...workbook, write: writeXlsx },
  { id: 'xls', suffix: '.xls', ...workbook, write: (book) => writeBySheetJs(book, 'biff8') },
  { id: 'et', suffix: '.et', ...workbook, write: (book) => writeBySheetJs(book, 'biff8') },
  { id: 'ods', suffix: '.ods', ...workbook, write: (book) => writeBySheetJs(book, 'ods') },
  { id: 'xml-2003', suffix: '.xls', ...workbook, write: (book) => writeBySheetJs(book, 'xlml') },
  { id: 'xls-as-xlsx', suffix: '.xlsx', ...workbook, write: (book) => writeBySheetJs(book, 'biff8') },
  { id: 'csv-utf8', suffix: '.csv', ...text, write: (book) => writeDelimited(book, 'csv-utf8') },
  { id: 'csv-gb18030', suffix: '.csv', ...text, write: (book) => writeDelimited(book, 'csv-gb18030') },
  { id: 'tsv', suffix: '.tsv', ...text, write: (book) => writeDelimited(book, 'tsv') },
  { id: 'txt-utf16', suffix: '.txt', ...text, write: (book) => writeDelimited(book, 'txt-utf16') },
  {
    id: 'docx',
    suffix: '.docx',
    can: { sheets: false, merges: false },
    sheetName: '表格1',
    write: writeDocx,
  },
  {
    id: 'html',
    suffix: '.xls',
    can: { sheets: false, merges: true },
    sheetName: '表格1',
    write: writeHtml,
  },
];

/** The formats of one file after the other: Excel mostly, every other one now and then. */
const rotation = [
  'xlsx xls xlsx csv-utf8 xls xlsx docx et xlsx xls ods xlsx',
  'xls csv-gb18030 xlsx html xls xlsx txt-utf16 xls xlsx xml-2003 xls tsv xlsx xls-as-xlsx xls',
].flatMap((line) => line.split(' '));

export function formatAt(index: number): Format {
  const id = rotation[index % rotation.length];
  const found = formats.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

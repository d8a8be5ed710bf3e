import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Book } from '../layouts/grid.ts';

export type Delimited = 'csv-utf8' | 'csv-gb18030' | 'tsv' | 'txt-utf16';

/** One sheet as text: commas or tabs, in the encodings that offices send. */
export function writeDelimited(book: Book, type: Delimited): Uint8Array {
  const [sheet] = book.sheets;
  const rows = (sheet?.rows ?? []).map((row) => [...row]);
  const comma = type === 'csv-utf8' || type === 'csv-gb18030';
  const text = `${Papa.unparse(rows, { delimiter: comma ? ',' : '\t', newline: '\r\n' })}\r\n`;
  switch (type) {
    case 'csv-gb18030':
      return iconv.encode(text, 'gb18030');
    case 'txt-utf16':
      return iconv.encode(text, 'utf-16le', { addBOM: true });
    default:
      return iconv.encode(text, 'utf-8', { addBOM: true });
  }
}

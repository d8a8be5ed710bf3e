import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { Failure } from '#shared/model/failure.ts';
import { publishedTable } from '#shared/publish/columns.ts';
import { dictionaryTable } from '#shared/publish/dictionary.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { guardedCell } from '#shared/text/formulaGuard.ts';

export interface CsvOptions {
  /** UTF-8 comes with a byte order mark, without which Excel takes it for the local encoding. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** Cells as they are, without the guard against formulas: for programs. */
  readonly exact: boolean;
}

/** The published list: a line for each 主项, followed by one for each of its 子项, which name it in 主项编号. */
export function csvOfRelease(content: PublishedList, options: CsvOptions): Uint8Array {
  return csvOfTable(publishedTable(content), options);
}

/** 数据字典, which goes beside the list. */
export function csvOfDictionary(content: PublishedList, options: CsvOptions): Uint8Array {
  return csvOfTable(dictionaryTable(content, !options.exact), options);
}

/** The one character without a code in GB18030; it would come out as another. */
const unencodable = '\uE5E5';

/** RFC 4180: CRLF after every record, quotes where needed. Codes are text: no cell is turned into a number. */
export function csvOfTable(table: readonly (readonly string[])[], { encoding, exact }: CsvOptions): Uint8Array {
  const cells = table.map((row) => row.map((cell) => (exact ? cell : guardedCell(cell))));
  const text = `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
  if (encoding === 'gb18030' && text.includes(unencodable)) {
    throw new Failure('bad-input', { detail: '清单中有 GB18030 不能表示的私用字符（U+E5E5），请改用 UTF-8 输出' });
  }
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-8' });
}

import * as XLSX from '@e965/xlsx';
import type { Book, Sheet } from '../layouts/grid.ts';
import { rezip } from './fixedZip.ts';

/** .xls (BIFF8), which is also what .et and a misnamed .xlsx hold; .ods; XML-2003. */
export function writeBySheetJs(book: Book, type: 'biff8' | 'ods' | 'xlml'): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const sheet of book.sheets) XLSX.utils.book_append_sheet(workbook, toSheet(sheet), sheet.name);
  const written: unknown = XLSX.write(workbook, { bookType: type, type: 'buffer', bookSST: true });
  if (!(written instanceof Uint8Array)) throw new Error(`no bytes for ${type}`);
  return type === 'ods' ? rezip(written) : new Uint8Array(written);
}

function toSheet(sheet: Sheet): XLSX.WorkSheet {
  const target = XLSX.utils.aoa_to_sheet(sheet.rows.map((row) => row.map((value) => (value === '' ? null : value))));
  target['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return target;
}

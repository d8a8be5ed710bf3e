import exceljs from 'exceljs';
import { type ColumnKey, tokenKey } from '#shared/approve/columns.ts';
import { freeMark } from '#shared/approve/sentRow.ts';

/** A form that somebody has opened. */
export interface OpenedForm {
  readonly sheet: exceljs.Worksheet;
  readonly workbook: exceljs.Workbook;
  /** The row of an item by its number; the row of a new one by `new 1`, `new 2`. */
  row(number: string): number;
  put(number: string, key: ColumnKey, text: string): void;
}

/** Opens a workbook, lets somebody write in its form, and saves it under another name. */
export async function fillIn(path: string, to: string, write: (form: OpenedForm) => void): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets.find((each) => each.getCell(1, 1).value === tokenKey);
  if (sheet === undefined) throw new Error(`${path} has no form`);
  const column = (key: ColumnKey): number => {
    for (let at = 1; at <= sheet.columnCount; at += 1) if (sheet.getCell(1, at).value === key) return at;
    throw new Error(`no column ${key}`);
  };
  const row = (number: string): number => {
    const free = /^new (\d+)$/.exec(number)?.[1];
    let frees = 0;
    for (let at = 1; at <= sheet.rowCount; at += 1) {
      if (free === undefined && sheet.getCell(at, column('number')).value === number) return at;
      if (sheet.getCell(at, 1).value === freeMark) frees += 1;
      if (free !== undefined && frees === Number(free)) return at;
    }
    throw new Error(`no row ${number}`);
  };
  write({
    sheet,
    workbook,
    row,
    put: (number, key, text) => {
      sheet.getCell(row(number), column(key)).value = text;
    },
  });
  await workbook.xlsx.writeFile(to);
  return to;
}

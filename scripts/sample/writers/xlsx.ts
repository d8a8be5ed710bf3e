import ExcelJS from 'exceljs';
import type { Book, Sheet } from '../layouts/grid.ts';
import { rezip } from './fixedZip.ts';

const fixedDate = new Date(Date.UTC(2015, 5, 1));

/** .xlsx with merges, hidden rows and columns, struck text and print titles. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = fixedDate;
  workbook.modified = fixedDate;
  workbook.creator = '';
  workbook.lastModifiedBy = '';
  for (const sheet of book.sheets) addSheet(workbook, sheet);
  return rezip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const target = workbook.addWorksheet(sheet.name);
  const struck = new Set(sheet.struckRows);
  sheet.rows.forEach((cells, index) => {
    const row = target.getRow(index + 1);
    cells.forEach((value, column) => {
      if (value === '') return;
      const cell = row.getCell(column + 1);
      cell.value = value;
      cell.alignment = { wrapText: true, vertical: 'middle' };
      if (struck.has(index)) cell.font = { strike: true };
    });
    if (sheet.hiddenRows.includes(index)) row.hidden = true;
  });
  for (const { top, left, bottom, right } of sheet.merges) target.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  if (sheet.blankColumns > 0) widen(target, sheet);
}

/** Formatting that reaches far beyond the table makes the used range wide. */
function widen(target: ExcelJS.Worksheet, sheet: Sheet): void {
  const width = (sheet.rows[0]?.length ?? 0) + sheet.blankColumns;
  for (let row = 1; row <= Math.min(3, sheet.rows.length); row += 1) {
    target.getRow(row).getCell(width).alignment = { wrapText: true };
  }
}

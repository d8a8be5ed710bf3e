import type { Workbook } from 'exceljs';

/** The library of workbooks is larger than all else of the engine, and is loaded with the first one. */
export async function emptyWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}

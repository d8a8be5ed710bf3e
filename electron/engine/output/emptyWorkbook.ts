import type { Workbook } from 'exceljs';

/** The library of workbooks is larger than all else of the engine, and is loaded with the first one. */
export async function emptyWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}

/** One of ours. `made`: a day or a moment of its content, so that the same content gives the same bytes. */
export async function ownWorkbook(title: string, made: string): Promise<Workbook> {
  const workbook = await emptyWorkbook();
  workbook.creator = '权清';
  workbook.lastModifiedBy = '权清';
  workbook.title = title;
  workbook.created = new Date(made);
  workbook.modified = new Date(made);
  return workbook;
}

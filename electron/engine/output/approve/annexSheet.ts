import type { Workbook } from 'exceljs';
import { approvalColumns } from '#shared/approve/columns.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { layOutBlock } from '../blockLayout.ts';
import { merge, type PrintedSheet } from '../printedSheet.ts';
import { styles, withOpenBorder } from '../xlsxStyle.ts';
import { excelText } from '../xlsxText.ts';

export const annexTitle = '依据汇编';
const columns = [
  { header: '条', width: 8 },
  { header: '编号', width: 16 },
  { header: '事项名称', width: 30 },
  { header: '栏目', width: 12 },
  { header: '全文', width: 80 },
] as const;

/** 依据汇编: the texts that the forms only begin, whole; what is too high for one row goes on in the next. */
export function addAnnexSheet(workbook: Workbook, rows: readonly SentRow[]): PrintedSheet[] {
  const annexed = rows.filter(({ annex }) => annex !== undefined);
  if (annexed.length === 0) return [];
  const sheet = workbook.addWorksheet(annexTitle, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const printed: PrintedSheet = { sheet, merges: [] };
  sheet.getCell(1, 1).value = annexTitle;
  sheet.getCell(1, 1).style = styles.title;
  merge(printed, { top: 1, left: 1, bottom: 1, right: columns.length });
  for (const [index, { header, width }] of columns.entries()) {
    sheet.getColumn(index + 1).width = width;
    sheet.getCell(2, index + 1).value = header;
    sheet.getCell(2, index + 1).style = styles.header;
  }
  let at = 3;
  for (const row of annexed) at = writeArticle(printed, at, row);
  return [printed];
}

function writeArticle(printed: PrintedSheet, top: number, { number, cells, annex }: SentRow): number {
  const texts = Object.entries(annex?.texts ?? {});
  const block = layOutBlock([
    { width: columns[0].width, texts: `第${annex?.article ?? ''}条` },
    { width: columns[1].width, texts: number },
    { width: columns[2].width, texts: [cells.name, cells.subItem].filter((name) => name).join('\n') },
    { width: columns[3].width, texts: texts.map(([key]) => headerOf(key)) },
    { width: columns[4].width, texts: texts.map(([, text]) => text) },
  ]);
  for (const [index, height] of block.heights.entries()) printed.sheet.getRow(top + index).height = height;
  for (const cell of block.cells) {
    const style = withOpenBorder(styles.text, cell.continued, cell.continues);
    for (let row = cell.top; row <= cell.bottom; row += 1) {
      printed.sheet.getCell(top + row, cell.column + 1).style = style;
    }
    if (cell.text !== '') printed.sheet.getCell(top + cell.top, cell.column + 1).value = excelText(cell.text);
    const column = cell.column + 1;
    merge(printed, { top: top + cell.top, left: column, bottom: top + cell.bottom, right: column });
  }
  return top + block.heights.length;
}

function headerOf(key: string): string {
  return [...approvalColumns.solicit, ...approvalColumns.approve].find((column) => column.key === key)?.header ?? '';
}

import { adjustmentColumns, adjustmentTable } from '#shared/publish/adjustmentTable.ts';
import { printedTitle } from '#shared/publish/heading.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { ownWorkbook } from '../emptyWorkbook.ts';
import { merge, type PrintedSheet } from '../printedSheet.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { writeBlock } from '../xlsxBlock.ts';
import { pageSetup, styles } from '../xlsxStyle.ts';
import { excelText } from '../xlsxText.ts';

/** Title, line of units, and the header in two rows. */
const headRows = 4;
/** The library names no A3. */
const a3 = 8;

/** 调整对照表 between two releases, to be printed on A3 lying. */
export async function xlsxOfComparison(from: ReleaseContent, to: ReleaseContent): Promise<Uint8Array> {
  const { title, editions, draft, lines } = adjustmentTable(from, to);
  const workbook = await ownWorkbook(title, to.date);
  const sheet = workbook.addWorksheet('调整对照表', {
    pageSetup: { ...pageSetup, printTitlesRow: `${headRows - 1}:${headRows}` },
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRows }],
    headerFooter: { oddFooter: '&L调整对照表&C第 &P 页　共 &N 页' },
  });
  Object.assign(sheet.pageSetup, { paperSize: a3 });
  const printed = { sheet, merges: [] };
  writeTop(printed, printedTitle({ title, draft }), editions, `共${lines.length}处`);
  writeHeader(printed);
  let row = headRows + 1;
  for (const { texts } of lines) row = writeBlock(printed, row, adjustmentColumns, texts);
  return writeWorkbook(workbook, [printed]);
}

function writeTop(printed: PrintedSheet, title: string, left: string, right: string): void {
  const { sheet } = printed;
  const [last, half] = [adjustmentColumns.length, 8];
  for (const [index, { width }] of adjustmentColumns.entries()) sheet.getColumn(index + 1).width = width;
  const put = (row: number, from: number, to: number, text: string, style: (typeof styles)['title' | 'unitLeft']) => {
    sheet.getCell(row, from).value = excelText(text);
    sheet.getCell(row, from).style = style;
    merge(printed, { top: row, left: from, bottom: row, right: to });
  };
  sheet.getRow(1).height = 36;
  put(1, 1, last, title, styles.title);
  sheet.getRow(2).height = 18;
  put(2, 1, half, left, styles.unitLeft);
  put(2, half + 1, last, right, styles.unitRight);
}

/** Columns of a side share the upper cell; the others have both rows to themselves. */
function writeHeader(printed: PrintedSheet): void {
  const { sheet } = printed;
  for (const row of [headRows - 1, headRows]) sheet.getRow(row).height = 20;
  for (const [index, { over, header }] of adjustmentColumns.entries()) {
    const column = index + 1;
    for (const row of [headRows - 1, headRows]) sheet.getCell(row, column).style = styles.header;
    if (over === null) {
      sheet.getCell(headRows - 1, column).value = header;
      merge(printed, { top: headRows - 1, left: column, bottom: headRows, right: column });
      continue;
    }
    sheet.getCell(headRows, column).value = header;
    if (adjustmentColumns[index - 1]?.over === over) continue;
    const width = adjustmentColumns.filter((each) => each.over === over).length;
    sheet.getCell(headRows - 1, column).value = over;
    merge(printed, { top: headRows - 1, left: column, bottom: headRows - 1, right: column + width - 1 });
  }
}

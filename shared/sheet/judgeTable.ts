import { columnContent } from './columnContent.ts';
import type { HeaderBlock } from './findHeader.ts';
import { foldHeader, matchHeader } from './headerAliases.ts';
import type { DoubtCode, Layout } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

/** Columns of a report of single decisions (双公示), which is a record of cases and no list of powers. */
const recordColumn =
  /决定书文号|相对人名称|社会信用代码|组织机构代码|决定日期|法定代表人|身份证|工商(?:登记|注册)|税务登记/;

/** The page or the sheet on which a power stands: the table is the contents of the list. */
const pageColumn = /^(?:所在)?页[码数次]|^起始页|^(?:超?链接|所在工作表)$/;

/**
 * Why a table with a header that names powers is no list of them; null where it is one. A discretion table
 * (违法行为｜违法情节｜裁量标准) grades the penalties of a power, row by row; a list may carry one such column.
 */
export function notAPowerList(
  cells: SheetCells,
  block: HeaderBlock,
  layout: Layout,
  lastRow: number,
): DoubtCode | null {
  const headers = block.columns.flatMap(({ path, spreadFrom }) => (spreadFrom === null ? (path.at(-1) ?? []) : []));
  if (headers.filter((header) => recordColumn.test(foldHeader(header))).length >= 2) return 'decision-records';
  if (headers.some((header) => pageColumn.test(foldHeader(header))) && !isSupported(layout)) return 'contents-table';
  const grades = headers.filter((header) => matchHeader(header)?.fields.includes('discretion'));
  const name = layout.columns.find(({ field, use }) => field === 'name' && use === 'main');
  if (name === undefined) return 'no-power-rows';
  if (grades.length >= 2 && /行为|情形|案由|事由/.test(name.header)) return 'discretion-table';
  const match = matchHeader(name.header);
  if (match?.plain === true && !isSupported(layout)) {
    const content = columnContent(cells, name.column, block.bottom + 1, lastRow);
    if (content.count > 0 && content.powers < 0.3) return 'no-power-rows';
  }
  return null;
}

/** A basis or a category beside the name. */
function isSupported({ columns }: Layout): boolean {
  return columns.some(({ field, confidence }) => (field === 'basis' || field === 'category') && confidence > 0.5);
}

/** A sheet without a header in which a column is full of names of powers (a table pasted without its head). */
export function looksLikePowers(cells: SheetCells): number | null {
  for (let column = 0; column < cells.columnCount; column++) {
    const content = columnContent(cells, column, 0, cells.rowCount - 1);
    if (content.count >= 3 && content.powers >= 0.5) return column;
  }
  return null;
}

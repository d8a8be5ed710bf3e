import type { Workbook } from 'exceljs';
import { printColumns } from '#shared/publish/printColumns.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { PublishedPower } from '#shared/publish/release.ts';
import type { PrintedSheet } from './printedSheet.ts';
import { writeBlock } from './xlsxBlock.ts';
import { headerRow, pageSetup, writeHead } from './xlsxStyle.ts';
import { sheetName } from './xlsxText.ts';

/** What of a release a category's sheet shows. */
export interface CategoryPart {
  readonly name: string;
  readonly powers: readonly PublishedPower[];
}

/** A category's sheet, and where it ends. */
export interface WrittenCategory extends PrintedSheet {
  readonly part: CategoryPart;
  readonly lastRow: number;
}

/** The name of the sheet with the powers of a category: 行政处罚（2191项） */
export function categorySheetName({ name, powers }: CategoryPart): string {
  return sheetName(`${name}（${powers.length}项）`);
}

/** `most`: how many powers are written; a preview shows the first ones. */
export function addCategorySheet(
  workbook: Workbook,
  part: CategoryPart,
  list: PublishedList,
  most = part.powers.length,
): WrittenCategory {
  const columns = printColumns(part.powers, list);
  const sheet = workbook.addWorksheet(categorySheetName(part), {
    pageSetup,
    views: [{ state: 'frozen', xSplit: 3, ySplit: headerRow }],
    headerFooter: { oddFooter: `&L${part.name}&C第 &P 页　共 &N 页` },
  });
  const head = {
    // A list of licences says so in its own title.
    title: list.only === undefined ? `${list.title}（${part.name}）` : list.title,
    unit: `共${part.powers.length}项`,
    headers: columns.map((column) => column.header),
    widths: columns.map((column) => column.width),
  };
  const printed = { sheet, merges: [] };
  writeHead(printed, head, list);
  let row = headerRow + 1;
  for (const power of part.powers.slice(0, most)) {
    const texts = columns.map((column) => column.texts(power));
    row = writeBlock(printed, row, columns, texts);
  }
  return { ...printed, part, lastRow: row - 1, left: Math.max(0, part.powers.length - most) };
}

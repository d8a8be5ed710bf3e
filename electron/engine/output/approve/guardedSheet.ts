import type { Style, Workbook, Worksheet } from 'exceljs';
import { type ApprovalColumn, approvalColumns, type ColumnKey, opinions, tokenKey } from '#shared/approve/columns.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { formMark, freeMark, type SentRow, writeToken } from '#shared/approve/sentRow.ts';
import { dispositions } from '#shared/model/decision.ts';
import { type Choice, merge, type PrintedSheet } from '../printedSheet.ts';
import { countLines, rowPoints } from '../wrapText.ts';
import { styles } from '../xlsxStyle.ts';
import { excelText, sheetName } from '../xlsxText.ts';

export interface GuardedPart {
  readonly name: string;
  readonly title: string;
  readonly kind: RoundKind;
  /** The uid of the round. */
  readonly round: string;
  readonly rows: readonly SentRow[];
}

const widths: Readonly<Record<string, number>> = { seq: 5, number: 13, category: 9, department: 13, basis: 32 };
const freeRows = 20;
const keyRow = 1;
const titleRow = 2;
const headerRow = 3;
const offered: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  opinion: opinions,
  result: dispositions.map((disposition) => (disposition === '合并' ? '合并至' : disposition)),
};
/** What a power says once for all its sub-items. The covered cells say it too, so that a filter finds them. */
const mergedKeys: readonly string[] = ['seq', 'category', 'department', 'name'];

/**
 * A sheet that may be written in where it asks for something, and nowhere else. Its first column holds the token of each
 * row and its first row the key of each column, both hidden, so that what comes back is known again.
 */
export function addGuardedSheet(workbook: Workbook, part: GuardedPart): PrintedSheet {
  const columns = approvalColumns[part.kind].filter(({ key }) => key !== 'level');
  const sheet = workbook.addWorksheet(sheetName(part.name), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const printed: PrintedSheet = { sheet, merges: [] };
  writeHead(printed, part, columns);
  let row = headerRow + 1;
  for (const block of blocksOf(part.rows)) row = writeBlock(printed, row, block, part.round, columns);
  const lastRow = writeFreeRows(printed, row, columns);
  sheet.autoFilter = {
    from: { row: headerRow, column: 2 },
    to: { row: Math.max(headerRow + 1, row - 1), column: columns.length + 1 },
  };
  guard(sheet);
  return { ...printed, choices: choicesOf(sheet, lastRow, columns) };
}

function writeHead(printed: PrintedSheet, { title }: GuardedPart, columns: readonly ApprovalColumn[]): void {
  const { sheet } = printed;
  sheet.getColumn(1).hidden = true;
  sheet.getRow(keyRow).hidden = true;
  sheet.getCell(keyRow, 1).value = tokenKey;
  for (const row of [titleRow, headerRow]) sheet.getCell(row, 1).value = formMark;
  sheet.getRow(titleRow).height = 36;
  sheet.getCell(titleRow, 2).value = excelText(title);
  sheet.getCell(titleRow, 2).style = styles.title;
  merge(printed, { top: titleRow, left: 2, bottom: titleRow, right: columns.length + 1 });
  sheet.getRow(headerRow).height = 30;
  for (const [index, { key, header }] of columns.entries()) {
    sheet.getColumn(index + 2).width = widths[key] ?? 16;
    sheet.getCell(keyRow, index + 2).value = key;
    sheet.getCell(headerRow, index + 2).value = header;
    sheet.getCell(headerRow, index + 2).style = styles.header;
  }
}

/** Each power with its sub-items. */
function blocksOf(rows: readonly SentRow[]): SentRow[][] {
  const blocks: SentRow[][] = [];
  for (const row of rows) {
    if (row.parentUid === null) blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  return blocks;
}

function writeBlock(
  printed: PrintedSheet,
  top: number,
  block: readonly SentRow[],
  round: string,
  columns: readonly ApprovalColumn[],
): number {
  const { sheet } = printed;
  for (const [index, row] of block.entries()) {
    const at = top + index;
    sheet.getCell(at, 1).value = writeToken(round, row);
    const lines = columns.map(({ key }) => countLines(row.cells[key] ?? '', widths[key] ?? 16));
    sheet.getRow(at).height = rowPoints(Math.max(1, ...lines));
    for (const [column, { key, writable }] of columns.entries()) {
      const text = row.cells[key] ?? '';
      const cell = sheet.getCell(at, column + 2);
      cell.style = writable ? unlocked(styles.text) : styles.text;
      if (text !== '') cell.value = excelText(text);
    }
  }
  const bottom = top + block.length - 1;
  for (const [column, { key }] of columns.entries()) {
    if (mergedKeys.includes(key)) merge(printed, { top, left: column + 2, bottom, right: column + 2 });
  }
  return bottom + 1;
}

function writeFreeRows(printed: PrintedSheet, top: number, columns: readonly ApprovalColumn[]): number {
  const { sheet } = printed;
  sheet.getCell(top, 1).value = formMark;
  sheet.getCell(top, 2).value = '新增事项（如有遗漏请在此填写）';
  sheet.getCell(top, 2).style = styles.text;
  merge(printed, { top, left: 2, bottom: top, right: columns.length + 1 });
  for (let row = top + 1; row <= top + freeRows; row += 1) {
    sheet.getCell(row, 1).value = freeMark;
    for (const column of columns.keys()) sheet.getCell(row, column + 2).style = unlocked(styles.text);
  }
  return top + freeRows;
}

function unlocked(style: Partial<Style>): Partial<Style> {
  return { ...style, protection: { locked: false } };
}

/** What may be chosen may also be written otherwise: 合并至 needs the number of a power. */
function choicesOf(sheet: Worksheet, lastRow: number, columns: readonly ApprovalColumn[]): Choice[] {
  return columns.flatMap(({ key }, index) => {
    const words = offered[key];
    if (words === undefined) return [];
    const { letter } = sheet.getColumn(index + 2);
    return [{ range: `${letter}${headerRow + 1}:${letter}${lastRow}`, words }];
  });
}

function guard(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: false,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

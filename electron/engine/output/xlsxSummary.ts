import type { Style, Workbook, Worksheet } from 'exceljs';
import { unprintedColumns } from '#shared/publish/printColumns.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { type SummaryRow, summaryMatrix } from '#shared/publish/summary.ts';
import { merge, type PrintedSheet } from './printedSheet.ts';
import { countLines, rowPoints } from './wrapText.ts';
import { categorySheetName, type WrittenCategory } from './xlsxCategory.ts';
import { headerRow, pageSetup, styles, writeHead } from './xlsxStyle.ts';
import { excelText } from './xlsxText.ts';

const departmentWidth = 30;
const firstCategory = 3;
const totalPoints = 20;

/** 汇总表: departments × categories. Its sums are formulas, and its last lines check them against the sheets. */
export function fillSummarySheet(
  printed: PrintedSheet,
  content: PublishedList,
  written: readonly WrittenCategory[],
): void {
  const { sheet } = printed;
  const { rows, totals } = summaryMatrix(content);
  const categories = content.categories.map(({ name }) => name);
  const total = firstCategory + categories.length;
  const head = {
    title: `${content.title}汇总表`,
    unit: '单位：项（主项）',
    headers: ['序号', '部门', ...categories.map(headerOfCategory), '合计', '上报数', '精简数', '精简率'],
    widths: [6, departmentWidth, ...categories.map(() => 8.5), 8, 8, 8, 9],
  };
  writeHead(printed, head, content);
  for (const [index, row] of rows.entries()) writeRow(sheet, headerRow + 1 + index, index + 1, row);
  const totalRow = headerRow + 1 + rows.length;
  writeTotals(sheet, totalRow, totals);
  writeSheetCounts(sheet, totalRow + 1, content, written);
  writeCheck(sheet, totalRow + 2, total);
  writeNote(sheet, totalRow + 3, content);
  merge(printed, { top: totalRow + 3, left: 1, bottom: totalRow + 3, right: head.widths.length });
}

/** The first sheet, to be filled when the others stand. */
export function addSummarySheet(workbook: Workbook): PrintedSheet {
  const sheet = workbook.addWorksheet('汇总表', {
    pageSetup,
    views: [{ state: 'frozen', xSplit: 2, ySplit: headerRow }],
    headerFooter: { oddFooter: '&L汇总表&C第 &P 页　共 &N 页' },
  });
  return { sheet, merges: [] };
}

/** 行政监督检查 over two lines of four and two. */
function headerOfCategory(name: string): string {
  return name.length > 4 ? `${name.slice(0, 4)}\n${name.slice(4)}` : name;
}

function writeRow(sheet: Worksheet, at: number, seq: number, row: SummaryRow): void {
  const total = firstCategory + row.counts.length;
  const department = row.department === '' ? '（未注明部门）' : row.department;
  sheet.getRow(at).height = rowPoints(countLines(department, departmentWidth));
  put(sheet, at, 1, seq, styles.figure);
  put(sheet, at, 2, excelText(department), styles.text);
  for (const [index, count] of row.counts.entries()) put(sheet, at, firstCategory + index, count, styles.count);
  put(sheet, at, total, sumFormula(sheet, [at, firstCategory], [at, total - 1], row.total), styles.figure);
  put(sheet, at, total + 1, row.reported, styles.figure);
  writeReduction(sheet, at, total, row, styles.figure, styles.percent);
}

function writeTotals(sheet: Worksheet, at: number, totals: SummaryRow): void {
  const total = firstCategory + totals.counts.length;
  sheet.getRow(at).height = totalPoints;
  const figures = [...totals.counts, totals.total, totals.reported];
  put(sheet, at, 1, '', styles.totalWord);
  put(sheet, at, 2, totals.department, styles.totalWord);
  for (const [index, figure] of figures.entries()) {
    const column = firstCategory + index;
    put(sheet, at, column, sumFormula(sheet, [headerRow + 1, column], [at - 1, column], figure), styles.totalFigure);
  }
  writeReduction(sheet, at, total, totals, styles.totalFigure, styles.totalPercent);
}

/** How many powers each category's sheet really holds: 序号 is a number on the first line of each, and nowhere else. */
function writeSheetCounts(
  sheet: Worksheet,
  at: number,
  content: PublishedList,
  written: readonly WrittenCategory[],
): void {
  const total = firstCategory + content.categories.length;
  sheet.getRow(at).height = totalPoints;
  put(sheet, at, 1, '', styles.figure);
  put(sheet, at, 2, '各类别表实有', styles.centred);
  for (const [index, { name }] of content.categories.entries()) {
    const sheetOf = written.find(({ part }) => part.name === name);
    const value = sheetOf === undefined ? 0 : countFormula(sheetOf);
    put(sheet, at, firstCategory + index, value, styles.figure);
  }
  const result = content.powers.length;
  put(sheet, at, total, sumFormula(sheet, [at, firstCategory], [at, total - 1], result), styles.figure);
}

/** 核对: what the sums say less what the sheets hold. Anything but nought is an error. */
function writeCheck(sheet: Worksheet, at: number, total: number): void {
  sheet.getRow(at).height = totalPoints;
  put(sheet, at, 1, '', styles.figure);
  put(sheet, at, 2, '核对（应为0）', styles.centred);
  for (let column = firstCategory; column <= total; column += 1) {
    const formula = `${address(sheet, at - 2, column)}-${address(sheet, at - 1, column)}`;
    put(sheet, at, column, { formula, result: 0 }, styles.figure);
  }
}

function writeNote(sheet: Worksheet, at: number, { powers }: PublishedList): void {
  const subItems = powers.reduce((total, power) => total + power.subItems.length, 0);
  const note = subItems === 0 ? '' : `另含子项${subItems}项，不计入以上各数。`;
  const unprinted = unprintedColumns(powers).join('、');
  const elsewhere = unprinted === '' ? '' : `${unprinted}见数据文件（CSV、JSON）。`;
  sheet.getRow(at).height = totalPoints;
  put(sheet, at, 1, `注：精简数＝上报数－合计；精简率＝精简数÷上报数。${note}${elsewhere}`, styles.unitLeft);
}

function writeReduction(
  sheet: Worksheet,
  at: number,
  total: number,
  row: SummaryRow,
  figure: typeof styles.figure,
  percent: typeof styles.percent,
): void {
  const [kept, reported, reduced] = [total, total + 1, total + 2].map((column) => address(sheet, at, column));
  const difference = row.reported - row.total;
  put(sheet, at, total + 2, { formula: `${reported}-${kept}`, result: difference }, figure);
  const share = row.reported === 0 ? '' : difference / row.reported;
  put(sheet, at, total + 3, { formula: `IF(${reported}=0,"",${reduced}/${reported})`, result: share }, percent);
}

function countFormula({ part, lastRow }: WrittenCategory) {
  const name = categorySheetName(part);
  return { formula: `COUNT('${name}'!$A$${headerRow + 1}:$A$${lastRow})`, result: part.powers.length };
}

type Position = readonly [row: number, column: number];

function sumFormula(sheet: Worksheet, from: Position, to: Position, result: number) {
  return { formula: `SUM(${address(sheet, ...from)}:${address(sheet, ...to)})`, result };
}

function address(sheet: Worksheet, row: number, column: number): string {
  return sheet.getCell(row, column).address;
}

type Value = string | number | { readonly formula: string; readonly result: string | number };

function put(sheet: Worksheet, row: number, column: number, value: Value, style: Partial<Style>): void {
  const cell = sheet.getCell(row, column);
  if (value !== '') cell.value = value;
  cell.style = style;
}

import type { Cell, Workbook } from 'exceljs';
import type { ExtraField } from '#shared/model/item.ts';
import { levelNames } from '#shared/model/level.ts';
import { extraColumns } from '#shared/publish/columns.ts';
import type { PublishedPower, ReleaseContent } from '#shared/publish/release.ts';
import { type BlockCell, type BlockColumn, layOutBlock } from './blockLayout.ts';
import { merge, type PrintedSheet } from './printedSheet.ts';
import { atTop, headerRow, pageSetup, styles, withOpenBorder, writeHead } from './xlsxStyle.ts';
import { excelText, sheetName } from './xlsxText.ts';

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

interface PrintColumn {
  readonly header: string;
  readonly width: number;
  readonly style: 'figure' | 'centred' | 'text';
  /** One text for the power, or one for each segment that {@link segmentsOf} gives. */
  readonly texts: (power: PublishedPower) => string | readonly string[];
}

/** Together the columns fill a landscape A4 page at full size; 实施依据 takes what the others leave. */
const pageWidth = 146;
const narrowestBasis = 44;
/** In points: about a page below its header. */
const highBlock = 400;

/**
 * Columns that are printed where a category has them, with their widths. Others of the published table
 * would make the print too small to read; they are in the files for programs, and the summary says which.
 */
const extraWidths: Readonly<Partial<Record<ExtraField, number>>> = {
  code: 14,
  desk: 11,
  coOrgan: 11,
  sanction: 14,
  duties: 34,
  accountability: 26,
  oversight: 11,
  note: 14,
};

/** The name of the sheet with the powers of a category: 行政处罚（2191项） */
export function categorySheetName({ name, powers }: CategoryPart): string {
  return sheetName(`${name}（${powers.length}项）`);
}

/** `most`: how many powers are written; a preview shows the first ones. */
export function addCategorySheet(
  workbook: Workbook,
  part: CategoryPart,
  content: ReleaseContent,
  most = part.powers.length,
): WrittenCategory {
  const columns = printColumns(part.powers);
  const sheet = workbook.addWorksheet(categorySheetName(part), {
    pageSetup,
    views: [{ state: 'frozen', xSplit: 3, ySplit: headerRow }],
    headerFooter: { oddFooter: `&L${part.name}&C第 &P 页　共 &N 页` },
  });
  const head = {
    title: `${content.title}（${part.name}）`,
    unit: `共${part.powers.length}项`,
    headers: columns.map((column) => column.header),
    widths: columns.map((column) => column.width),
  };
  const printed = { sheet, merges: [] };
  writeHead(printed, head, content);
  let row = headerRow + 1;
  for (const power of part.powers.slice(0, most)) row = writePower(printed, row, power, columns);
  return { ...printed, part, lastRow: row - 1, left: Math.max(0, part.powers.length - most) };
}

/** Writes a power from `row` on and gives the row after it. */
function writePower(
  printed: PrintedSheet,
  row: number,
  power: PublishedPower,
  columns: readonly PrintColumn[],
): number {
  const block = layOutBlock(
    columns.map((column): BlockColumn => ({ width: column.width, texts: column.texts(power) })),
  );
  const isHigh = block.heights.reduce((total, height) => total + height, 0) > highBlock;
  for (const [index, height] of block.heights.entries()) printed.sheet.getRow(row + index).height = height;
  for (const cell of block.cells) writeCell(printed, row, cell, columns[cell.column]?.style ?? 'text', isHigh);
  return row + block.heights.length;
}

/** A text that is cut into rows has no line at the cut; in a block of more than a page, texts begin at its top. */
function writeCell(
  printed: PrintedSheet,
  row: number,
  cell: BlockCell,
  kind: PrintColumn['style'],
  isHigh: boolean,
): void {
  const base = isHigh ? atTop(styles[kind]) : styles[kind];
  const style = cell.continued || cell.continues ? withOpenBorder(base, cell.continued, cell.continues) : base;
  const [first, last, column] = [row + cell.top, row + cell.bottom, cell.column + 1];
  for (let each = first; each <= last; each += 1) printed.sheet.getCell(each, column).style = style;
  writeValue(printed.sheet.getCell(first, column), cell.text, kind);
  merge(printed, { top: first, left: column, bottom: last, right: column });
}

function writeValue(cell: Cell, text: string, style: PrintColumn['style']): void {
  if (text !== '') cell.value = style === 'figure' ? Number(text) : excelText(text);
}

/** A column that no power of the category fills is left out, to leave the paper to the others. */
function printColumns(powers: readonly PublishedPower[]): PrintColumn[] {
  const shown = (column: PrintColumn): boolean => powers.some((power) => !isBlank(column.texts(power)));
  const before = [numberColumns, subItemColumn].flat().filter((column, index) => index < 3 || shown(column));
  const after = [organColumn, ...[levelColumn, ...extraPrintColumns].filter(shown)];
  const used = [...before, ...after].reduce((total, column) => total + column.width, 0);
  return [...before, basisColumn(Math.max(narrowestBasis, pageWidth - used)), ...after];
}

function isBlank(texts: string | readonly string[]): boolean {
  return typeof texts === 'string' ? texts === '' : texts.every((text) => text === '');
}

const numberColumns: readonly PrintColumn[] = [
  { header: '序号', width: 6, style: 'figure', texts: ({ seq }) => String(seq) },
  { header: '编号', width: 14, style: 'centred', texts: ({ number }) => number },
  { header: '事项名称', width: 30, style: 'text', texts: ({ name }) => name },
];

const subItemColumn: PrintColumn = {
  header: '子项名称',
  width: 24,
  style: 'text',
  texts: (power) => segmentsOf(power).map(({ name }) => name),
};

function basisColumn(width: number): PrintColumn {
  return {
    header: '实施依据',
    width,
    style: 'text',
    texts: (power) => (hasOwnBases(power) ? segmentsOf(power).map(({ basis }) => basis) : power.basis),
  };
}

const organColumn: PrintColumn = { header: '行使主体', width: 14, style: 'centred', texts: ({ organ }) => organ };

const levelColumn: PrintColumn = {
  header: '行使层级',
  width: 9,
  style: 'centred',
  texts: ({ level }) => (level === null ? '' : levelNames[level]),
};

const extraPrintColumns = extraColumns.flatMap(({ id, header }): PrintColumn[] => {
  const width = extraWidths[id];
  return width === undefined ? [] : [{ header, width, style: 'text', texts: ({ extra }) => extra[id] ?? '' }];
});

/** Headers of the columns that these powers fill and no sheet prints. */
export function unprintedColumns(powers: readonly PublishedPower[]): string[] {
  return extraColumns
    .filter(({ id }) => extraWidths[id] === undefined && powers.some(({ extra }) => (extra[id] ?? '') !== ''))
    .map(({ header }) => header);
}

/** Sub-items with other bases than the power's stand beside their own; the power's own basis then comes first. */
function hasOwnBases({ basis, subItems }: PublishedPower): boolean {
  return subItems.some((subItem) => subItem.basis !== '' && subItem.basis !== basis);
}

function segmentsOf(power: PublishedPower): { readonly name: string; readonly basis: string }[] {
  if (power.subItems.length === 0) return [{ name: '', basis: power.basis }];
  const own = hasOwnBases(power) && power.basis !== '' ? [{ name: '', basis: power.basis }] : [];
  return [
    ...own,
    ...power.subItems.map(({ number, name, basis }) => ({ name: `${suffix(number, power)}${name}`, basis })),
  ];
}

/** 住建-罚-0031-02 under 住建-罚-0031 is marked 02. */
function suffix(number: string, power: PublishedPower): string {
  return number.startsWith(`${power.number}-`) ? `${number.slice(power.number.length + 1)} ` : '';
}

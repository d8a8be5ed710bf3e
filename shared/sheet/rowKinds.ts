import type { CategoryCode } from '#shared/model/category.ts';
import { findCategory, parseCategory } from '#shared/model/categoryWords.ts';
import { foldText, isSerialNumber } from './cellText.ts';
import { declaredIn } from './declaredCounts.ts';
import { organIn } from './placeWords.ts';
import { endsInAct } from './powerWords.ts';
import type { AsideReason } from './reading.ts';
import {
  askedOf,
  example,
  footnote,
  formLine,
  gap,
  heading,
  headingNumber,
  lawTitle,
  listTitle,
  noteHead,
  nothingToList,
  numberingOf,
  pageNumber,
  quantityUnit,
  restOfUnitLine,
  seal,
  subtotal,
  unitLine,
} from './rowPatterns.ts';
import type { SheetCells } from './sheetCells.ts';

/** A row that is no item, and what it says about the rows below it. */
export interface AsideRow {
  readonly reason: AsideReason;
  readonly text: string;
  readonly category?: CategoryCode;
  readonly department?: string;
}

/** What the rows of a table are compared with; columns are null where the table has none of the kind. */
export interface TableShape {
  readonly nameColumn: number | null;
  readonly basisColumn: number | null;
  /** The first column where it holds serials or the like: a lone text in it is no part of an item. */
  readonly margin: number | null;
  readonly columnCount: number;
  readonly titles: ReadonlySet<string>;
}

/** Says why a row below a header is no item; null where it is one, or a part of one. */
export function asideBelowHeader(cells: SheetCells, row: number, shape: TableShape): AsideRow | null {
  const columns = cells.filledColumns(row);
  const texts = [...new Set(columns.map((column) => foldText(cells.own(row, column))))];
  const first = texts[0] ?? '';
  if (isColumnNumbers(texts)) return { reason: 'column-numbers', text: first };
  if (isExample(texts)) return { reason: 'example', text: first };
  if (subtotal.test(first)) return { reason: 'subtotal', text: first };
  const isForm = formLine.test(first) || noteHead.test(first) || (texts.length === 1 && pageNumber.test(first));
  if (isForm) return { reason: 'footnote', text: first };
  if (texts.length <= 3 && texts.some((text) => nothingToList.test(text))) return { reason: 'footnote', text: first };
  const unit = unitRow(texts);
  if (unit !== null) return unit;
  return (
    categoryRow(cells, row, shape) ??
    fieldRow(cells, row, shape) ??
    (texts.length === 1 ? loneText(cells, row, columns, first, shape) : null)
  );
}

/** Rows above the first header: titles, unit lines, a heading, explanations. */
export function asideAboveHeader(cells: SheetCells, row: number): AsideRow {
  const texts = [...new Set(cells.filledColumns(row).map((column) => foldText(cells.own(row, column))))];
  const first = texts[0] ?? '';
  const unit = unitRow(texts);
  if (unit !== null) return unit;
  if (footnote.test(first) || formLine.test(first) || /[。；;]/.test(first)) return { reason: 'footnote', text: first };
  const category = heading.test(first) && texts.length === 1 ? parseCategory(first) : null;
  if (category !== null) return { reason: 'section-heading', text: first, category };
  return { reason: 'title', text: texts.join(' ') };
}

/** A template's own row: it says so, says what is to be filled in, or has gaps in its law and in another cell. */
function isExample(texts: readonly string[]): boolean {
  if (texts.slice(0, 3).some((text) => example.test(text))) return true;
  if (texts.every((text) => askedOf.test(text))) return true;
  const gaps = texts.filter((text) => gap.test(text));
  return gaps.length >= 2 && gaps.some((text) => text.includes('《'));
}

/** 1 2 3 …, (1) (2) (3) …, 栏次 1 2 3 …, 甲 乙 丙 …, A B C …, and the keys of a system: XH SXMC SXLX. */
function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  if (texts.every((text) => /^[A-Za-z][A-Za-z_]*$/.test(text))) return true;
  const labelled = /^(?:栏[次目号]|列[次号]|项目|编号)$/.test(texts[0] ?? '');
  const numbers = (labelled ? texts.slice(1) : texts).map((text) => Number(text.replace(/[()]/g, '')));
  if (numbers.every((number, index) => Number.isInteger(number) && number === (numbers[0] ?? 0) + index)) return true;
  return texts.every((text, index) => text === '甲乙丙丁戊己庚辛壬癸'[index]);
}

/** 部门名称：市机关事务管理局; the name may stand in the next cell. 单位：项 says what is counted. */
function unitRow(texts: readonly string[]): AsideRow | null {
  const [first = '', second = ''] = texts;
  const match = unitLine.exec(first);
  if (match === null || texts.length > 4) return null;
  const said = (match[1] ?? '').replace(restOfUnitLine, '').replace(seal, '');
  const department = said === '' && !formLine.test(second) ? second : said;
  if (quantityUnit.test(department)) return { reason: 'unit-line', text: first };
  return { reason: 'unit-line', text: first, department };
}

/** 一 | 行政许可（20项）, 一 | 行政许可 | 共20项: the name column holds nothing but a category and no basis stands beside it. */
function categoryRow(cells: SheetCells, row: number, shape: TableShape): AsideRow | null {
  if (shape.nameColumn === null) return null;
  const name = foldText(cells.own(row, shape.nameColumn));
  const category = name.length <= 30 ? parseCategory(name) : null;
  if (category === null) return null;
  const basis = shape.basisColumn === null ? '' : foldText(cells.filled(row, shape.basisColumn));
  if (basis !== '' && (declaredIn(basis) === null || basis.length > 12)) return null;
  return cells.filledColumns(row).length <= 3
    ? { reason: 'section-heading', text: withSerial(cells, row, shape, name), category }
    : null;
}

/**
 * （一） | 水资源管理, or （一）水资源管理 in the name column with nothing beside it: a field or a department and no power,
 * for it has a number of headings and no verb at its end. 共3项 may stand beside it. A bare 《水法》 heads its penalties.
 */
function fieldRow(cells: SheetCells, row: number, shape: TableShape): AsideRow | null {
  const { nameColumn, margin } = shape;
  if (nameColumn === null || margin === nameColumn) return null;
  const text = foldText(cells.own(row, nameColumn));
  const others = cells.filledColumns(row).filter((column) => column !== nameColumn && column !== margin);
  if (text === '' || others.some((column) => declaredIn(cells.own(row, column)) === null)) return null;
  const numbered = withSerial(cells, row, shape, text);
  if (lawTitle.test(text) && (numbered === text || headingNumber.test(numbered))) {
    return { reason: 'section-heading', text: numbered };
  }
  if (!headingNumber.test(numbered) || isOneOfMany(cells, row, shape, numbered)) return null;
  if (text.length > 24 || /[。；;，,：:]|的$/.test(text)) return null;
  const bare = text.replace(headingNumber, '');
  const department = organIn(bare);
  if (department !== null) return { reason: 'section-heading', text: numbered, department };
  return endsInAct(bare) ? null : { reason: 'section-heading', text: numbered };
}

/** The row right above or below is numbered in the same style: the rows of a list, and no heading over its rows. */
function isOneOfMany(cells: SheetCells, row: number, shape: TableShape, numbered: string): boolean {
  return [filledFrom(cells, row, -1), filledFrom(cells, row, 1)].some((neighbour) => {
    if (shape.nameColumn === null) return false;
    const text = withSerial(cells, neighbour, shape, foldText(cells.own(neighbour, shape.nameColumn)));
    return headingNumber.test(text) && numberingOf(text) === numberingOf(numbered);
  });
}

/** The next row up (-1) or down (1) that is not blank; one outside the sheet where there is none. */
function filledFrom(cells: SheetCells, row: number, step: -1 | 1): number {
  let at = row + step;
  while (at >= 0 && at < cells.rowCount && cells.filledColumns(at).length === 0) at += step;
  return at;
}

/** 三 | 行政检查 → 三、行政检查 */
function withSerial(cells: SheetCells, row: number, { margin, nameColumn }: TableShape, text: string): string {
  const serial = margin === null || margin === nameColumn ? '' : foldText(cells.filled(row, margin));
  return serial === '' || /[、.．)]$/.test(serial) ? serial + text : `${serial}、${text}`;
}

function loneText(
  cells: SheetCells,
  row: number,
  columns: readonly number[],
  text: string,
  shape: TableShape,
): AsideRow | null {
  if (shape.titles.has(text)) return { reason: 'title', text };
  const column = columns[0] ?? 0;
  const merge = cells.mergeAt(row, column);
  const wide = columns.length > 2 || (merge !== null && merge.right - merge.left + 1 >= shape.columnCount / 2);
  const first = column === shape.margin;
  const counted = declaredIn(text) !== null && organIn(text) !== null;
  if (footnote.test(text)) return { reason: 'footnote', text };
  if (!wide && !first && !counted) return null;
  const category = text.length <= 40 && !/[。；;]/.test(text) ? findCategory(text) : null;
  if (category !== null && !listTitle.test(text)) return { reason: 'section-heading', text, category };
  if (listTitle.test(text) && text.length <= 60) return titleRow(text);
  if (isSerialNumber(text)) return null;
  if (text.length > 40 || /[。；;]/.test(text)) return { reason: 'footnote', text };
  const department = organIn(text.replace(heading, ''));
  if (department !== null) return { reason: 'section-heading', text, department };
  return heading.test(text) || wide ? { reason: 'section-heading', text } : { reason: 'footnote', text };
}

function titleRow(text: string): AsideRow {
  const department = organIn(text);
  return department === null ? { reason: 'title', text } : { reason: 'title', text, department };
}

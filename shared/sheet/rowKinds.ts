import type { CategoryCode } from '../model/category.ts';
import { findCategory, parseCategory } from '../model/categoryWords.ts';
import { foldText, isSerialNumber } from './cellText.ts';
import { declaredIn } from './declaredCounts.ts';
import { organIn } from './placeWords.ts';
import type { AsideReason } from './reading.ts';
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
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly titles: ReadonlySet<string>;
}

const unitLine =
  /^(?:部门名称|部门|单位名称|单位|(?:填报|报送|填表|上报|责任|实施|编制|制表|公布)(?:单位|部门|机关))(?:\((?:盖?章|公章|签章|全称)[^()]*\))?[:：]\s*(.*)$/;
const quantityUnit = /^(?:项|个|件|条|元|万元|人|次|张)?$/;
const formLine =
  /^(?:填[报表写]人|审核人|审批人|制表人?|复核人?|经办人|联系人|联系电话|电话|(?:单位|主要|分管)?负责人|分管领导|填[报表]日期|日期|打印日期|签字|盖章)(?:\([^()]*\))?[:：]/;
const footnote =
  /^(?:备?注|说明|(?:填[报表写]|编制|制表)?说明|填[报表写]要求|注意事项|备注说明|附注|\*+)(?:[:：\d(一]|$)/;
/** 注： in a cell of its own before the note. */
const noteHead = /^(?:备?注|说明|填[报表写]说明)[:：]?$/;
const pageNumber = /^(?:第\d+页(?:[,，/]?共\d+页)?|共\d+页|[-—]\d+[-—]|\d+\/\d+|\(?(?:续表?|接上页|转下页)\)?)$/;
const subtotal =
  /^(?:本页|本类|分类)?(?:合计|小计|总计|共计|累计|总数)(?:[:：]?\(?共?\d*项?\)?)?$|^.{2,12}(?:合计|小计)(?:[:：]?\d*项?)?$/;
const example = /^[(【[]?(?:填[写报])?(?:示例|样例|范例|举例)|^[(【[]?例(?:[:：)】\]\d]|如|$)|^\{[^{}]*\}$/;
const heading =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|类)|[一二三四五六七八九十]{1,3}[、.．:：]|\([一二三四五六七八九十]{1,3}\)|[\d]{1,2}[、.．])/;
/** 本单位无行政强制事项: nothing to list. */
const nothingToList =
  /^(?:本(?:部门|单位|局|委|办))?(?:暂)?(?:没有|无)(?:此类|该类|此项|相关|行政[^无]{2,6})?(?:权力|职权|权责)?(?:事项|项目)[。.]?$/;
const listTitle = /(?:清单|目录|一览表|汇总表|梳理表|登记表|统计表)(?:\([^()]*\))?$/;

/** Says why a row below a header is no item; null where it is one, or a part of one. */
export function asideBelowHeader(cells: SheetCells, row: number, shape: TableShape): AsideRow | null {
  const columns = cells.filledColumns(row);
  const texts = [...new Set(columns.map((column) => foldText(cells.own(row, column))))];
  const first = texts[0] ?? '';
  if (isColumnNumbers(texts)) return { reason: 'column-numbers', text: first };
  if (texts.slice(0, 3).some((text) => example.test(text))) return { reason: 'example', text: first };
  if (subtotal.test(first)) return { reason: 'subtotal', text: first };
  if (formLine.test(first) || noteHead.test(first) || (texts.length === 1 && pageNumber.test(first)))
    return { reason: 'footnote', text: first };
  if (texts.some((text) => nothingToList.test(text))) return { reason: 'footnote', text: first };
  const unit = unitRow(texts);
  if (unit !== null) return unit;
  return categoryRow(cells, row, shape) ?? (texts.length === 1 ? loneText(cells, row, columns, first, shape) : null);
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

function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => Number(text.replace(/[()]/g, '')));
  if (numbers.every((number, index) => Number.isInteger(number) && number === (numbers[0] ?? 0) + index)) return true;
  return texts.every((text, index) => text === '甲乙丙丁戊己庚辛壬癸'[index] || text === 'ABCDEFGHIJKLMNOP'[index]);
}

/** 部门名称：市机关事务管理局; the name may stand in the next cell. 单位：项 says what is counted. */
function unitRow(texts: readonly string[]): AsideRow | null {
  const [first = '', second = ''] = texts;
  const match = unitLine.exec(first);
  if (match === null || texts.length > 4) return null;
  const said = (match[1] ?? '')
    .replace(/(?:填报人|审核人|联系电话|日期|联系人).*$/, '')
    .replace(/\((?:盖?章|公章|签章)\)$/, '');
  const department = said === '' && !formLine.test(second) ? second : said;
  if (quantityUnit.test(department)) return { reason: 'unit-line', text: first };
  return { reason: 'unit-line', text: first, department };
}

/** 一 | 行政许可（20项）: the name column holds nothing but a category and no basis stands beside it. */
function categoryRow(cells: SheetCells, row: number, shape: TableShape): AsideRow | null {
  if (shape.nameColumn === null) return null;
  const name = foldText(cells.own(row, shape.nameColumn));
  const category = name.length <= 30 ? parseCategory(name) : null;
  if (category === null) return null;
  if (shape.basisColumn !== null && cells.filled(row, shape.basisColumn) !== '') return null;
  return cells.filledColumns(row).length <= 3 ? { reason: 'section-heading', text: name, category } : null;
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
  const first = column === shape.firstColumn && column !== shape.nameColumn;
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

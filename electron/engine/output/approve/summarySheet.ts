import type { CellValue, Workbook } from 'exceljs';
import {
  categoriesWord,
  type PageWords,
  type SummaryScope,
  type SummaryWord,
  summaryScopes,
  summaryWords,
} from '#shared/approve/forms.ts';
import { solePlaceholder } from '#shared/approve/placeholder.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { type SummaryRow, summaryMatrix } from '#shared/publish/summary.ts';
import { columnsOf, type FormSheet, openForm, writeFormHead, writeLine } from '../template/formSheet.ts';
import { plainText } from '../template/formTemplate.ts';
import type { TemplateLine, TemplatePattern, TemplateSheet } from '../template/template.ts';
import { countLines, rowPoints } from '../wrapText.ts';
import { excelText } from '../xlsxText.ts';

/** Where the powers of a category really stand: the cells of 公布稿 that hold a number for each, and nothing else. */
export interface CountedCells {
  readonly category: string;
  /** '公布稿-行政处罚'!$A$4:$A$99; null where the sheets have no such column. */
  readonly range: string | null;
  readonly powers: number;
}

/** The columns of each word, on the sheet. */
type Places = ReadonlyMap<SummaryWord, readonly number[]>;

interface Filling {
  readonly form: FormSheet;
  readonly places: Places;
  /** The first row of departments and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly content: PublishedList;
  readonly totals: SummaryRow;
  readonly counted: readonly CountedCells[];
}

/** Opens the sheet of 汇总表, to be filled when those that it counts stand. */
export function openSummary(
  workbook: Workbook,
  template: TemplateSheet,
  content: PublishedList,
  words: PageWords,
): FormSheet {
  const spread = template.pattern?.cells.find(({ word }) => word?.name === categoriesWord)?.column;
  const names = content.categories.map(({ name }) => name);
  return openForm(workbook, template, words, spread === undefined ? {} : { spread: { column: spread, words: names } });
}

/** 汇总表: departments × categories. Its sums are formulas; its last line checks them against the sheets. */
export function fillSummary(form: FormSheet, content: PublishedList, counted: readonly CountedCells[]): void {
  const { pattern, foot } = form.template;
  if (pattern === null) throw new Error(`${form.template.name} has no pattern row`);
  const { rows, totals } = summaryMatrix(content);
  const places = placesOf(form, pattern);
  const first = writeFormHead(form);
  const end = first + rows.length;
  const filling: Filling = { form, places, first, end, content, totals, counted };
  for (const [index, row] of rows.entries()) writeDepartment(filling, pattern, first + index, index + 1, row);
  const at: Partial<Record<SummaryScope, number>> = {};
  for (const [index, line] of foot.entries()) {
    const scope = scopeOf(line);
    if (scope !== null) at[scope] = end + index;
  }
  for (const [index, line] of foot.entries()) writeFoot(filling, line, end + index, at);
}

function placesOf(form: FormSheet, pattern: TemplatePattern): Places {
  return new Map(
    pattern.cells.flatMap(({ column, word }) => {
      const name = summaryWords.find((known) => known === word?.name);
      return name === undefined ? [] : [[name, columnsOf(form, column)] as const];
    }),
  );
}

function writeDepartment(filling: Filling, pattern: TemplatePattern, at: number, seq: number, row: SummaryRow): void {
  const { form } = filling;
  const department = row.department === '' ? '（未注明部门）' : row.department;
  let height = pattern.height;
  for (const { column, style, word, constant, points } of pattern.cells) {
    for (const [index, place] of columnsOf(form, column).entries()) {
      const cell = form.sheet.getCell(at, place);
      cell.style = style;
      const name = summaryWords.find((known) => known === word?.name);
      if (name === '部门') {
        const width = form.sheet.getColumn(place).width ?? 1;
        height = Math.max(height, rowPoints(countLines(department, width, points), points));
        cell.value = excelText(department);
      } else if (name === undefined) cell.value = constant === '' ? null : constant;
      else cell.value = name === '序号' ? seq : figureOf(filling, name, index, at, row);
    }
  }
  form.sheet.getRow(at).height = height;
}

/** The figures of a department or of the sum; what follows from others on the line is a formula. */
function figureOf(filling: Filling, name: SummaryWord, index: number, at: number, row: SummaryRow): CellValue {
  const { places } = filling;
  const reduced = row.reported - row.total;
  const [kept, reported, less] = (['合计', '上报数', '精简数'] as const).map((word) => addressOf(filling, word, at));
  switch (name) {
    case categoriesWord:
      return row.counts[index] ?? 0;
    case '合计': {
      const own = places.get(categoriesWord);
      return own === undefined ? row.total : sum(filling, [at, own[0]], [at, own.at(-1)], row.total);
    }
    case '上报数':
      return row.reported;
    case '精简数':
      return kept && reported ? { formula: `${reported}-${kept}`, result: reduced } : reduced;
    case '精简率': {
      const share = row.reported === 0 ? '' : reduced / row.reported;
      return less && reported ? { formula: `IF(${reported}=0,"",${less}/${reported})`, result: share } : share;
    }
    default:
      return null;
  }
}

function writeFoot(
  filling: Filling,
  line: TemplateLine,
  row: number,
  at: Readonly<Partial<Record<SummaryScope, number>>>,
): void {
  const { form } = filling;
  writeLine(form, line, row);
  for (const cell of line.cells) {
    const word = solePlaceholder(plainText(cell.value));
    const scope = summaryScopes.find((known) => known === word?.scope);
    const name = summaryWords.find((known) => known === word?.name);
    if (scope === undefined || name === undefined) continue;
    for (const [index, column] of columnsOf(form, cell.column).entries()) {
      form.sheet.getCell(row, column).value = footFigure(filling, scope, name, index, [row, column], at);
    }
  }
}

type Position = readonly [row: number, column: number];

function footFigure(
  filling: Filling,
  scope: SummaryScope,
  name: SummaryWord,
  index: number,
  [row, column]: Position,
  at: Readonly<Partial<Record<SummaryScope, number>>>,
): CellValue {
  const { totals, counted, content, first, end } = filling;
  if (scope === '合计') {
    if (name === '精简数' || name === '精简率') return figureOf(filling, name, index, row, totals);
    const total =
      name === categoriesWord ? (totals.counts[index] ?? 0) : name === '合计' ? totals.total : totals.reported;
    return end === first ? total : sum(filling, [first, column], [end - 1, column], total);
  }
  if (scope === '实有') {
    const own =
      name === categoriesWord
        ? counted.filter(({ category }) => category === content.categories[index]?.name)
        : counted;
    const powers = own.reduce((total, each) => total + each.powers, 0);
    const ranges = own.flatMap(({ range }) => range ?? []);
    return ranges.length < own.length || ranges.length === 0
      ? powers
      : { formula: ranges.map((range) => `COUNT(${range})`).join('+'), result: powers };
  }
  if (at.合计 === undefined || at.实有 === undefined) return null;
  const [stated, held] = [at.合计, at.实有].map((line) => address(filling, [line, column]));
  return { formula: `${stated}-${held}`, result: 0 };
}

function scopeOf({ cells }: TemplateLine): SummaryScope | null {
  for (const { value } of cells) {
    const word = solePlaceholder(plainText(value));
    const scope = summaryScopes.find((known) => known === word?.scope);
    if (scope !== undefined) return scope;
  }
  return null;
}

function sum(
  filling: Filling,
  from: readonly [number, number | undefined],
  to: typeof from,
  result: number,
): CellValue {
  const [[top, left = 0], [bottom, right = 0]] = [from, to];
  return { formula: `SUM(${address(filling, [top, left])}:${address(filling, [bottom, right])})`, result };
}

function addressOf(filling: Filling, name: SummaryWord, row: number): string | null {
  const column = filling.places.get(name)?.[0];
  return column === undefined ? null : address(filling, [row, column]);
}

function address({ form }: Filling, [row, column]: Position): string {
  return form.sheet.getCell(row, column).address;
}

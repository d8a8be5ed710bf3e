import type { Workbook } from 'exceljs';
import { optionalOption, type PageWords } from '#shared/approve/forms.ts';
import { levelNames } from '#shared/model/level.ts';
import { extraColumns } from '#shared/publish/columns.ts';
import { hasOwnBases, segmentsOf } from '#shared/publish/printColumns.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { PublishedPower } from '#shared/publish/release.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { type BlockTexts, writeFilledBlock } from '../template/filledBlock.ts';
import { columnsOf, type FormSheet, openForm, writeFormFoot, writeFormHead } from '../template/formSheet.ts';
import type { TemplateSheet } from '../template/template.ts';
import type { CountedCells } from './summarySheet.ts';

const figures: ReadonlySet<string> = new Set(['序号']);

/** 公布稿: a sheet for each category that has powers, and where each can be counted. */
export function addPublicationSheets(
  workbook: Workbook,
  template: TemplateSheet,
  { categories, powers }: Pick<PublishedList, 'categories' | 'powers'>,
  words: PageWords,
): { readonly sheets: PrintedSheet[]; readonly counted: CountedCells[] } {
  const byCategory = Map.groupBy(powers, ({ category }) => category);
  const sheets: PrintedSheet[] = [];
  const counted: CountedCells[] = [];
  for (const { code, name } of categories) {
    const own = byCategory.get(code);
    if (own === undefined) continue;
    const subItems = own.reduce((total, power) => total + power.subItems.length, 0);
    const page = { ...words, 类别: name, 项数: String(own.length), 子项数: String(subItems) };
    const form = openForm(workbook, template, page, { leftOut: emptyColumns(template, own) });
    const first = writeFormHead(form);
    const end = own.reduce((row, power) => writeFilledBlock(form, row, textsOf(power), figures), first);
    writeFormFoot(form, end);
    sheets.push(form);
    counted.push({ category: name, range: countedRange(form, first, end - 1), powers: own.length });
  }
  return { sheets, counted };
}

/** Columns that may be left out and say nothing of any of the powers. */
function emptyColumns({ pattern }: TemplateSheet, powers: readonly PublishedPower[]): ReadonlySet<number> {
  const texts = powers.map(textsOf);
  const isEmpty = (name: string): boolean => texts.every((of) => [of(name)].flat().every((text) => text === ''));
  const optional = pattern?.cells.filter(({ word }) => word?.options.includes(optionalOption)) ?? [];
  return new Set(optional.filter(({ word }) => word !== null && isEmpty(word.name)).map(({ column }) => column));
}

function textsOf(power: PublishedPower): (name: string) => BlockTexts {
  const segments = segmentsOf(power);
  const texts = new Map<string, BlockTexts>([
    ['序号', String(power.seq)],
    ['编号', power.number],
    ['事项名称', power.name],
    ['子项名称', segments.map(({ name }) => name)],
    ['实施依据', hasOwnBases(power) ? segments.map(({ basis }) => basis) : power.basis],
    ['行使主体', power.organ],
    ['行使层级', power.level === null ? '' : levelNames[power.level]],
    ...extraColumns.map(({ id, header }) => [header, power.extra[id] ?? ''] as const),
  ]);
  return (name) => texts.get(name) ?? '';
}

/** 序号 is a number on the first line of each power, and nowhere else. */
function countedRange(form: FormSheet, first: number, last: number): string | null {
  const column = form.template.pattern?.cells.find(({ word }) => word !== null && figures.has(word.name))?.column;
  const [place] = column === undefined ? [] : columnsOf(form, column);
  if (place === undefined) return null;
  const { letter } = form.sheet.getColumn(place);
  return `'${form.sheet.name}'!$${letter}$${first}:$${letter}$${last}`;
}

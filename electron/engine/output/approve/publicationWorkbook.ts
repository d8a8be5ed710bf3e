import type { Workbook } from 'exceljs';
import type { PageWords } from '#shared/approve/forms.ts';
import { editionLine, printedDate, printedTitle } from '#shared/publish/heading.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { ownWorkbook } from '../emptyWorkbook.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { writeFormPage } from '../template/formSheet.ts';
import type { FormTemplate } from '../template/formTemplate.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { addPublicationSheets } from './publicationSheet.ts';
import { fillSummary, openSummary } from './summarySheet.ts';

export interface PublicationTemplates {
  readonly summary: FormTemplate;
  readonly publication: FormTemplate;
}

/**
 * A release after the templates of an office: the pages of 公布稿, 汇总表 where it is the whole list, and a sheet for
 * each category. The same list and templates give the same bytes.
 */
export async function publicationWorkbook(list: PublishedList, templates: PublicationTemplates): Promise<Uint8Array> {
  const { workbook, sheets } = await layOutPublication(list, templates);
  return writeWorkbook(workbook, sheets);
}

/** The sheets as they are printed. @param most how many powers of each category; without it all */
export async function layOutPublication(
  list: PublishedList,
  { summary, publication }: PublicationTemplates,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly workbook: Workbook; readonly sheets: readonly PrintedSheet[] }> {
  const words = wordsOf(list);
  const workbook = await ownWorkbook(words.标题, list.date);
  const before = publication.before.map((page) => writeFormPage(workbook, page, words));
  const summed = list.ledger === null ? null : openSummary(workbook, summary.main, list, words);
  const { sheets, counted } = addPublicationSheets(workbook, publication.main, firstOf(list, most), words);
  if (summed !== null) fillSummary(summed, list, counted);
  const after = publication.after.map((page) => writeFormPage(workbook, page, words));
  return { workbook, sheets: [...before, ...(summed === null ? [] : [summed]), ...sheets, ...after] };
}

function firstOf({ categories, powers }: PublishedList, most: number): Pick<PublishedList, 'categories' | 'powers'> {
  const byCategory = Map.groupBy(powers, ({ category }) => category);
  return { categories, powers: [...byCategory.values()].flatMap((own) => own.slice(0, most)) };
}

/** A release belongs to no round, and asks nobody for an answer. */
function wordsOf(list: PublishedList): PageWords {
  const subItems = list.powers.reduce((total, power) => total + power.subItems.length, 0);
  return {
    清单: list.title,
    地区: list.place,
    标题: printedTitle(list),
    轮次: '',
    版次: editionLine(list),
    部门: '',
    类别: '',
    项数: String(list.powers.length),
    子项数: String(subItems),
    日期: printedDate(list.date),
    截止日期: '',
    经办人: '',
    备注: '',
  };
}

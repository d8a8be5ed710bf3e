import type { PageWords } from '#shared/approve/forms.ts';
import { type Manifest, manifestSheet, writeManifest } from '#shared/approve/manifest.ts';
import type { RoundList } from '#shared/approve/roundList.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { ownWorkbook } from '../emptyWorkbook.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { writeFormPage } from '../template/formSheet.ts';
import type { FormTemplate } from '../template/formTemplate.ts';
import type { TemplateSheet } from '../template/template.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { addAdjustmentSheet } from './adjustmentSheet.ts';
import { addAnnexSheet } from './annexSheet.ts';
import { addGuardedSheet } from './guardedSheet.ts';
import { addPublicationSheets } from './publicationSheet.ts';
import { fillSummary, openSummary } from './summarySheet.ts';

export interface RoundBook {
  readonly manifest: Manifest;
  readonly template: FormTemplate;
  readonly rows: readonly SentRow[];
  /** Of the whole workbook; each sheet has its own 类别 and counts. */
  readonly words: PageWords;
  /** Names of the categories, in the order in which the list prints them. */
  readonly categories: readonly string[];
  /** 报审 of the whole list: what would be published, and the forms that show it. */
  readonly list: ListForms | null;
}

export interface ListForms {
  readonly content: RoundList;
  readonly summary: TemplateSheet;
  readonly adjustment: TemplateSheet;
  readonly publication: TemplateSheet;
}

/** The workbook of a round, or of one department's part of it. The same rows and template give the same bytes. */
export async function roundWorkbook(book: RoundBook): Promise<Uint8Array> {
  const { manifest, template, rows, words, list } = book;
  const workbook = await ownWorkbook(words.标题, manifest.sentAt);
  const sheets: PrintedSheet[] = template.before.map((page) => writeFormPage(workbook, page, words));
  const summary = list === null ? null : openSummary(workbook, list.summary, list.content.list, words);
  const { kind, round } = manifest;
  for (const { category, part } of formParts(book)) {
    const own = { ...words, 类别: category, ...countWords(part) };
    sheets.push(addGuardedSheet(workbook, template.main, { kind, round, rows: part, words: own }));
  }
  if (list !== null && summary !== null) {
    sheets.push(addAdjustmentSheet(workbook, list.adjustment, list.content, words));
    const publication = addPublicationSheets(workbook, list.publication, list.content.list, words);
    fillSummary(summary, list.content.list, publication.counted);
    sheets.push(summary, ...publication.sheets);
  }
  if (template.annex !== null && rows.some(({ annex }) => annex !== undefined)) {
    sheets.push(addAnnexSheet(workbook, template.annex, rows, words));
  }
  sheets.push(...template.after.map((page) => writeFormPage(workbook, page, words)));
  const hidden = workbook.addWorksheet(manifestSheet, { state: 'veryHidden' });
  hidden.getCell(1, 1).value = writeManifest(manifest);
  return writeWorkbook(workbook, sheets);
}

/** How many powers and sub-items there are. */
export function countWords(rows: readonly SentRow[]): Pick<PageWords, '项数' | '子项数'> {
  const powers = rows.filter(({ parentUid }) => parentUid === null).length;
  return { 项数: String(powers), 子项数: String(rows.length - powers) };
}

/** 征求意见表 is one sheet; 审核意见表 is one for each category, what belongs to none of the list last. */
function formParts({ manifest, rows, categories }: RoundBook): { category: string; part: readonly SentRow[] }[] {
  if (manifest.kind === 'solicit') return [{ category: '', part: rows }];
  const categoryOf = new Map<string, string>();
  for (const { uid, parentUid, cells } of rows) {
    categoryOf.set(uid, (parentUid === null ? cells.category : categoryOf.get(parentUid)) || '未分类');
  }
  const parts = Map.groupBy(rows, ({ uid }) => categoryOf.get(uid) ?? '');
  const names = new Set([...categories, ...parts.keys()]);
  return [...names].flatMap((category) => {
    const part = parts.get(category);
    return part === undefined ? [] : [{ category, part }];
  });
}

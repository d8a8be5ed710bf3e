import type { Workbook } from 'exceljs';
import type { PageWords } from '#shared/approve/forms.ts';
import { type Manifest, manifestSheet, writeManifest } from '#shared/approve/manifest.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { emptyWorkbook } from '../emptyWorkbook.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { openForm, writeFormHead } from '../template/formSheet.ts';
import type { FormTemplate } from '../template/formTemplate.ts';
import type { TemplateSheet } from '../template/template.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { addAnnexSheet } from './annexSheet.ts';
import { addGuardedSheet } from './guardedSheet.ts';

export interface RoundBook {
  readonly manifest: Manifest;
  readonly template: FormTemplate;
  readonly rows: readonly SentRow[];
  /** Of the whole workbook; each sheet has its own 类别 and counts. */
  readonly words: PageWords;
}

/** The workbook of a round, or of one department's part of it. The same rows and template give the same bytes. */
export async function roundWorkbook({ manifest, template, rows, words }: RoundBook): Promise<Uint8Array> {
  const workbook = await newWorkbook(manifest, words.标题);
  const sheets: PrintedSheet[] = template.before.map((page) => addPage(workbook, page, words));
  const { kind, round } = manifest;
  for (const { category, part } of formParts(manifest, rows)) {
    const own = { ...words, 类别: category, ...countWords(part) };
    sheets.push(addGuardedSheet(workbook, template.main, { kind, round, rows: part, words: own }));
  }
  if (template.annex !== null && rows.some(({ annex }) => annex !== undefined)) {
    sheets.push(addAnnexSheet(workbook, template.annex, rows, words));
  }
  sheets.push(...template.after.map((page) => addPage(workbook, page, words)));
  const hidden = workbook.addWorksheet(manifestSheet, { state: 'veryHidden' });
  hidden.getCell(1, 1).value = writeManifest(manifest);
  return writeWorkbook(workbook, sheets);
}

/** How many powers and sub-items there are. */
export function countWords(rows: readonly SentRow[]): Pick<PageWords, '项数' | '子项数'> {
  const powers = rows.filter(({ parentUid }) => parentUid === null).length;
  return { 项数: String(powers), 子项数: String(rows.length - powers) };
}

async function newWorkbook({ sentAt }: Manifest, title: string): Promise<Workbook> {
  const workbook = await emptyWorkbook();
  workbook.creator = '权清';
  workbook.lastModifiedBy = '权清';
  workbook.title = title;
  workbook.created = new Date(sentAt);
  workbook.modified = new Date(sentAt);
  return workbook;
}

function addPage(workbook: Workbook, page: TemplateSheet, words: PageWords): PrintedSheet {
  const form = openForm(workbook, page, words);
  writeFormHead(form);
  return form;
}

/** 征求意见表 is one sheet; 审核意见表 is one for each category. */
function formParts({ kind }: Manifest, rows: readonly SentRow[]): { category: string; part: readonly SentRow[] }[] {
  if (kind === 'solicit') return [{ category: '', part: rows }];
  const categoryOf = new Map<string, string>();
  for (const { uid, parentUid, cells } of rows) {
    categoryOf.set(uid, (parentUid === null ? cells.category : categoryOf.get(parentUid)) || '未分类');
  }
  return [...Map.groupBy(rows, ({ uid }) => categoryOf.get(uid) ?? '')].map(([category, part]) => ({ category, part }));
}

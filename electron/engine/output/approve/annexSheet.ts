import type { Workbook } from 'exceljs';
import { approvalColumns } from '#shared/approve/columns.ts';
import type { AnnexWord, PageWords } from '#shared/approve/forms.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { type BlockTexts, writeFilledBlock } from '../template/filledBlock.ts';
import { openForm, writeFormFoot, writeFormHead } from '../template/formSheet.ts';
import type { TemplateSheet } from '../template/template.ts';

/** 依据汇编: the texts that the forms only begin, whole; what is too high for one row goes on in the next. */
export function addAnnexSheet(
  workbook: Workbook,
  template: TemplateSheet,
  rows: readonly SentRow[],
  words: PageWords,
): PrintedSheet {
  const form = openForm(workbook, template, words);
  let at = writeFormHead(form);
  for (const row of rows) {
    const texts = articleTexts(row);
    if (texts !== null) at = writeFilledBlock(form, at, (name) => texts.get(name) ?? '');
  }
  writeFormFoot(form, at);
  return form;
}

function articleTexts({ number, cells, annex }: SentRow): ReadonlyMap<string, BlockTexts> | null {
  if (annex === undefined) return null;
  const texts = Object.entries(annex.texts);
  const values: Readonly<Record<AnnexWord, BlockTexts>> = {
    序号: String(annex.article),
    编号: number,
    事项名称: [cells.name, cells.subItem].filter((name) => name).join('\n'),
    栏目: texts.map(([key]) => headers.get(key) ?? ''),
    全文: texts.map(([, text]) => text),
  };
  return new Map(Object.entries(values));
}

const headers: ReadonlyMap<string, string> = new Map(
  [...approvalColumns.solicit, ...approvalColumns.approve].map(({ key, header }) => [key, header]),
);

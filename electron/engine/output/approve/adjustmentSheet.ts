import type { Workbook } from 'exceljs';
import type { PageWords } from '#shared/approve/forms.ts';
import type { RoundList } from '#shared/approve/roundList.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { writeFilledBlock } from '../template/filledBlock.ts';
import { openForm, writeFormFoot, writeFormHead } from '../template/formSheet.ts';
import type { TemplateSheet } from '../template/template.ts';

const figures: ReadonlySet<string> = new Set(['序号']);

/** 调整对照表: what was reported beside what is proposed. */
export function addAdjustmentSheet(
  workbook: Workbook,
  template: TemplateSheet,
  { adjustments }: RoundList,
  words: PageWords,
): PrintedSheet {
  const form = openForm(workbook, template, { ...words, 项数: String(adjustments.length) });
  const first = writeFormHead(form);
  const end = adjustments.reduce(
    (row, line) => writeFilledBlock(form, row, (name) => line[name] ?? '', figures),
    first,
  );
  writeFormFoot(form, end);
  return form;
}

import exceljs, { type Workbook } from 'exceljs';
import { writeWorkbook } from '#engine/output/writeWorkbook.ts';
import { composeAdjustment, composePublication, composeSummary } from './listForms.ts';
import { composeReview, composeSolicit } from './opinionForms.ts';

const composers: Readonly<Record<string, (workbook: Workbook) => void>> = {
  '征求意见表.xlsx': composeSolicit,
  '审核意见表.xlsx': composeReview,
  '调整对照表.xlsx': composeAdjustment,
  '汇总表.xlsx': composeSummary,
  '公布稿.xlsx': composePublication,
};

/** The templates that come with the program, by file name; the same bytes every time. */
export async function composeTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const templates = new Map<string, Uint8Array>();
  for (const [file, compose] of Object.entries(composers)) {
    const workbook = new exceljs.Workbook();
    const epoch = new Date(Date.UTC(2026, 0, 1));
    workbook.creator = '权清';
    workbook.lastModifiedBy = '权清';
    workbook.created = epoch;
    workbook.modified = epoch;
    compose(workbook);
    templates.set(file, await writeWorkbook(workbook, []));
  }
  return templates;
}

import exceljs from 'exceljs';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { fixedZip } from './fixedZip.ts';
import { addCategorySheet, type CategoryPart } from './xlsxCategory.ts';
import { addSummarySheet, fillSummarySheet } from './xlsxSummary.ts';

/** A workbook that an official can print: the summary, then a sheet for each category that has powers. */
export async function xlsxOfRelease(content: ReleaseContent): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const date = new Date(`${content.date}T00:00:00Z`);
  workbook.creator = '权清';
  workbook.lastModifiedBy = '权清';
  workbook.title = content.title;
  workbook.created = date;
  workbook.modified = date;
  const summary = addSummarySheet(workbook);
  const written = categoryParts(content).map((part) => ({ part, lastRow: addCategorySheet(workbook, part, content) }));
  fillSummarySheet(summary, content, written);
  return fixedZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function categoryParts({ categories, powers }: ReleaseContent): CategoryPart[] {
  const byCategory = Map.groupBy(powers, (power) => power.category);
  return categories.flatMap(({ code, name }) => {
    const own = byCategory.get(code);
    return own === undefined ? [] : [{ name, powers: own }];
  });
}

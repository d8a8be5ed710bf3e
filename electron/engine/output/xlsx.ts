import type { Workbook } from 'exceljs';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { DrawnPicture } from './charts/drawnPicture.ts';
import { ownWorkbook } from './emptyWorkbook.ts';
import type { PrintedSheet } from './printedSheet.ts';
import { writeWorkbook } from './writeWorkbook.ts';
import { addCategorySheet, type CategoryPart } from './xlsxCategory.ts';
import { addPictureSheet } from './xlsxPictures.ts';
import { addSummarySheet, fillSummarySheet } from './xlsxSummary.ts';

/**
 * A workbook that an official can print: the summary, then the pictures of the statistics where they could be drawn, and a
 * sheet for each category that has powers. A part of a release has no summary and no pictures.
 */
export async function xlsxOfRelease(
  content: PublishedList,
  pictures: readonly DrawnPicture[] = [],
): Promise<Uint8Array> {
  const { workbook, sheets } = await layOutWorkbook(content, { pictures });
  return writeWorkbook(workbook, sheets);
}

interface Layout {
  /** How many powers of each category; without it all. */
  readonly most?: number;
  readonly pictures?: readonly DrawnPicture[];
}

/** The sheets as they are printed. */
export async function layOutWorkbook(
  content: PublishedList,
  { most, pictures = [] }: Layout = {},
): Promise<{ readonly workbook: Workbook; readonly sheets: readonly PrintedSheet[] }> {
  const workbook = await ownWorkbook(content.title, content.date);
  const summary = content.ledger === null ? null : addSummarySheet(workbook);
  const drawn = summary === null || pictures.length === 0 ? [] : [addPictureSheet(workbook, pictures)];
  const written = categoryParts(content).map((part) => addCategorySheet(workbook, part, content, most));
  if (summary === null) return { workbook, sheets: written };
  fillSummarySheet(summary, content, written);
  return { workbook, sheets: [summary, ...drawn, ...written] };
}

function categoryParts({ categories, powers }: PublishedList): CategoryPart[] {
  const byCategory = Map.groupBy(powers, (power) => power.category);
  return categories.flatMap(({ code, name }) => {
    const own = byCategory.get(code);
    return own === undefined ? [] : [{ name, powers: own }];
  });
}

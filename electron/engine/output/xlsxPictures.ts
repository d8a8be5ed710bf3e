import type { Workbook } from 'exceljs';
import type { DrawnPicture } from './charts/drawnPicture.ts';
import type { PrintedSheet } from './printedSheet.ts';
import { pageSetup } from './xlsxStyle.ts';

/** In points and, of a usual screen, in px. */
const rowPoints = 15;
const rowPixels = 20;

/** 统计图: the pictures of the release one below the other, a page each. */
export function addPictureSheet(workbook: Workbook, pictures: readonly DrawnPicture[]): PrintedSheet {
  const { printTitlesRow: _, ...page } = pageSetup;
  const sheet = workbook.addWorksheet('统计图', {
    pageSetup: page,
    properties: { defaultRowHeight: rowPoints },
    views: [{ showGridLines: false }],
    headerFooter: { oddFooter: '&L统计图&C第 &P 页　共 &N 页' },
  });
  let row = 0;
  for (const { png, width, height } of pictures) {
    const image = workbook.addImage({ base64: Buffer.from(png).toString('base64'), extension: 'png' });
    sheet.addImage(image, { tl: { col: 0, row }, ext: { width, height }, editAs: 'oneCell' });
    row += Math.ceil(height / rowPixels) + 1;
    sheet.getRow(row).addPageBreak();
  }
  return { sheet, merges: [] };
}

import { type Arrangement, chaptersOf } from '#shared/publish/chapters.ts';
import { editionLine, printedTitle } from '#shared/publish/heading.ts';
import type { PrintColumn } from '#shared/publish/printColumns.ts';
import type { PrintCell } from '#shared/publish/printRows.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { markupText } from '#shared/text/markup.ts';
import { blockHeight } from '../blockHeight.ts';
import { htmlChapters, type TableLook } from '../htmlTable.ts';

/** As print.css has it, in points: the text of a page is so wide, and below heading and header so high. */
const pageText = { width: 740, height: 430 };
const cell = { font: 9.5, line: 13.3, space: 4.5 };
const cellPadding = 6.5;

const look: TableLook = {
  table: '',
  body: (rows, columns) => (heightOf(rows, columns) > pageText.height ? ' class="long"' : ''),
  cell: { figure: ' class="centred"', centred: ' class="centred"', text: '' },
};

/** The list as a page to be printed, and its style sheet. */
export function printPage(list: PublishedList, by: Arrangement): string {
  const title = markupText(printedTitle(list));
  const shown = [
    `<h1>${title}</h1>`,
    `<p class="edition">${markupText(editionLine(list))}</p>`,
    ...htmlChapters(chaptersOf(list, by), look),
  ].join('\n');
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    '<link rel="stylesheet" href="fonts/fonts.css">',
    '<link rel="stylesheet" href="press/print.css">',
    '</head>',
    '<body>',
    // On the screen these alone: the fonts are there before printing begins, and nothing is laid out twice.
    `<p class="characters">${markupText(charactersIn(shown))}</p>`,
    `<p class="characters heading">${markupText(charactersIn(title))}</p>`,
    shown,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A power that is higher than a page begins where it stands; any other is kept on one. */
function heightOf(rows: readonly (readonly PrintCell[])[], columns: readonly PrintColumn[]): number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (pageText.width * width) / whole - cellPadding);
  return blockHeight(rows, widths, cell);
}

function charactersIn(text: string): string {
  return [...new Set(text)].join('');
}

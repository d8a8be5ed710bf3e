import { type Arrangement, type Chapter, chaptersOf } from '#shared/publish/chapters.ts';
import { editionLine, printedTitle } from '#shared/publish/heading.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { markupText } from '#shared/text/markup.ts';
import { htmlChapters, type TableLook } from './htmlTable.ts';

/** Old attributes, which the editors of government sites keep where they drop style sheets and classes. */
const look: TableLook = {
  table: ' border="1" cellspacing="0" cellpadding="6" width="100%" style="border-collapse:collapse"',
  // Printed, a power stays on one page with its sub-items where it fits one.
  body: () => ' style="break-inside:avoid"',
  cell: { figure: ' align="center"', centred: ' align="center"', text: ' align="left"' },
};

/** The list as plain tables, to be opened in a browser, copied and pasted: no script, no style sheet, nothing fetched. */
export function htmlOfList(list: PublishedList, by: Arrangement): Uint8Array {
  return new TextEncoder().encode(htmlPage(list, chaptersOf(list, by)));
}

/** Its beginning: so many chapters, and of each table so many powers. */
export function htmlBeginning(
  list: PublishedList,
  by: Arrangement,
  most: { chapters: number; powers: number },
): string {
  const chapters = chaptersOf(list, by).slice(0, most.chapters);
  const cut = chapters.map((chapter) => ({
    ...chapter,
    tables: chapter.tables.map((table) => ({ ...table, powers: table.powers.slice(0, most.powers) })),
  }));
  return htmlPage(list, cut);
}

function htmlPage(list: PublishedList, chapters: readonly Chapter[]): string {
  const title = markupText(printedTitle(list));
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title>`,
    '</head>',
    '<body>',
    `<h1 align="center">${title}</h1>`,
    `<p align="center">${markupText(editionLine(list))}</p>`,
    ...htmlChapters(chapters, look),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

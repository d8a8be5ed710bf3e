import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { printedFile } from '#shared/wire/press.ts';
import { fixedPdf } from './fixedPdf.ts';
import { fonts, page, styleSheet } from './pages.ts';
import type { Press } from './press.ts';
import { printPage } from './printPage.ts';

/**
 * The list as A4 pages, lying, with all its fonts in it. The same list gives the same bytes wherever the program stands
 * on the same version of Electron.
 * @param resources the folder `resources` of the program
 */
export async function pdfOfList(
  list: PublishedList,
  by: Arrangement,
  resources: string,
  press: Press,
): Promise<Uint8Array> {
  const [printed = new Uint8Array()] = await press({
    job: { kind: 'print', page: 'list.html' },
    pages: [
      page('list.html', printPage(list, by)),
      await styleSheet('print.css', resources),
      ...(await fonts(resources)),
    ],
    results: [printedFile],
  });
  return fixedPdf(printed, list.date);
}

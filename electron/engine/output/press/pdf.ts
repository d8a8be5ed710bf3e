import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { printedFile } from '#shared/wire/press.ts';
import { fixedPdf } from './fixedPdf.ts';
import type { Press } from './press.ts';
import { printPage } from './printPage.ts';

/**
 * The list as A4 pages, lying, with all its fonts in it. The same list gives the same bytes wherever the program stands
 * on the same version of Electron. @throws Failure stopped, press-failed
 */
export async function pdfOfList(list: PublishedList, by: Arrangement, press: Press): Promise<Uint8Array> {
  const name = 'list.html';
  const [printed = new Uint8Array()] = await press.print({
    job: { kind: 'print', page: name },
    pages: [{ name, html: printPage(list, by) }],
    results: [printedFile],
  });
  return fixedPdf(printed, list.date);
}

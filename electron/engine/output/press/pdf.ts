import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { printedFile } from '#shared/wire/press.ts';
import type { FolderFile } from '../writeFolder.ts';
import { fixedPdf } from './fixedPdf.ts';
import type { PressOrder } from './press.ts';
import { printPage } from './printPage.ts';

/** What prints: {@link import('./press.ts').runPress} with all but the order. */
export type Press = (order: PressOrder) => Promise<Uint8Array[]>;

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
  const page: FolderFile = { path: 'list.html', bytes: new TextEncoder().encode(printPage(list, by)) };
  const style = { path: 'print.css', bytes: await readFile(join(resources, 'press/print.css')) };
  const [printed = new Uint8Array()] = await press({
    job: { kind: 'print', page: page.path },
    pages: [page, style, ...(await fonts(resources))],
    results: [printedFile],
  });
  return fixedPdf(printed, list.date);
}

/** Below `fonts/`, with their style sheet. */
export async function fonts(resources: string): Promise<FolderFile[]> {
  const folder = join(resources, 'fonts');
  const names = (await readdir(folder)).filter((name) => /\.(?:css|woff2)$/.test(name));
  return Promise.all(names.map(async (name) => ({ path: `fonts/${name}`, bytes: await readFile(join(folder, name)) })));
}

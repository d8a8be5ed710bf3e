import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseContent } from '#shared/publish/release.ts';
import type { SiteFile } from '#shared/site/frame.ts';
import type { SiteHistory } from '#shared/site/history.ts';
import { downloadsPage } from '#shared/site/pages/about.ts';
import { siteFiles } from '#shared/site/pages.ts';
import { siteMarkPath } from '#shared/site/readme.ts';
import { arrangeSite, type Download } from '#shared/site/site.ts';
import { toldContent } from '#shared/site/told.ts';
import { siteCharts } from './charts/siteCharts.ts';
import { Documents } from './documents.ts';
import type { WrittenFile } from './exportFiles.ts';
import { loadInitials } from './initials.ts';
import { refuseForeignFolder } from './ownFolder.ts';
import { type SiteDownload, siteDownloads } from './siteDownloads.ts';
import { type FolderFile, writeFolder } from './writeFolder.ts';

export interface SiteOrder {
  readonly content: ReleaseContent;
  readonly history: SiteHistory;
  readonly documents?: Documents;
  /** The folder `resources` of the program, which has the styles and scripts. */
  readonly resources: string;
  readonly to: string;
  /** Told how many of about how many files are written; ends everything by throwing. */
  readonly onProgress: (done: number, total: number) => Promise<void>;
  /** Waited for before the site takes its place. */
  readonly rest?: Promise<unknown>;
}

/**
 * Writes a release as a folder of pages. The folder may be missing or empty, or hold an earlier site, which is replaced.
 * @throws Failure folder-taken, cannot-write
 */
export async function writeSite({
  history,
  documents = new Documents(),
  resources,
  to,
  onProgress,
  rest,
  ...order
}: SiteOrder): Promise<WrittenFile> {
  await refuseForeignFolder(to, siteMarkPath, 'site');
  const content = toldContent(order.content, history.hidden);
  const pictures = await documents.pictures();
  const drawn = new Set(pictures.map(({ id }) => id));
  const site = arrangeSite({ content, history, drawn, initials: await loadInitials() });
  const fixed = [...(await assets(join(resources, 'site'))), ...(await siteCharts(content, pictures))];
  // Those come last that may still be printed.
  const files = async function* (): AsyncGenerator<FolderFile> {
    yield* fixed;
    for (const file of siteFiles(site)) yield encoded(file);
    const downloads = await siteDownloads(content, documents);
    yield* downloads.map(({ file }) => file);
    yield encoded(downloadsPage(site, downloads.map(asDownload)));
    await rest;
  };
  const total = fixed.length + content.powers.length + history.gone.length;
  return writeFolder(to, files(), (written) => onProgress(Math.min(written, total), total));
}

function asDownload({ file: { path, bytes }, name, about }: SiteDownload): Download {
  return { path, name, about, bytes: bytes.length };
}

function encoded({ path, text }: SiteFile): FolderFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

async function assets(folder: string): Promise<FolderFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ path: `assets/${name}`, bytes: await readFile(join(folder, name)) })),
  );
}

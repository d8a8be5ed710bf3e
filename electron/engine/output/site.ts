import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseContent } from '#shared/publish/release.ts';
import type { SiteFile } from '#shared/site/frame.ts';
import type { SiteHistory } from '#shared/site/history.ts';
import { siteFiles } from '#shared/site/pages.ts';
import { siteMarkPath } from '#shared/site/readme.ts';
import { arrangeSite } from '#shared/site/site.ts';
import { toldContent } from '#shared/site/told.ts';
import { siteCharts } from './charts/siteCharts.ts';
import { Documents } from './documents.ts';
import type { WrittenFile } from './exportFiles.ts';
import { loadInitials } from './initials.ts';
import { refuseForeignFolder } from './ownFolder.ts';
import { siteDownloads } from './siteDownloads.ts';
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
  ...order
}: SiteOrder): Promise<WrittenFile> {
  await refuseForeignFolder(to, siteMarkPath, 'site');
  const content = toldContent(order.content, history.hidden);
  const downloads = await siteDownloads(content, documents);
  const pictures = await documents.pictures();
  const site = arrangeSite({
    content,
    history,
    downloads: downloads.map(({ file, name, about }) => ({ path: file.path, name, about, bytes: file.bytes.length })),
    drawn: new Set(pictures.map(({ id }) => id)),
    initials: await loadInitials(),
  });
  const fixed = [
    ...(await assets(join(resources, 'site'))),
    ...downloads.map(({ file }) => file),
    ...(await siteCharts(content, pictures)),
  ];
  const total = fixed.length + content.powers.length + history.gone.length;
  return writeFolder(to, allFiles(fixed, siteFiles(site)), (written) => onProgress(Math.min(written, total), total));
}

async function assets(folder: string): Promise<FolderFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ path: `assets/${name}`, bytes: await readFile(join(folder, name)) })),
  );
}

function* allFiles(fixed: readonly FolderFile[], pages: Iterable<SiteFile>): Generator<FolderFile> {
  yield* fixed;
  const encoder = new TextEncoder();
  for (const { path, text } of pages) yield { path, bytes: encoder.encode(text) };
}

import type { ReleaseContent } from '#shared/publish/release.ts';
import { HistoryBook } from '#shared/site/history.ts';
import { downloadsPage } from '#shared/site/pages/about.ts';
import { siteFiles } from '#shared/site/pages.ts';
import { figuresPath } from '#shared/site/paths.ts';
import { arrangeSite, type Site } from '#shared/site/site.ts';

const download = { path: 'files/list.csv', name: '清单（CSV）', about: 'UTF-8', bytes: 1234 };

/** Assets and downloads, which stand beside the pages. */
export const besidePages = [
  'assets/site.css',
  'assets/display.js',
  'assets/page.js',
  'assets/find.js',
  'assets/icon.svg',
  download.path,
  ...['steps', 'outcomes', 'report', 'matrix'].map((id) => figuresPath(id, 'csv')),
  ...['waterfall', 'outcomes', 'categories', 'reduction', 'departments'].map((id) => figuresPath(id, 'svg')),
];

/** The site of the last of these releases; initials are the code points, enough to be told apart. */
export function siteOf(...releases: readonly ReleaseContent[]): Site {
  const content = releases.at(-1);
  if (content === undefined) throw new Error('no release');
  const book = new HistoryBook();
  for (const each of releases) book.add(each);
  const initials = (text: string) =>
    [...text].map((character) => (character.codePointAt(0) ?? 0).toString(36)).join('');
  return arrangeSite({ content, history: book.finish(), drawn: new Set(), initials });
}

/** Every page and piece of it by its path. */
export function filesOf(...releases: readonly ReleaseContent[]): ReadonlyMap<string, string> {
  const site = siteOf(...releases);
  return new Map([...siteFiles(site), downloadsPage(site, [download])].map(({ path, text }) => [path, text]));
}

export function pagesOf(files: ReadonlyMap<string, string>): [path: string, text: string][] {
  return [...files].filter(([path]) => path.endsWith('.html'));
}

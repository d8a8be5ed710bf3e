import { finder } from '../finder.ts';
import { framed, type SiteFile } from '../frame.ts';
import { html } from '../html.ts';
import { linksFrom, paths } from '../paths.ts';
import type { Site } from '../site.ts';

export function searchPage(site: Site): SiteFile {
  const path = paths.search;
  const body = html`<div class="wide narrow">
<h1>查找</h1>
${finder(linksFrom(path))}
</div>`;
  return framed(site, { path, title: '查找', part: 'search', body, finds: true });
}

import { grouped } from '#shared/text/grouped.ts';
import { framed, type SiteFile } from '../frame.ts';
import { html } from '../html.ts';
import { linksFrom, paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { items } from '../words.ts';

/** Where a touch screen begins, and comes back to. */
export function kioskPage(site: Site): SiteFile {
  const path = paths.kiosk;
  const to = linksFrom(path);
  const { content, categories, departments } = site;
  const body = html`<div class="wide">
<ul class="tiles tiles-large">
<li><a href="${to(paths.search)}">查找<span>点拼音首字母，或写名称</span></a></li>
<li><a href="${to(paths.departments)}">按部门<span>${grouped(departments.length)} 个部门</span></a></li>
</ul>
<h2>按类别<span class="apart quiet">共 ${items(content.powers.length)}</span></h2>
<ul class="tiles">
${categories.map(({ name, path: target, powers }) => html`<li><a href="${to(target)}">${name}<b>${grouped(powers.length)}</b></a></li>\n`)}</ul>
</div>`;
  return framed(site, { path, title: '触摸屏', body, kiosk: true, masthead: true });
}

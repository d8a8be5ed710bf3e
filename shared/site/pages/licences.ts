import type { PublishedPower } from '#shared/publish/release.ts';
import { framed, type SiteFile } from '../frame.ts';
import { type Html, html, isolated, lines } from '../html.ts';
import { linksFrom, paths, powerPath } from '../paths.ts';
import { inPages, pageLinks } from '../powerList.ts';
import { organName, type Site } from '../site.ts';
import { items } from '../words.ts';

/** Fewer than in other lists: each stands here with its basis in full. */
const pageSize = 50;

/** 行政许可清单, as it is printed by itself: what is licensed, by whom, and on what basis. */
export function* licencePages(site: Site): Generator<SiteFile> {
  const powers = site.categories.find(({ key }) => key === 'XK')?.powers ?? [];
  for (const each of inPages(powers, paths.licences, pageSize)) {
    const to = linksFrom(each.path);
    const body = html`<div class="wide">
<h1>行政许可清单</h1>
<p class="lead">${items(powers.length)}行政许可，依据全文照录。</p>
${pageLinks(each, paths.licences, to)}
${powers.length === 0 ? html`<p class="note">没有公布的行政许可。</p>` : licenceTable(each.entries, to)}
${pageLinks(each, paths.licences, to)}
</div>`;
    const title = each.page === 1 ? '行政许可清单' : `行政许可清单（第 ${each.page} 页）`;
    yield framed(site, { path: each.path, title, part: 'licences', body });
  }
}

function licenceTable(powers: readonly PublishedPower[], to: (path: string) => string): Html {
  return html`<table class="list licences">
<caption class="unseen">行政许可清单</caption>
<thead><tr><th scope="col">序号</th><th scope="col">事项名称</th><th scope="col">实施机关</th><th scope="col">设定和实施依据</th></tr></thead>
<tbody>
${powers.map(
  ({ uid, seq, number, name, organ, basis }) => html`<tr><td class="number">${seq}</td>
<td><a class="power" href="${to(powerPath(uid))}">${isolated(name)}</a><p class="excerpt">${isolated(number)}</p></td>
<td>${isolated(organName(organ))}</td>
<td class="basis">${basis === '' ? '（未列明）' : lines(basis)}</td></tr>
`,
)}</tbody>
</table>`;
}

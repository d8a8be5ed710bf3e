import { became } from '../became.ts';
import { framed, type SiteFile } from '../frame.ts';
import { html, isolated } from '../html.ts';
import { linksFrom, paths, powerPath } from '../paths.ts';
import { inPages, pageLinks } from '../powerList.ts';
import { organName, type Site } from '../site.ts';
import { items, releaseWords } from '../words.ts';

/** Every power that was in an earlier release and is not in this one, with what became of it; none where there is none. */
export function* gonePages(site: Site): Generator<SiteFile> {
  const { gone } = site.history;
  if (gone.length === 0) return;
  for (const each of inPages(gone, paths.gone)) {
    const to = linksFrom(each.path);
    const body = html`<div class="wide narrow">
<h1>不再列入的事项</h1>
<p class="lead">以前公布过、现行清单没有的 ${items(gone.length)}。原来的网页都保留着。</p>
${pageLinks(each, paths.gone, to)}
<ul class="changes">
${each.entries.map(
  (entry) => html`<li class="change">
<p class="change-head"><a class="power" href="${to(powerPath(entry.power.uid))}">${isolated(entry.power.name)}</a></p>
<p class="quiet">${isolated(entry.power.number)}<span class="apart">${isolated(organName(entry.power.organ))}</span><span class="apart">最后一次公布：${releaseWords(entry.release)}</span></p>
<p>${became(site, entry, to)}</p>
</li>
`,
)}</ul>
${pageLinks(each, paths.gone, to)}
</div>`;
    yield framed(site, { path: each.path, title: '不再列入的事项', part: 'changes', body });
  }
}

import { publicGains, publicSteps } from '#shared/publish/publicSteps.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { grouped } from '#shared/text/grouped.ts';
import { categoryTable } from '../categoryTable.ts';
import { fallBar, fallBars } from '../charts.ts';
import { finder } from '../finder.ts';
import { framed, hasLicences, type SiteFile } from '../frame.ts';
import { type Html, html, isolated } from '../html.ts';
import { linksFrom, paths } from '../paths.ts';
import type { Site } from '../site.ts';
import { items } from '../words.ts';
import { countChanges } from './changes.ts';

type To = (path: string) => string;

export function homePage(site: Site): SiteFile {
  const path = paths.home;
  const to = linksFrom(path);
  const { content } = site;
  const body = html`<div class="wide hero">
${finder(to)}
</div>
<div class="wide home">
<section class="panel" aria-labelledby="by-category">
<h2 id="by-category">按类别</h2>
<p class="whole"><strong>${grouped(content.powers.length)}</strong> 项行政权力<span class="quiet">按主项计，子项 ${grouped(site.subItemTotal)} 个另计</span></p>
${categoryTable(site, to)}
</section>
<section class="panel" aria-labelledby="steps">
<h2 id="steps">从上报到公布</h2>
${stepTable(site)}
</section>
<section class="panel whole-width" aria-labelledby="result">
<h2 id="result">清理结果</h2>
<p class="sentence">${reportSentence(content)}</p>
${approved(content)}
</section>
<section class="panel whole-width doors" aria-labelledby="doors">
<h2 id="doors">查阅</h2>
<ul>
<li><a href="${to(paths.departments)}">按部门</a><span class="quiet">${grouped(site.departments.length)} 个部门</span></li>
${hasLicences(site) ? html`<li><a href="${to(paths.licences)}">行政许可清单</a><span class="quiet">${items(licences(site))}，单独成册</span></li>` : ''}
${changesDoor(site, to)}
<li><a href="${to(paths.downloads)}">下载</a><span class="quiet">表格和数据文件</span></li>
<li><a href="${to(paths.about)}">说明</a><span class="quiet">怎样阅读，怎样计数</span></li>
</ul>
</section>
</div>`;
  return framed(site, { path, part: 'home', body, finds: true, masthead: true });
}

/** By whom and under which number, where the office has said so; the sentence says who does it as a rule. */
function approved({ approval }: ReleaseContent): Html | '' {
  if (approval === null) return '';
  const { bodies, docNo } = approval;
  return html`<dl class="facts">
${bodies.length === 0 ? '' : html`<div><dt>审定</dt><dd>${isolated(bodies.join('、'))}</dd></div>`}
${docNo === null ? '' : html`<div><dt>文号</dt><dd>${isolated(docNo)}</dd></div>`}
</dl>`;
}

function licences({ categories }: Site): number {
  return categories.find(({ key }) => key === 'XK')?.powers.length ?? 0;
}

function changesDoor(site: Site, to: To): Html | '' {
  if (site.history.releases.length === 1) return '';
  const { added, removed, changed } = countChanges(site);
  return html`<li><a href="${to(paths.changes)}">调整对照</a><span class="quiet">与上一版相比：新增 ${grouped(added)}，减少 ${grouped(removed)}，变更 ${grouped(changed)}</span></li>`;
}

function stepTable({ content }: Site): Html {
  const powers = { ...content.ledger.whole.powers, ...publicGains(content.powers) };
  return html`<table class="bars steps">
<caption class="unseen">从上报到公布，每一步增减多少项</caption>
<thead class="unseen"><tr><th scope="col">步骤</th><th scope="col">图示</th><th scope="col">项</th></tr></thead>
<tbody>
${fallBars(publicSteps(powers)).map(
  (step) => html`<tr class="step-${step.look}"><th scope="row">${step.word}</th>
<td class="drawn">${fallBar(step)}</td>
<td class="number">${step.total ? '' : step.figure < 0 ? '−' : '+'}${grouped(Math.abs(step.figure))}</td></tr>
`,
)}</tbody>
</table>`;
}

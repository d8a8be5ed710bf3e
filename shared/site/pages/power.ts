import { levelNames } from '#shared/model/level.ts';
import { extraColumns } from '#shared/publish/columns.ts';
import type { PublishedPower, PublishedSubItem } from '#shared/publish/release.ts';
import { grouped } from '#shared/text/grouped.ts';
import { became, reason } from '../became.ts';
import { fieldChanges } from '../fieldChanges.ts';
import { framed, type SiteFile } from '../frame.ts';
import type { GonePower, PowerEvent } from '../history.ts';
import { type Html, html, isolated, lines } from '../html.ts';
import { categoryPath, linksFrom, powerPath } from '../paths.ts';
import { organName, type Site } from '../site.ts';
import { dayWords, releaseWords } from '../words.ts';
import { crumbs } from './lists.ts';

type Field = (typeof extraColumns)[number]['id'];

/** Extra fields as readers look for them: those under no heading stand at the top. Every column has one place. */
export const fieldGroups: readonly { readonly heading: string | null; readonly fields: readonly Field[] }[] = [
  { heading: null, fields: ['code', 'authority', 'desk', 'coOrgan', 'target'] },
  {
    heading: '办理',
    fields: ['conditions', 'materials', 'procedure', 'legalLimit', 'promisedLimit', 'fee', 'flowchart'],
  },
  { heading: '处罚和裁量', fields: ['sanction', 'discretion'] },
  { heading: '责任', fields: ['duties', 'dutiesBasis', 'accountable', 'accountability', 'risk'] },
  { heading: '监督和救济', fields: ['oversight', 'remedy'] },
  { heading: '备注', fields: ['note'] },
];

/** A page for each power of the list, and for each that was in it once and may be told of. */
export function* powerPages(site: Site): Generator<SiteFile> {
  for (const power of site.content.powers) yield powerPage(site, power);
  for (const gone of site.history.gone) yield gonePage(site, gone);
}

function powerPage(site: Site, power: PublishedPower): SiteFile {
  const path = powerPath(power.uid);
  const to = linksFrom(path);
  const { number, name, category, organ, level, basis, subItems, extra } = power;
  const categoryName = site.categoryName(category);
  const body = html`<article class="wide narrow power-page">
${crumbs(to, 'categories', categoryName)}
<p class="code">${isolated(number)}</p>
<h1>${isolated(name)}</h1>
<dl class="facts">
${fact('职权类别', html`<a href="${to(categoryPath(category))}">${categoryName}</a>`)}
${fact('行使主体', html`<a href="${to(site.history.departments.pathOf(organ))}">${isolated(organName(organ))}</a>`)}
${level === null ? '' : fact('行使层级', levelNames[level])}
${extraFacts(extra, fieldGroups[0]?.fields ?? [])}
</dl>
<h2>实施依据</h2>
<div class="basis">${basis === '' ? '（未列明）' : lines(basis)}</div>
${subItemList(subItems)}
${fieldGroups.slice(1).map(({ heading, fields }) => {
  const facts = extraFacts(extra, fields);
  return facts.length === 0 ? '' : html`<h2>${heading}</h2>\n<dl class="facts">\n${facts}</dl>\n`;
})}
${events(site, power.uid)}
</article>`;
  return framed(site, { path, title: name, part: 'categories', body });
}

function gonePage(site: Site, gone: GonePower): SiteFile {
  const { power, category, release, outcome } = gone;
  const path = powerPath(power.uid);
  const to = linksFrom(path);
  const { number, name, organ, basis } = power;
  const body = html`<article class="wide narrow power-page">
${crumbs(to, 'categories', category)}
<p class="code">${isolated(number)}</p>
<h1>${isolated(name)}</h1>
<div class="gone"><p><strong>不在现行清单中。</strong>${became(site, gone, to)}</p>
${reason({ reason: site.history.hidden.without(outcome.reason) })}</div>
<h2>最后一次公布的内容</h2>
<p class="quiet">${releaseWords(release)}，${dayWords(release.date)}</p>
<dl class="facts">
${fact('职权类别', category)}
${fact('行使主体', isolated(organName(organ)))}
${fact('实施依据', basis === '' ? '（未列明）' : lines(basis))}
</dl>
${events(site, power.uid)}
</article>`;
  return framed(site, { path, title: name, part: 'changes', body });
}

function fact(name: string, value: Html | string): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}

function extraFacts(extra: PublishedPower['extra'], fields: readonly Field[]): Html[] {
  return extraColumns.flatMap(({ id, header }) => {
    const value = extra[id] ?? '';
    return value === '' || !fields.includes(id) ? [] : [fact(header, lines(value))];
  });
}

function subItemList(subItems: readonly PublishedSubItem[]): Html | '' {
  if (subItems.length === 0) return '';
  return html`<h2>子项 <span class="quiet">${grouped(subItems.length)} 个</span></h2>
<ol class="sub-items">
${subItems.map(
  ({ number, name, basis }) => html`<li><p><span class="code">${isolated(number)}</span> ${isolated(name)}</p>
${basis === '' ? '' : html`<details><summary>依据</summary><div class="basis">${lines(basis)}</div></details>`}</li>
`,
)}</ol>`;
}

/** 公布历程: when it came, what changed, when it went; the latest first. */
function events(site: Site, uid: string): Html {
  return html`<h2>公布历程</h2>
<ol class="events" reversed>
${[...site.history.eventsOf(uid)].reverse().map((event) => eventItem(event))}</ol>`;
}

function eventItem(event: PowerEvent): Html {
  const { release, effect, word, target, fields } = event;
  return html`<li><p class="event-head"><span class="tag tag-${effect}">${word}</span> ${releaseWords(release)}<span class="apart quiet">${dayWords(release.date)}</span></p>
${target === null || target === '' ? '' : html`<p>去向：${isolated(target)}</p>`}
${reason(event)}
${fields.length === 0 ? '' : fieldChanges(fields, { whole: true })}</li>
`;
}

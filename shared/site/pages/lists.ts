import type { PublishedPower } from '#shared/publish/release.ts';
import { summaryMatrix } from '#shared/publish/summary.ts';
import { grouped } from '#shared/text/grouped.ts';
import { shortCategory } from '#shared/text/shortCategory.ts';
import { categoryTable } from '../categoryTable.ts';
import { framed, type SiteFile } from '../frame.ts';
import { type Html, html, isolated } from '../html.ts';
import { linksFrom, paths } from '../paths.ts';
import { inPages, type ListPage, pageLinks, pageSize, powerTable, runLinks, runsOf } from '../powerList.ts';
import { organName, type Section, type Site } from '../site.ts';
import { items } from '../words.ts';

export function categoriesPage(site: Site): SiteFile {
  const path = paths.categories;
  const to = linksFrom(path);
  const body = html`<div class="wide narrow">
<h1>按类别查阅</h1>
<p class="lead">${items(site.content.powers.length)}行政权力，按主项计；子项 ${grouped(site.subItemTotal)} 个另计。</p>
${categoryTable(site, to)}
</div>`;
  return framed(site, { path, title: '按类别查阅', part: 'categories', body });
}

export function* categoryPages(site: Site): Generator<SiteFile> {
  for (const category of site.categories) {
    yield* listPages(site, category, 'categories', { heading: ({ organ }) => organName(organ), by: '部门' });
  }
}

export function* departmentPages(site: Site): Generator<SiteFile> {
  for (const department of site.departments) {
    const heading = ({ category }: PublishedPower) => site.categoryName(category);
    yield* listPages(site, department, 'departments', { heading, by: '类别' });
  }
}

interface SectionLook {
  readonly heading: (power: PublishedPower) => string;
  /** 部门, 类别 */
  readonly by: string;
}

function* listPages(
  site: Site,
  { name, path: first, powers }: Section,
  part: 'categories' | 'departments',
  { heading, by }: SectionLook,
): Generator<SiteFile> {
  const runs = runsOf(powers, heading);
  for (const each of inPages(powers, first)) {
    const to = linksFrom(each.path);
    const body = html`<div class="wide">
${crumbs(to, part, name)}
<h1>${isolated(name)}</h1>
<p class="lead">${countWords(powers)}${each.pages === 1 ? '' : `第 ${each.page} 页，共 ${each.pages} 页。`}</p>
${each.page === 1 ? runLinks(runs, first, by, to) : ''}
${pageLinks(each, first, to)}
${powers.length === 0 ? html`<p class="note">这一类没有公布的事项。</p>` : powerTable(runs, each.page, `按${by}排列${rangeWords(each, powers.length)}`, to)}
${pageLinks(each, first, to)}
</div>`;
    const title = each.page === 1 ? name : `${name}（第 ${each.page} 页）`;
    yield framed(site, { path: each.path, title, part, body });
  }
}

function countWords(powers: readonly PublishedPower[]): string {
  const subItems = powers.reduce((total, power) => total + power.subItems.length, 0);
  return `${items(powers.length)}${subItems === 0 ? '' : `，子项 ${grouped(subItems)} 个另计`}。`;
}

function rangeWords({ page, pages, entries }: ListPage<PublishedPower>, total: number): string {
  const from = (page - 1) * pageSize;
  return pages === 1
    ? ''
    : `，第 ${grouped(from + 1)} 至 ${grouped(from + entries.length)} 项，共 ${grouped(total)} 项`;
}

export function crumbs(to: (path: string) => string, part: 'categories' | 'departments', here: string): Html {
  return html`<nav class="crumbs" aria-label="位置"><ol><li><a href="${to(paths.home)}">首页</a></li><li><a href="${to(paths[part])}">${part === 'categories' ? '按类别' : '按部门'}</a></li><li aria-current="page">${isolated(here)}</li></ol></nav>`;
}

/** Departments in their order against categories; the same figures as the summary of the workbook. */
export function departmentsPage(site: Site): SiteFile {
  const path = paths.departments;
  const to = linksFrom(path);
  const { content } = site;
  const { rows, totals } = summaryMatrix(content);
  const figure = (count: number) =>
    html`<td class="number">${count === 0 ? html`<span class="nought">–</span>` : grouped(count)}</td>`;
  const body = html`<div class="wide">
<h1>按部门查阅</h1>
<p class="lead">${grouped(site.departments.length)} 个部门，${items(content.powers.length)}行政权力。</p>
<div class="scroll" role="region" aria-label="各部门各类别的项数" tabindex="0">
<table class="matrix">
<caption class="unseen">各部门各类别的项数</caption>
<thead><tr><th scope="col">部门</th>${content.categories.map(({ name }) => html`<th scope="col" class="number"><abbr title="${name}">${shortCategory(name)}</abbr></th>`)}<th scope="col" class="number">合计</th></tr></thead>
<tbody>
${rows.map(({ department, counts, total }) =>
  total === 0
    ? ''
    : html`<tr><th scope="row"><a href="${to(site.history.departments.pathOf(department))}">${isolated(organName(department))}</a></th>${counts.map(figure)}${figure(total)}</tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">合计</th>${totals.counts.map(figure)}${figure(totals.total)}</tr></tfoot>
</table>
</div>
<ul class="tiles kiosk-only">
${site.departments.map(({ name, path: target, powers }) => html`<li><a href="${to(target)}">${isolated(name)}<b>${grouped(powers.length)}</b></a></li>\n`)}</ul>
</div>`;
  return framed(site, { path, title: '按部门查阅', part: 'departments', body });
}

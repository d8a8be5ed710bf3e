import type { PublishedPower } from '#shared/publish/release.ts';
import { grouped } from '#shared/text/grouped.ts';
import { type Html, html, isolated } from './html.ts';
import { pagePath, powerPath } from './paths.ts';
import { excerpt } from './words.ts';

/** Powers on one page of a list. */
export const pageSize = 100;
const excerptLength = 80;

export interface ListPage<Entry> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** A long list in pages of a size that opens at once; an empty one has one page, which says so. */
export function inPages<Entry>(entries: readonly Entry[], first: string, size = pageSize): ListPage<Entry>[] {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    path: pagePath(first, index + 1),
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}

/** From page to page; nothing where there is but one. */
export function pageLinks({ page, pages }: ListPage<unknown>, first: string, to: (path: string) => string): Html | '' {
  if (pages === 1) return '';
  const step = (target: number, word: string, rel: string) =>
    target < 1 || target > pages
      ? ''
      : html`<li><a rel="${rel}" href="${to(pagePath(first, target))}">${word}</a></li>`;
  return html`<nav class="pages" aria-label="分页">
<ul>
${step(page - 1, '上一页', 'prev')}
${pageNumbers(page, pages).map((target) =>
  target === null
    ? html`<li aria-hidden="true">…</li>`
    : html`<li><a href="${to(pagePath(first, target))}"${target === page ? html` aria-current="page"` : ''}>${target}</a></li>`,
)}
${step(page + 1, '下一页', 'next')}
</ul>
</nav>`;
}

/** First, last, and those around the one that is shown; null where some are left out. */
function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 3 || pages <= 12,
  );
  return near.flatMap((each, index) => (index > 0 && each - (near[index - 1] ?? 0) > 1 ? [null, each] : [each]));
}

/** Powers that follow each other under one heading. */
export interface Run {
  readonly name: string;
  readonly powers: readonly PublishedPower[];
  /** Its place in the whole list. */
  readonly from: number;
  /** Of its heading, on the page where it begins. */
  readonly id: string;
}

export function runsOf(powers: readonly PublishedPower[], heading: (power: PublishedPower) => string): Run[] {
  const starts = powers.flatMap((power, index) => {
    const before = powers[index - 1];
    return before !== undefined && heading(before) === heading(power) ? [] : [{ name: heading(power), from: index }];
  });
  return starts.map(({ name, from }, index) => {
    return { name, from, powers: powers.slice(from, starts[index + 1]?.from), id: `run-${index + 1}` };
  });
}

/** Where each run begins, with how many it holds; nothing where there is but one. */
export function runLinks(runs: readonly Run[], first: string, by: string, to: (path: string) => string): Html | '' {
  if (runs.length < 2) return '';
  const links = runs.map(({ name, powers, from, id }) => {
    const page = pagePath(first, Math.floor(from / pageSize) + 1);
    return html`<li><a href="${to(page)}#${id}">${isolated(name)}</a> <b>${grouped(powers.length)}</b></li>\n`;
  });
  return html`<details class="runs"${runs.length <= fewRuns ? html` open` : ''}><summary>跳到某个${by}（${runs.length}）</summary>
<ul class="counts">
${links}</ul></details>`;
}

/** So many can stand open before the list. */
const fewRuns = 12;

/** The part of the runs that is on one page of their list, as a table; each has a row that names it. */
export function powerTable(runs: readonly Run[], page: number, caption: string, to: (path: string) => string): Html {
  const [start, end] = [(page - 1) * pageSize, page * pageSize];
  const shown = runs.filter(({ from, powers }) => from < end && from + powers.length > start);
  return html`<table class="list">
<caption>${caption}</caption>
<thead><tr><th scope="col">编号</th><th scope="col">事项名称和实施依据</th><th scope="col" class="number">子项</th></tr></thead>
${shown.map(({ name, powers, from, id }) => {
  const own = powers.slice(Math.max(0, start - from), end - from);
  const head =
    from >= start
      ? html`<tr class="run" id="${id}"><th scope="rowgroup" colspan="3">${isolated(name)}</th></tr>`
      : html`<tr class="run"><th scope="rowgroup" colspan="3">${isolated(name)}（续）</th></tr>`;
  return html`<tbody>
${head}
${own.map((power) => powerRow(power, to))}</tbody>
`;
})}</table>`;
}

function powerRow({ uid, number, name, basis, subItems }: PublishedPower, to: (path: string) => string): Html {
  const count = subItems.length === 0 ? '' : grouped(subItems.length);
  return html`<tr><td class="code">${isolated(number)}</td>
<td><a class="power" href="${to(powerPath(uid))}">${isolated(name)}</a>
<p class="excerpt">${isolated(excerpt(basis, excerptLength))}</p></td>
<td class="number">${count === '' ? '' : html`<span class="narrow-only">子项 </span>${count}`}</td></tr>
`;
}

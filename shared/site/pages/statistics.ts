import { figuresOf } from '#shared/charts/figures.ts';
import { type FigureTable, figureTables, isFigure } from '#shared/charts/figureTables.ts';
import type { Picture } from '#shared/charts/picture.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { framed, type SiteFile } from '../frame.ts';
import { type Html, html } from '../html.ts';
import { figuresPath, linksFrom, paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** 统计: the pictures of the release, each with the table of its figures. */
export function statisticsPage(site: Site): SiteFile {
  const path = paths.statistics;
  const to = linksFrom(path);
  const figures = figuresOf(site.content);
  const byTable = Map.groupBy(picturesOf(figures), ({ table }) => table);
  const body = html`<div class="wide">
<h1>统计</h1>
<p class="lead">这一号清单从上报到公布的各项数字。图可以另存，放进报告；数字可以展开来看，也可以下载。</p>
${figureTables(figures).map((table) => section(table, byTable.get(table.id) ?? [], site.drawn, to))}
</div>`;
  return framed(site, { path, title: '统计', part: 'statistics', body });
}

function section(
  table: FigureTable,
  pictures: readonly Picture[],
  drawn: ReadonlySet<string>,
  to: (path: string) => string,
): Html {
  const { id, name, rows, note } = table;
  return html`<section class="statistics" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${pictures.map((picture) => figure(picture, drawn.has(picture.id), to))}
<details>
<summary>数字</summary>
<p class="quiet">${note} <a href="${to(figuresPath(id, 'csv'))}" download>下载（CSV）</a></p>
<div class="scroll" role="region" aria-label="${name}的数字" tabindex="0">
${tableOf(name, rows)}
</div>
</details>
</section>
`;
}

function figure({ id, title, text, width, height }: Picture, drawn: boolean, to: (path: string) => string): Html {
  const path = to(figuresPath(id, 'svg'));
  return html`<figure>
<img src="${path}" alt="${text}" width="${width}" height="${height}" loading="lazy">
<figcaption><a href="${path}" download>${title}（SVG）</a>${drawn ? html`<span class="apart"><a href="${to(figuresPath(id, 'png'))}" download>PNG</a></span>` : ''}</figcaption>
</figure>
`;
}

function tableOf(name: string, [header = [], ...lines]: FigureTable['rows']): Html {
  const cell = (text: string, column: number) =>
    column === 0
      ? html`<th scope="row">${text}</th>`
      : html`<td${isFigure(text) ? html` class="number"` : ''}>${isFigure(text) ? text.replace('-', '−') : text}</td>`;
  return html`<table class="matrix">
<caption class="unseen">${name}</caption>
<thead><tr>${header.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
<tbody>
${lines.map((line) => html`<tr>${line.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

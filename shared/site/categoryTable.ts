import { grouped } from '#shared/text/grouped.ts';
import { bar } from './charts.ts';
import { type Html, html } from './html.ts';
import type { Site } from './site.ts';

/** Each category with its figure, and its share of the largest. */
export function categoryTable({ categories, content }: Site, to: (path: string) => string): Html {
  const most = Math.max(1, ...categories.map(({ powers }) => powers.length));
  return html`<table class="bars">
<caption class="unseen">各类别的事项数</caption>
<thead class="unseen"><tr><th scope="col">类别</th><th scope="col">图示</th><th scope="col">项</th></tr></thead>
<tbody>
${categories.map(
  ({ name, path, powers }) => html`<tr><th scope="row"><a href="${to(path)}">${name}</a></th>
<td class="drawn">${bar(powers.length / most)}</td>
<td class="number">${grouped(powers.length)}</td></tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">合计</th><td></td><td class="number">${grouped(content.powers.length)}</td></tr></tfoot>
</table>`;
}

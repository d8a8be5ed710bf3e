import { framed, type SiteFile } from '../frame.ts';
import { html, isolated } from '../html.ts';
import { linksFrom } from '../paths.ts';
import { organName, type Site } from '../site.ts';
import { items } from '../words.ts';
import { crumbs } from './lists.ts';

/** Where links to departments lead that have nothing in this release: to those that hold their powers now. */
export function* formerDepartmentPages(site: Site): Generator<SiteFile> {
  const { former, pathOf } = site.history.departments;
  for (const { path, name, heirs } of former) {
    const to = linksFrom(path);
    const body = html`<div class="wide narrow">
${crumbs(to, 'departments', organName(name))}
<h1>${isolated(organName(name))}</h1>
<p class="lead">现行清单中没有这个部门的事项。它以前公布的事项，现在由这些部门行使：</p>
<ul>
${heirs.map(({ organ, powers }) => html`<li><a href="${to(pathOf(organ))}">${isolated(organName(organ))}</a><span class="apart">${items(powers)}</span></li>\n`)}</ul>
</div>`;
    yield framed(site, { path, title: organName(name), part: 'departments', body });
  }
}

import { grouped } from '#shared/text/grouped.ts';
import { framed, type SiteFile } from '../frame.ts';
import { html, isolated } from '../html.ts';
import { linksFrom, paths } from '../paths.ts';
import type { Download, Site } from '../site.ts';
import { dayWords, items, releaseWords, sizeWords } from '../words.ts';

/** 说明: how to read the list, and how it is counted. */
export function aboutPage(site: Site): SiteFile {
  const path = paths.about;
  const to = linksFrom(path);
  const { content, history } = site;
  const body = html`<div class="wide narrow prose">
<h1>说明</h1>
<h2>这是什么</h2>
<p>这里是${isolated(content.title)}${releaseWords(content)}，${dayWords(content.date)}公布，列出 ${items(content.powers.length)}行政权力。每一项都有自己的一页，写明名称、编号、类别、行使主体、实施依据、监督方式和公布历程。</p>
<p>权责清单不是对现有行政权力予以固化，实行动态调整：法律法规立改废释、机构和职能调整以后，清单随之调整，再公布新的一号。</p>
<h2>怎样查阅</h2>
<ul>
<li><a href="${to(paths.categories)}">按类别</a>：${content.categories.map(({ name }) => name).join('、')}。</li>
<li><a href="${to(paths.departments)}">按部门</a>：哪个部门有哪些权力，共 ${grouped(site.departments.length)} 个部门。</li>
<li><a href="${to(paths.search)}">查找</a>：可以写名称、依据、部门或编号中的字，也可以写拼音首字母（行政许可写 xzxk）；几个词用空格隔开，都符合的才列出。</li>
<li><a href="${to(paths.changes)}">调整对照</a>：这一号与上一号相比，增加、减少、变更了哪些。</li>
</ul>
<p>页面上方可以改为大字或高对比显示。按 <kbd>/</kbd> 开始查找，<kbd>↑</kbd><kbd>↓</kbd> 在结果间移动，<kbd>Enter</kbd> 打开，<kbd>Esc</kbd> 回到查找框。各页都可以打印。</p>
<h2>怎样计数</h2>
<p>一项权力按主项计一项。同一项权力因法定情形或实施对象不同而分出的子项，列在主项之下，另行计数，不计入项数：现行清单有主项 ${grouped(content.powers.length)} 项，子项 ${grouped(site.subItemTotal)} 个。首页、各类别、各部门的项数都由公布的这份清单逐项数出，合计相等。</p>
<h2>编号</h2>
<p>每项权力有一个编号，长期不变，撤销后也不再给别的事项使用；它的网址也不变。序号每次公布重新编排，不能用来指称某一项。</p>
<h2>历次公布</h2>
<ul>
${history.releases.map((release) => html`<li>${releaseWords(release)}<span class="apart">${dayWords(release.date)}</span></li>\n`)}</ul>
</div>`;
  return framed(site, { path, title: '说明', part: 'about', body });
}

/** What can be taken away, with its size. */
export function downloadsPage(site: Site, downloads: readonly Download[]): SiteFile {
  const path = paths.downloads;
  const to = linksFrom(path);
  const body = html`<div class="wide narrow">
<h1>下载</h1>
<p class="lead">与本网站同一次公布的清单，内容相同。</p>
<ul class="downloads">
${downloads.map(
  (
    file,
  ) => html`<li><a href="${to(file.path)}" download>${file.name}</a><span class="quiet">${sizeWords(file.bytes)}<span class="apart">${file.about}</span></span></li>
`,
)}</ul>
</div>`;
  return framed(site, { path, title: '下载', part: 'downloads', body });
}

import { type Html, html } from './html.ts';
import { paths } from './paths.ts';

/**
 * The field that finds as one types, and where what was found will stand. Without a script it asks the page of the
 * search, which says how to go on without.
 */
export function finder(to: (path: string) => string): Html {
  return html`<div class="finder" data-finder data-root="${to('')}">
<form role="search" action="${to(paths.search)}" method="get">
<label for="q">查找事项</label>
<div class="finder-field">
<input id="q" name="q" type="search" maxlength="100" autocomplete="off" spellcheck="false" data-find
 aria-describedby="q-help" placeholder="名称、依据、部门、编号，或拼音首字母">
<button type="submit">查找</button>
</div>
<p id="q-help" class="quiet">例如“施工许可”“建筑法 罚款”“sgxk”。<span class="by-key">按 <kbd>/</kbd> 开始，<kbd>↓</kbd> 选择，<kbd>Enter</kbd> 打开。</span></p>
</form>
<noscript><p class="note">查找要用脚本，本浏览器没有启用。可以<a href="${to(paths.categories)}">按类别</a>或<a href="${to(paths.departments)}">按部门</a>查阅，全部内容都能看到。</p></noscript>
<div data-letters class="letters"></div>
<div data-found hidden>
<p class="found-count"><span role="status" data-count></span><span class="apart quiet" data-loading></span></p>
<div data-filters class="filters" role="group" aria-label="只看一类"></div>
<ol data-results class="found"></ol>
<p><button type="button" data-more hidden>显示更多</button></p>
</div>
</div>`;
}

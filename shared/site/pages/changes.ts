import { became, reason } from '../became.ts';
import { fieldChanges } from '../fieldChanges.ts';
import { framed, type SiteFile } from '../frame.ts';
import { type Html, html, isolated } from '../html.ts';
import { linksFrom, pagePath, paths, powerPath } from '../paths.ts';
import { inPages, pageLinks } from '../powerList.ts';
import { type Change, organName, type Site } from '../site.ts';
import { items, releaseWords } from '../words.ts';

/** Fewer than in other lists: each stands with all that changed. */
const pageSize = 50;

const effects = { added: '新增', removed: '减少', changed: '变更' } as const;
const effectOrder = ['added', 'removed', 'changed'] as const;

/** How many powers came, went and changed with this release, of those that may be told of. */
export function countChanges(site: Site): Readonly<Record<keyof typeof effects, number>> {
  const { changes } = site;
  const count = (effect: keyof typeof effects) => changes.filter(({ event }) => event.effect === effect).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}

/** 调整对照: what this release changed against the one before it. */
export function* changePages(site: Site): Generator<SiteFile> {
  const before = site.history.releases.at(-2);
  const { changes } = site;
  for (const each of inPages(changes, paths.changes, pageSize)) {
    const to = linksFrom(each.path);
    const body = html`<div class="wide narrow">
<h1>调整对照</h1>
${
  before === undefined
    ? html`<p class="lead">这是第一次公布，没有可以对照的上一版。</p>`
    : html`<p class="lead">与${releaseWords(before)}（${before.date}）相比：${summary(site, to)}。</p>`
}
${corrected(site)}
${before !== undefined && changes.length === 0 ? html`<p class="note">与上一版没有差别。</p>` : ''}
${pageLinks(each, paths.changes, to)}
<ol class="changes" start="${(each.page - 1) * pageSize + 1}">
${each.entries.map((change, index) => changeItem(site, change, to, isFirst(changes, (each.page - 1) * pageSize + index)))}</ol>
${pageLinks(each, paths.changes, to)}
${site.history.gone.length === 0 ? '' : html`<p><a href="${to(paths.gone)}">历次公布后不再列入的事项</a>（${items(site.history.gone.length)}）</p>`}
</div>`;
    const title = each.page === 1 ? '调整对照' : `调整对照（第 ${each.page} 页）`;
    yield framed(site, { path: each.path, title, part: 'changes', body });
  }
}

/** What was wrong is said in the beginning of the notice; what was put right are the changes themselves. */
function corrected({ content: { correction } }: Site): Html | '' {
  if (correction === null) return '';
  const why = correction.notice[0] ?? `更正第${correction.of}号。`;
  return html`<p class="note">${isolated(why)}</p>`;
}

/** How many of each kind, with the way to the first of them. */
function summary(site: Site, to: (path: string) => string): Html[] {
  const counts = countChanges(site);
  return effectOrder.map((effect, index) => {
    const words = `${effects[effect]} ${items(counts[effect])}`;
    const first = site.changes.findIndex(({ event }) => event.effect === effect);
    const page = pagePath(paths.changes, Math.floor(first / pageSize) + 1);
    return html`${index === 0 ? '' : '，'}${first < 0 ? words : html`<a href="${to(page)}#${effect}">${words}</a>`}`;
  });
}

/** Those of one kind follow each other. */
function isFirst(changes: readonly Change[], at: number): boolean {
  return changes[at]?.event.effect !== changes[at - 1]?.event.effect;
}

function changeItem(
  site: Site,
  { uid, number, name, category, organ, event }: Change,
  to: (path: string) => string,
  first: boolean,
): Html {
  const gone = site.goneOf(uid);
  return html`<li class="change"${first ? html` id="${event.effect}"` : ''}>
<p class="change-head"><span class="tag tag-${event.effect}">${event.word}</span>
<a class="power" href="${to(powerPath(uid))}">${isolated(name)}</a></p>
<p class="quiet">${isolated(number)}<span class="apart">${category}</span><span class="apart">${isolated(organName(organ))}</span></p>
${gone === null ? '' : html`<p>${became(site, gone, to)}</p>`}
${reason(event)}
${event.fields.length === 0 ? '' : fieldChanges(event.fields, { whole: false })}
</li>
`;
}

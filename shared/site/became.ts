import type { Disposition } from '#shared/model/decision.ts';
import type { GonePower, PowerEvent } from './history.ts';
import { type Html, html, isolated } from './html.ts';
import type { Site } from './site.ts';

const words: Readonly<Partial<Record<Disposition, string>>> = {
  合并: '已合并',
  取消: '已取消',
  下放: '已下放',
  转移: '已转移',
  划转: '已划转',
  移出: '已移出清单',
  暂停: '已暂停实施',
};

/** What became of a power that is not in the list any more, with the way to the one it went into. */
export function became(site: Site, gone: GonePower, to: (path: string) => string): Html {
  const { decision, target } = gone.outcome;
  const word = words[decision] ?? `已${decision}`;
  if (decision === '合并') {
    const master = site.masterOf(gone);
    if (master === null) return html`${word}。`;
    return html`${word}至<a href="${to(master.path)}">${isolated(master.name)}</a>（${isolated(master.number)}）。`;
  }
  const whereto = site.history.hidden.without(target) ?? '';
  return whereto === '' ? html`${word}。` : html`${word}，去向：${isolated(whereto)}。`;
}

/** Why, in the words that were recorded; nothing where none were. */
export function reason({ reason: words }: Pick<PowerEvent, 'reason'>): Html | '' {
  return words === null || words === '' ? '' : html`<p class="reason">理由：${isolated(words)}</p>`;
}

import { powerPath } from '#shared/site/paths.ts';
import { grouped } from '#shared/text/grouped.ts';
import { visible } from '#shared/text/visible.ts';
import type { Catalogue } from './catalogue.ts';
import { highlightName, highlightText, type Piece } from './highlight.ts';
import type { Found } from './search.ts';

/** The entry of one power: a link, what it belongs to, and where the words stand. */
export function resultItem(catalogue: Catalogue, at: number, terms: readonly string[], root: string): HTMLLIElement {
  const { uid, number, name, category, department, fate, text } = catalogue.power(at);
  const link = element('a', { class: 'power', href: `${root}${powerPath(uid)}` });
  link.append(marked(highlightName(name, catalogue.initials[at] ?? '', terms)));
  const about = element('p', { class: 'quiet' });
  about.append(marked(highlightName(number, '', terms)));
  for (const part of [category, department]) about.append(apart(marked(highlightName(part, '', terms))));
  if (fate !== '') about.append(apart(`不在现行清单中（${fate}）`));
  const item = element('li', {});
  item.append(link, about);
  const around = highlightText(text, terms);
  if (around !== null) {
    const excerpt = element('p', { class: 'excerpt' });
    excerpt.append(marked(around));
    item.append(excerpt);
  }
  return item;
}

/** A button for each category that has any, and one for all of them. */
export function filterButtons(
  { index }: Catalogue,
  { counts, total }: Found,
  chosen: number | null,
  choose: (category: number | null) => void,
): HTMLButtonElement[] {
  const button = (word: string, count: number, category: number | null) => {
    const result = element('button', { type: 'button', 'aria-pressed': String(category === chosen) });
    result.append(word, ' ', element('b', {}, grouped(count)));
    result.addEventListener('click', () => choose(category));
    return result;
  };
  const own = index.categories.flatMap(({ name }, at) =>
    (counts[at] ?? 0) === 0 ? [] : [button(name, counts[at] ?? 0, at)],
  );
  return own.length < 2 ? [] : [button('全部', total, null), ...own];
}

function marked(pieces: readonly Piece[]): HTMLElement {
  const result = element('bdi', {});
  for (const { text, hit } of pieces) result.append(hit ? element('mark', {}, visible(text)) : visible(text));
  return result;
}

function apart(content: HTMLElement | string): HTMLElement {
  const result = element('span', { class: 'apart' });
  result.append(content);
  return result;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
  result.textContent = text;
  return result;
}

import type { SearchIndex } from '#shared/site/searchPiece.ts';
import type { Catalogue } from './catalogue.ts';

/** Where a word was found, best first. */
const places = {
  wholeNumber: 0,
  nameStart: 1,
  name: 2,
  initialsStart: 3,
  initials: 4,
  number: 5,
  section: 6,
  nameInOrder: 7,
  text: 8,
} as const;
const worst = places.text;

export interface Found {
  /** Places in the catalogue, best first, otherwise in the order of publication. */
  readonly hits: readonly number[];
  /** Of each category, whatever is filtered. */
  readonly counts: readonly number[];
  /** Of all categories. */
  readonly total: number;
}

/**
 * Every power that has all the words; those that are not in the list any more come last. How good one is says the word
 * that was found in the worst place. `category`: only these.
 */
export function search(catalogue: Catalogue, terms: readonly string[], category: number | null): Found {
  const counts = catalogue.index.categories.map(() => 0);
  if (terms.length === 0) return { hits: [], counts, total: 0 };
  const ranks: number[][] = Array.from({ length: 2 * (worst + 1) }, () => []);
  const words = terms.map((term) => wordOf(catalogue, term));
  let total = 0;
  for (let at = 0; at < catalogue.size; at += 1) {
    let rank = -1;
    for (const word of words) {
      const place = placeOf(catalogue, at, word);
      rank = place === null ? worst + 1 : Math.max(rank, place);
      if (place === null) break;
    }
    if (rank > worst) continue;
    const own = catalogue.categories[at] ?? 0;
    total += 1;
    counts[own] = (counts[own] ?? 0) + 1;
    if (category !== null && own !== category) continue;
    ranks[catalogue.fates[at] === '' ? rank : rank + worst + 1]?.push(at);
  }
  return { hits: ranks.flat(), counts, total };
}

interface Word {
  readonly term: string;
  /** It may be the first letters of something. */
  readonly latin: boolean;
  readonly categories: readonly boolean[];
  readonly departments: readonly boolean[];
}

function wordOf({ index, foldedCategories, foldedDepartments }: Catalogue, term: string): Word {
  const latin = /^[a-z0-9]+$/.test(term);
  const has = (names: readonly string[], sections: SearchIndex['categories']) =>
    names.map((name, at) => name.includes(term) || (latin && (sections[at]?.initials.includes(term) ?? false)));
  return {
    term,
    latin,
    categories: has(foldedCategories, index.categories),
    departments: has(foldedDepartments, index.departments),
  };
}

function placeOf(catalogue: Catalogue, at: number, { term, latin, categories, departments }: Word): number | null {
  const number = catalogue.foldedNumbers[at] ?? '';
  if (number === term) return places.wholeNumber;
  const name = catalogue.foldedNames[at] ?? '';
  const inName = name.indexOf(term);
  if (inName >= 0) return inName === 0 ? places.nameStart : places.name;
  if (latin) {
    const inInitials = (catalogue.initials[at] ?? '').indexOf(term);
    if (inInitials >= 0) return inInitials === 0 ? places.initialsStart : places.initials;
  }
  if (number.includes(term)) return places.number;
  if (categories[catalogue.categories[at] ?? 0] || departments[catalogue.departments[at] ?? 0]) return places.section;
  if (term.length >= 3 && !latin && standsInOrder(name, term)) return places.nameInOrder;
  return (catalogue.foldedTexts[at] ?? '').includes(term) ? places.text : null;
}

/** 食品许可 in 食品经营许可. */
export function standsInOrder(name: string, term: string): boolean {
  let from = 0;
  for (const character of term) {
    const found = name.indexOf(character, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

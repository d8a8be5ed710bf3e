import { grouped } from '#shared/text/grouped.ts';
import type { Catalogue } from './catalogue.ts';
import { queryTerms } from './fold.ts';
import { loadCatalogue } from './load.ts';
import { filterButtons, resultItem } from './results.ts';
import { search } from './search.ts';

/** How often what was found is shown anew while more is being loaded. */
const calm = 400;
const firstShown = 30;

/** The parts of a page that finds, as its markup has them. */
export interface FinderParts {
  readonly field: HTMLInputElement;
  readonly found: HTMLElement;
  /** Read out whenever it changes. */
  readonly count: HTMLElement;
  /** Not read out: it changes all the time. */
  readonly loading: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  /** From the page to the folder of the site. */
  readonly root: string;
}

/** Finds as one types. Nothing is loaded before somebody begins to. */
export class Finder {
  readonly #parts: FinderParts;
  #catalogue: Catalogue | null = null;
  #loading: 'not yet' | 'now' | 'done' | 'failed' = 'not yet';
  #category: number | null = null;
  #shown = firstShown;
  #lastShown = 0;

  constructor(parts: FinderParts) {
    this.#parts = parts;
    parts.more.addEventListener('click', () => this.#showMore());
  }

  /** Begins to load, once. */
  begin(): void {
    if (this.#loading !== 'not yet') return;
    this.#loading = 'now';
    loadCatalogue(`${this.#parts.root}search/data/`, (catalogue) => {
      this.#catalogue = catalogue;
      if (performance.now() - this.#lastShown > calm) this.show();
    }).then(
      () => this.#end('done'),
      () => this.#end('failed'),
    );
  }

  /** Another question: from its beginning, in all categories. */
  ask(): void {
    this.#category = null;
    this.#shown = firstShown;
    this.begin();
    this.show();
  }

  show(): void {
    const { field, found, count, loading, filters, results, more, root } = this.#parts;
    const terms = queryTerms(field.value);
    const catalogue = this.#catalogue;
    this.#lastShown = performance.now();
    found.hidden = terms.length === 0;
    loading.textContent = this.#loadingWords();
    if (terms.length === 0 || catalogue === null) {
      fill(results, []);
      fill(filters, []);
      more.hidden = true;
      say(count, '');
      return;
    }
    const answer = search(catalogue, terms, this.#category);
    const focused = this.#focusedAddress();
    const shown = answer.hits.slice(0, this.#shown);
    fill(
      results,
      shown.map((at) => resultItem(catalogue, at, terms, root)),
    );
    fill(
      filters,
      filterButtons(catalogue, answer, this.#category, (category) => this.#choose(category)),
    );
    more.hidden = answer.hits.length <= this.#shown;
    say(count, answer.total === 0 ? '没有找到' : `找到 ${grouped(answer.total)} 项`);
    if (focused !== null) this.#focusAddress(focused);
  }

  /** To the first of what was found, or from one to another; beyond the first back to the field. */
  move(by: 1 | -1): void {
    const links = [...this.#parts.results.querySelectorAll('a')];
    const at = links.findIndex((link) => link.matches(':focus'));
    const next = at + by;
    if (next < 0) this.#parts.field.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }

  #choose(category: number | null): void {
    this.#category = category;
    this.#shown = firstShown;
    this.show();
    this.#parts.filters.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.focus();
  }

  #showMore(): void {
    const next = this.#shown;
    this.#shown += 100;
    this.show();
    this.#parts.results.querySelectorAll('a')[next]?.focus();
  }

  #end(how: 'done' | 'failed'): void {
    this.#loading = how;
    this.show();
  }

  #loadingWords(): string {
    if (this.#loading === 'failed') return '有文件没能载入，请检查文件夹是否完整。';
    if (this.#loading === 'done') return '';
    const catalogue = this.#catalogue;
    if (catalogue === null || catalogue.size < catalogue.index.total) return '正在载入名称……';
    return `正在载入依据（${Math.floor((100 * catalogue.textsLoaded) / catalogue.index.total)}%）……`;
  }

  /** What is being read must not lose its place when the rest comes. */
  #focusedAddress(): string | null {
    const focused = document.activeElement;
    return focused instanceof HTMLAnchorElement && this.#parts.results.contains(focused) ? focused.href : null;
  }

  #focusAddress(address: string): void {
    [...this.#parts.results.querySelectorAll('a')].find(({ href }) => href === address)?.focus();
  }
}

function fill(place: HTMLElement, content: readonly HTMLElement[]): void {
  place.textContent = '';
  place.append(...content);
}

/** The same once more would be read out once more. */
function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

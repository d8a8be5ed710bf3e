import { isKiosk } from '../kioskMode.ts';
import { Finder, type FinderParts } from './finder.ts';
import { showLetters } from './letters.ts';

const place = document.querySelector<HTMLElement>('[data-finder]');
if (place !== null) startFinder(place);

function startFinder(place: HTMLElement): void {
  const parts = partsOf(place);
  const { field, results } = parts;
  const finder = new Finder(parts);
  const ask = () => {
    keepInAddress(field.value);
    finder.ask();
  };
  field.addEventListener('focus', () => finder.begin());
  // What an input method has not settled yet is no question.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) ask();
  });
  field.addEventListener('compositionend', ask);
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    finder.move(1);
  });
  place.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const inResults = event.target instanceof Node && results.contains(event.target);
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!inResults && field.value !== '') {
        field.value = '';
        ask();
      }
      field.focus();
    }
    if (event.target !== field && !inResults) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      finder.move(event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  if (isKiosk()) {
    showLetters(
      requirePart(place, '[data-letters]'),
      () => field.value,
      (text) => {
        field.value = text;
        ask();
      },
    );
  }
  const asked = new URLSearchParams(location.search).get('q') ?? field.value;
  if (asked === '') return;
  field.value = asked;
  finder.ask();
}

function partsOf(place: HTMLElement): FinderParts {
  const field = place.querySelector<HTMLInputElement>('input[data-find]');
  if (field === null) throw new Error('a finder without a field');
  return {
    field,
    found: requirePart(place, '[data-found]'),
    count: requirePart(place, '[data-count]'),
    loading: requirePart(place, '[data-loading]'),
    filters: requirePart(place, '[data-filters]'),
    results: requirePart(place, '[data-results]'),
    more: requirePart(place, '[data-more]'),
    root: place.dataset.root ?? '',
  };
}

function requirePart(place: HTMLElement, selector: string): HTMLElement {
  const part = place.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`a finder without ${selector}`);
  return part;
}

/** So that going back from a power finds the same again. */
function keepInAddress(question: string): void {
  const url = new URL(location.href);
  if (question === '') url.searchParams.delete('q');
  else url.searchParams.set('q', question);
  try {
    history.replaceState(null, '', url);
  } catch {
    // Some browsers change no address of a file. The field itself is kept by most.
  }
}

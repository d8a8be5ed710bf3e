import { create } from 'zustand';
import { usePlace } from '#renderer/app/place.ts';
import type { GridTerm, GridView } from '#shared/contract/grid.ts';

interface ViewState extends GridView {
  /** The catalogue it was made for, and which request from elsewhere it has followed. */
  readonly file: string;
  readonly asked: number;
}

/** What the grid is to show; it stays while other stages are looked at. */
export const useView = create<ViewState>(() => ({ where: [], search: '', sort: [], file: '', asked: 0 }));

/** Takes what was asked for from elsewhere, once; a new catalogue begins with everything. */
export function followPlace(file: string): void {
  const { where, search, asked } = usePlace.getState();
  const before = useView.getState();
  if (before.file !== file) useView.setState({ where: [], search: '', sort: [], file, asked: 0 });
  if (asked > 0 && (before.asked !== asked || before.file !== file)) {
    useView.setState({ where: where.map((term) => ({ ...term, how: 'is' })), search, asked });
  }
}

export function search(text: string): void {
  useView.setState({ search: text });
}

export function sortBy(sort: GridView['sort']): void {
  useView.setState({ sort });
}

/** Ticks a value of a facet, or takes the tick away. */
export function toggleValue(field: string, value: string): void {
  useView.setState(({ where }) => {
    const rest = where.filter((term) => !(term.field === field && term.how === 'is' && term.value === value));
    return { where: rest.length < where.length ? rest : [...where, { field, how: 'is', value }] };
  });
}

/** Everything that is asked of a field, anew. */
export function setTerms(field: string, terms: readonly GridTerm[]): void {
  useView.setState(({ where }) => ({ where: [...where.filter((term) => term.field !== field), ...terms] }));
}

export function clearFilters(): void {
  useView.setState({ where: [], search: '' });
}

export function valuesOf(where: readonly GridTerm[], field: string): readonly string[] {
  return where.filter((term) => term.field === field && term.how === 'is').map(({ value }) => value);
}

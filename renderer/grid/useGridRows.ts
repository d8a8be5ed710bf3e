import { useQueries } from '@tanstack/react-query';
import { asking } from '#renderer/engine/useAsk.ts';
import type { GridRow, GridView } from '#shared/contract/grid.ts';
import type { Range } from './useSettledRange.ts';

export const rowsOfPage = 100;

/** The question for one page of rows. */
export function askingPage(view: GridView, page: number, extra: readonly string[]) {
  const from = page * rowsOfPage;
  return { ...asking('grid/rows', { view, from, to: from + rowsOfPage, extra: [...extra] }), gcTime: 15_000 };
}

/** The rows from one to another, as far as they are here; those that are on their way are undefined. */
export function useGridRows(
  view: GridView,
  { first, last }: Range,
  extra: readonly string[],
): (index: number) => GridRow | undefined {
  const begin = Math.floor(Math.max(first, 0) / rowsOfPage);
  const end = Math.floor(Math.max(last, 0) / rowsOfPage);
  const pages = Array.from({ length: end - begin + 1 }, (_, at) => begin + at);
  const answers = useQueries({ queries: pages.map((page) => askingPage(view, page, extra)) });
  return (index) => answers[Math.floor(index / rowsOfPage) - begin]?.data?.rows[index % rowsOfPage];
}

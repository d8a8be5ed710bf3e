import type { Input } from '#shared/contract.ts';

/** What the history is narrowed to; days as ISO moments of their beginning and of the end of the last. */
export type HistoryFilters = Omit<Input<'history/list'>, 'before' | 'limit'>;

/** What another page asked to show: `item 12`, or the number of an operation. */
export function readFocus(focus: string | null): {
  readonly filters: HistoryFilters;
  readonly operation: number | null;
} {
  const item = /^item (\d+)$/.exec(focus ?? '')?.[1];
  if (item !== undefined) return { filters: { item: Number(item) }, operation: null };
  return { filters: {}, operation: /^\d+$/.test(focus ?? '') ? Number(focus) : null };
}

export function isNarrowed(filters: HistoryFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '');
}

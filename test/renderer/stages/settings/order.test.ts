import { expect, it } from 'vitest';
import { readFocus } from '#renderer/stages/history/filters.ts';
import { moved } from '#renderer/stages/settings/order.ts';

it('puts a department at another place, and nothing where it stays or would leave the list', () => {
  expect(moved([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
  expect(moved([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 1, 0)).toBeNull();
  expect(moved([1, 2, 3], 1, -1)).toBeNull();
  expect(moved([1, 2, 3], 3, 3)).toBeNull();
  expect(moved([1, 2, 3], 9, 1)).toBeNull();
});

it('reads what another page asked the history to show', () => {
  expect(readFocus('item 12')).toEqual({ filters: { item: 12 }, operation: null });
  expect(readFocus('7')).toEqual({ filters: {}, operation: 7 });
  expect(readFocus(null)).toEqual({ filters: {}, operation: null });
});

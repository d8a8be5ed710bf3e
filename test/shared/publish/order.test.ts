import { expect, test } from 'vitest';
import { compareNumbers } from '#shared/publish/order.ts';

test('short numbers are in order, whatever their length', () => {
  const inOrder = ['住建-罚-0031', '住建-罚-0200', '住建-罚-10000', '住建-许-0001', '水务-罚-0001'];
  const shuffled = ['住建-罚-10000', '水务-罚-0001', '住建-罚-0200', '住建-许-0001', '住建-罚-0031'];
  expect(shuffled.sort(compareNumbers)).toEqual(inOrder);
});

test.each([
  ['A-2', 'A-10', -1],
  ['A-10', 'A-2', 1],
  ['A-2', 'A-2', 0],
  ['A-02', 'A-2', -1],
  ['A', 'B', -1],
  ['', '7', -1],
])('%j and %j', (a, b, expected) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(expected);
});

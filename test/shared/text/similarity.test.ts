import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramDice, bigramJaccard, bigrams } from '#shared/text/similarity.ts';

test('the pieces of a text', () => {
  expect([...bigrams('行政处罚')]).toEqual(['行政', '政处', '处罚']);
  expect([...bigrams('罚')]).toEqual(['罚']);
  expect([...bigrams('')]).toEqual([]);
});

test.each([
  ['行政处罚', '行政处罚', 1, 1],
  ['行政处罚', '行政检查', 1 / 5, 1 / 3],
  ['甲乙', '丙丁', 0, 0],
  ['', '', 1, 1],
  ['', '甲', 0, 0],
])('%j and %j', (left, right, jaccard, dice) => {
  expect(bigramJaccard(left, right)).toBeCloseTo(jaccard);
  expect(bigramDice(left, right)).toBeCloseTo(dice);
});

test('both measures go from 0 to 1 and do not depend on the order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁') });
  fc.assert(
    fc.property(text, text, (left, right) => {
      for (const measure of [bigramDice, bigramJaccard]) {
        expect(measure(left, right)).toBe(measure(right, left));
        expect(measure(left, right)).toBeGreaterThanOrEqual(0);
        expect(measure(left, right)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { hasLabelledPairs, judgePairs, readLabelledPairs } from '../../bench/labelledPairs.ts';

test.skipIf(hasLabelledPairs)('real pairs are not at hand: set QUANQING_REAL_DATA to their folder', ({ skip }) =>
  skip(),
);

describe.skipIf(!hasLabelledPairs)('labelled real pairs', () => {
  const judged = hasLabelledPairs ? judgePairs(readLabelledPairs()) : [];
  const kindsOf = (label: string) => judged.filter((pair) => pair.label === label);

  test('what is no duplicate is never proposed as one', () => {
    const wrong = kindsOf('not_duplicate').filter(({ relation }) => /duplicate|level/.test(relation?.kind ?? ''));
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });
  test('an overlap is called overlap or left to a person', () => {
    const wrong = kindsOf('overlap').filter(({ relation }) => relation?.sure && relation.kind !== 'overlap');
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });
  test('four of five duplicates are proposed', () => {
    const found = kindsOf('duplicate').filter(({ relation }) => /duplicate|level/.test(relation?.kind ?? ''));
    expect(found.length / kindsOf('duplicate').length).toBeGreaterThanOrEqual(0.8);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigramSets, dice, joinSimilar } from '#shared/match/bigramIndex.ts';
import { isCandidate, visitCandidates } from '#shared/match/candidates.ts';
import { featuresOf } from '#shared/match/features.ts';
import { power } from './power.ts';

const pair = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function allPairs(count: number, holds: (a: number, b: number) => boolean): string[] {
  const found: string[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) if (holds(a, b)) found.push(pair(a, b));
  return found.sort();
}

/** Few letters make many near-equal sets, which is where a filter that cuts one too many would show. */
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });

describe('the bigram join', () => {
  test('finds what comparing all pairs finds, each once', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 45 }),
        fc.constantFrom(0.2, 0.35, 0.5, 0.7, 0.8, 1),
        (texts, threshold) => {
          const sets = bigramSets(texts);
          const found: string[] = [];
          for (const _ of joinSimilar(sets, [...texts.keys()], threshold, (a, b) => found.push(pair(a, b))));
          const set = (at: number) => sets[at] ?? new Uint32Array();
          expect(found.sort()).toEqual(allPairs(texts.length, (a, b) => dice(set(a), set(b)) >= threshold));
        },
      ),
      { numRuns: 500 },
    );
  });
  test('an empty name is like no other', () => {
    const sets = bigramSets(['', '', '甲']);
    const found: number[] = [];
    for (const _ of joinSimilar(sets, [0, 1, 2], 0.1, (a, b) => found.push(a, b)));
    expect(found).toEqual([]);
  });
});

const names = [
  '对未取得许可证生产农药的处罚',
  '对未取得许可证经营农药的处罚',
  '农药生产许可',
  '农药生产许可变更',
  '对占道经营的处罚',
  '农药经营许可审批——变更',
];
const arbitraryPower = fc.record({
  name: fc.oneof(fc.constantFrom(...names), text),
  basis: fc.uniqueArray(fc.constantFrom('农药管理条例 52', '农药管理条例 52.2 55', '行政处罚法 56', '种子法'), {
    maxLength: 3,
  }),
  category: fc.constantFrom('CF' as const, 'XK' as const),
  departmentId: fc.constantFrom(1, 2),
  subItems: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
});

test('the index visits exactly the pairs of the candidate predicate, each once', () => {
  fc.assert(
    fc.property(fc.array(arbitraryPower, { maxLength: 20 }), (list) => {
      const features = list.map(({ name, basis, ...given }, index) => featuresOf(power(index + 1, name, basis, given)));
      const bigrams = bigramSets(features.map((each) => each.name.bare));
      const found: string[] = [];
      for (const _ of visitCandidates(features, bigrams, [], (a, b) => found.push(pair(a, b))));
      const expected = allPairs(features.length, (a, b) => {
        const [one, two, ofOne, ofTwo] = [features[a], features[b], bigrams[a], bigrams[b]];
        return one !== undefined && two !== undefined && ofOne !== undefined && ofTwo !== undefined
          ? isCandidate(one, two, ofOne, ofTwo)
          : false;
      });
      expect(found.sort()).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

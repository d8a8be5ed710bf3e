import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareNames } from '#shared/match/bareNames.ts';
import { bigramSets } from '#shared/match/bigramSets.ts';
import { isCandidate } from '#shared/match/candidatePredicate.ts';
import { findCandidates } from '#shared/match/candidates.ts';
import { type Features, featuresOf } from '#shared/match/features.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { NameJoiner } from '#shared/match/nameJoin.ts';
import { atOnce } from '#shared/steps.ts';
import { composeRows } from '../../bench/match/compose.ts';
import { RowReader } from '../../bench/match/own.ts';
import { power } from './power.ts';
import { rowsOf } from './rowsOf.ts';

const pair = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function allPairs(count: number, holds: (a: number, b: number) => boolean): string[] {
  const found: string[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) if (holds(a, b)) found.push(pair(a, b));
  return found.sort();
}

/** Few letters make many near-equal sets, which is where a filter that cuts one too many would show. */
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });
const thresholds = fc.constantFrom(0.2, 0.35, 0.5, 0.7, 0.8, 1);

function* nothing(): Generator<number, void> {}

/** Few letters and rows of the same name. */
const rowTexts = (maxLength: number) =>
  fc.array(fc.oneof(text, fc.constantFrom('', '甲乙', '甲乙丙丁甲')), { maxLength });

describe('the join of alike names', () => {
  test('finds what comparing all pairs finds, each once', () => {
    fc.assert(
      fc.property(rowTexts(60), thresholds, (texts, threshold) => {
        const sets = bigramSets(texts);
        const found: string[] = [];
        const joiner = new NameJoiner(bareNames(texts));
        const rows = Int32Array.from(texts.keys());
        // Twice, since a joiner serves many blocks.
        for (const keep of [false, true]) {
          const steps = joiner.within(rows, threshold, (a, b) => (keep ? found.push(pair(a, b)) : 0));
          atOnce(steps ?? nothing());
        }
        expect(found.sort()).toEqual(allPairs(texts.length, (a, b) => sets.dice(a, b) >= threshold));
      }),
      { numRuns: 400 },
    );
  });
  test('finds all pairs that hold one of those that are asked about', () => {
    fc.assert(
      fc.property(rowTexts(40), thresholds, fc.nat({ max: 5 }), (texts, threshold, part) => {
        const sets = bigramSets(texts);
        const rows = Int32Array.from(texts.keys());
        const isAsked = (row: number) => row % (part + 1) === 0;
        const found = new Set<string>();
        const joiner = new NameJoiner(bareNames(texts));
        for (let time = 0; time < 2; time += 1) {
          atOnce(joiner.between(rows.filter(isAsked), rows, threshold, (a, b) => found.add(pair(a, b))));
        }
        const expected = allPairs(texts.length, (a, b) => (isAsked(a) || isAsked(b)) && sets.dice(a, b) >= threshold);
        expect([...found].sort()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
  test('an empty name is like no other', () => {
    const texts = ['甲', ...Array.from({ length: 40 }, () => '')];
    const found: number[] = [];
    const joiner = new NameJoiner(bareNames(texts));
    atOnce(joiner.within(Int32Array.from(texts.keys()), 0.1, (a, b) => found.push(a, b)) ?? nothing());
    atOnce(joiner.between(Int32Array.of(0, 1), Int32Array.from(texts.keys()), 0.1, (a, b) => found.push(a, b)));
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
  basis: fc.uniqueArray(
    fc.constantFrom('农药管理条例 52', '农药管理条例 52.2 55', '行政处罚法 56', '种子法', '种子法实施细则@种子法 3'),
    { maxLength: 3 },
  ),
  category: fc.constantFrom('CF' as const, 'XK' as const),
  departmentId: fc.constantFrom(1, 2, null),
  subItems: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  replacedBy: fc.constantFrom(null, null, '种子法', 'law-2'),
  isKnown: fc.boolean(),
});

function candidates(features: readonly Features[]): string[] {
  const list = rowsOf(features);
  const pairs = atOnce(findCandidates(list, atOnce(list.index.names.gathered())));
  const byLow = pairs.byLow(features.length);
  return [...features.keys()].flatMap((a) => Array.from(byLow.highsOf(a), (b) => pair(a, b))).sort();
}

function expected(features: readonly Features[]): string[] {
  return allPairs(features.length, (a, b) => {
    const [one, two] = [features[a], features[b]];
    return one !== undefined && two !== undefined && isCandidate(one, two);
  });
}

describe('the index finds exactly the pairs of the candidate predicate, each once', () => {
  test('on random powers', () => {
    const item = (given: typeof arbitraryPower extends fc.Arbitrary<infer T> ? T : never, index: number): MatchItem => {
      const { name, basis, replacedBy, isKnown, ...rest } = given;
      const plain = power(index + 1, name, basis, { ...rest, holderId: rest.departmentId });
      return {
        ...plain,
        laws: plain.laws.map((law) => ({
          ...law,
          replacedBy,
          lawId: isKnown && law.title === '种子法' ? 'law-2' : null,
        })),
      };
    };
    fc.assert(
      fc.property(fc.array(arbitraryPower, { maxLength: 20 }), (list) => {
        const features = list.map((given, index) => featuresOf(item(given, index)));
        expect(candidates(features)).toEqual(expected(features));
      }),
      { numRuns: 300 },
    );
  });
  test.each([1, 2])('on an adversarial list (seed %i)', (seed) => {
    const reader = new RowReader();
    const features = Array.from(composeRows(400, seed), (row) => featuresOf(reader.read(row)));
    const found = candidates(features);
    expect(found).toEqual(expected(features));
    expect(found.length).toBeGreaterThan(400);
  });
});

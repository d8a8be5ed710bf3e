import { describe, expect, it } from 'vitest';
import { match } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { weighPair } from '#shared/match/weights.ts';
import { power } from './power.ts';

const penalty = '对未取得食品经营许可从事食品经营活动的处罚';
const twins = (given: Partial<MatchItem> = {}, basis = '食品安全法 122.1') =>
  [power(1, penalty, ['食品安全法 122.1']), power(2, penalty, [basis], given)] as const;

function weighed([a, b]: readonly [MatchItem, MatchItem], verdict?: 'same' | 'unsure') {
  const { relations } = match([a, b], verdict === undefined ? [] : [{ a: 1, b: 2, verdict }]);
  const [relation] = relations;
  if (relation === undefined) throw new Error('not related');
  return { score: relation.score, parts: weighPair(a, b, relation.evidence, relation.score) };
}

describe('the weight of evidence', () => {
  it.each([
    ['the same clause', twins()],
    ['another department', twins({ departmentId: 2, holderId: 2 })],
    ['another level', twins({ level: 'township' })],
    ['another law', twins({}, '食品卫生条例 9')],
    ['no basis', twins({ laws: [] })],
    ['an article without the paragraph', twins({}, '食品安全法 122')],
    [
      'sanctions listed apart',
      [power(1, `${penalty}（警告）`, ['食品安全法 122']), power(2, `${penalty}（罚款）`, ['食品安全法 122'])],
    ],
    ['a slip', [power(1, penalty, ['食品安全法 122']), power(2, penalty.replace('活动', '话动'), ['食品安全法 122'])]],
  ] as const)('adds up to the confidence with %s', (_, pair) => {
    const { score, parts } = weighed(pair);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 3);
  });

  it('is most for the name, and tells what is as expected too', () => {
    const { parts } = weighed(twins());
    expect(parts.map(({ code }) => code)).toEqual(['name-same', 'cites-same-clause', 'holder-same', 'category-same']);
    expect(parts[0]?.weight).toBeGreaterThan(0.5);
    expect(parts[1]?.weight).toBeGreaterThan(0.05);
  });

  it('is negative for what speaks against', () => {
    const { parts } = weighed(twins({}, '食品卫生条例 9'));
    expect(parts.find(({ code }) => code === 'cites-other-law')?.weight).toBeLessThan(0);
  });

  it('is what a verdict changed, for the verdict', () => {
    const natural = weighed(twins());
    const said = weighed(twins(), 'unsure');
    expect(said.parts[0]).toMatchObject({ code: 'verdict-unsure' });
    expect(said.parts[0]?.weight).toBeCloseTo(said.score - natural.score, 3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMatch } from '#shared/match/explain.ts';
import { explainPair, type PairContext, type PairExplanation } from '#shared/match/explainPair.ts';
import { match } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { power } from './power.ts';

const penalty = '对未取得食品经营许可从事食品经营活动的处罚';
const plain: PairContext = { homeLevel: 'county', mains: true, verdict: null };
const twin = (given: Partial<MatchItem> = {}, name = penalty, basis: readonly string[] = ['食品安全法 122.1']) =>
  [power(1, penalty, ['食品安全法 122.1']), power(2, name, basis, given)] as const;
const explained = ([a, b]: readonly [MatchItem, MatchItem], context: Partial<PairContext> = {}) =>
  explainPair(a, b, { ...plain, ...context });
const codes = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);
/** Changes → what the answer is then. */
const otherwise = ({ otherwise: rows }: PairExplanation) =>
  Object.fromEntries(
    rows.map(({ changes, answer }) => [
      codes(changes).join(' '),
      answer === null ? 'left' : `${answer.kind}${answer.sure ? ' sure' : ''}`,
    ]),
  );

describe('explaining a pair', () => {
  it('says what a sure duplicate rests on, and what would make it something else', () => {
    const found = explained(twin());
    expect(found.answer).toMatchObject({ kind: 'duplicate', sure: true, score: 1 });
    expect(found.conditions.filter(({ met }) => met).map(({ code }) => code)).toEqual([
      'compared-article',
      'compared-law',
      'compared-name',
    ]);
    expect(found.vetoes).toEqual([]);
    expect(otherwise(found)).toEqual({
      'if-cites-other-article': 'left',
      'if-cites-other-law': 'duplicate',
      'if-cites-unknown': 'duplicate',
      'if-holder-other': 'overlap sure',
      'if-category-other': 'duplicate',
      'if-level-other': 'level sure',
      'if-verdict-different': 'left',
    });
  });

  it('names the condition that fails for a pair that is never compared', () => {
    const found = explained(twin({ departmentId: 2, holderId: 2 }, '建筑工程施工许可证核发', ['建筑法 7']));
    expect(found).toMatchObject({ answer: null, isCandidate: false, score: 0 });
    expect(codes(found.conditions)).toEqual([
      'compared-no-article-not',
      'compared-no-law-not',
      'compared-uncited-not',
      'compared-name-not',
      'compared-part-not',
    ]);
    expect(otherwise(found)).toMatchObject({ 'if-verdict-same': 'duplicate sure' });
  });

  it('tells the words that forbid it, and that without them it were a duplicate', () => {
    const found = explained(twin({}, penalty.replace('经营活动', '生产活动')));
    expect(codes(found.vetoes)).toEqual(['differs-activity']);
    expect(found.answer?.kind).not.toBe('duplicate');
    expect(otherwise(found)).toMatchObject({ 'if-name-same': 'duplicate sure' });
  });

  it('tells two acts on one conduct apart, in words', () => {
    const found = explained(twin({ category: 'JC' }, penalty.replace('处罚', '监督检查')));
    expect(found.answer).toBeNull();
    const [veto] = found.vetoes;
    expect(veto && explainMatch(veto, 'zh')).toBe('动作不同（处罚、检查），是两项职权');
    expect(veto && explainMatch(veto, 'en')).toBe('The acts differ (punish, inspect): two powers');
  });

  it('says that a sub-item is not compared', () => {
    const found = explained(twin(), { mains: false });
    expect(found).toMatchObject({ answer: null, isCandidate: false });
    expect(otherwise(found)).toEqual({ 'if-main': 'duplicate sure' });
  });

  it('lets the word of a person stand above all, and tells what would be without it', () => {
    const apart = explained(twin(), { verdict: 'different' });
    expect(apart.answer).toBeNull();
    expect(codes(apart.evidence)[0]).toBe('verdict-different');
    expect(otherwise(apart)).toEqual({ 'if-verdict-none': 'duplicate sure', 'if-verdict-same': 'duplicate sure' });
    const same = explained(twin({}, '建筑工程施工许可证核发', []), { verdict: 'same' });
    expect(same.answer).toMatchObject({ kind: 'duplicate', sure: true, score: 1 });
  });
});

const names = fc.constantFrom(
  penalty,
  '未取得食品经营许可从事食品经营活动的行政处罚',
  '对未取得食品生产许可从事食品生产活动的处罚',
  '对未取得食品经营许可从事食品经营活动的监督检查',
  '食品经营许可证核发',
  '食品经营许可变更',
  '建筑工程施工许可证核发',
  '农村最低生活保障金给付',
  '城市最低生活保障金给付',
);
const bases = fc.subarray([
  '食品安全法 122.1',
  '食品安全法 122',
  '食品安全法 123',
  '食品安全法实施条例@食品安全法 67',
  '建筑法 7',
]);
const anyItem = (id: number) =>
  fc
    .record({
      name: names,
      basis: bases,
      departmentId: fc.constantFrom(1, 2),
      category: fc.constantFrom('CF' as const, 'XK' as const, null),
      level: fc.constantFrom('county' as const, 'township' as const, null),
    })
    .map(({ name, basis, departmentId, ...rest }) =>
      power(id, name, basis, { ...rest, departmentId, holderId: departmentId }),
    );
const anyVerdict = fc.constantFrom('same' as const, 'different' as const, 'unsure' as const, null);

it('puts all of it on the person where only a person calls two powers one', () => {
  const [a, b] = twin({ departmentId: 2, holderId: 2, level: 'county' }, penalty.replaceAll('经营', '生产'), [
    '食品安全法 122',
  ]);
  const found = explained([{ ...a, level: 'county' }, b], { verdict: 'same' });
  expect(found.score).toBe(1);
  expect(found.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
});

describe('for any pair', () => {
  it('the answer is that of matching, the weights add up, and every row has its words', () => {
    fc.assert(
      fc.property(anyItem(1), anyItem(2), anyVerdict, (a, b, verdict) => {
        // A third item fixes the level of the list.
        const home = [3, 4, 5].map((id) => power(id, `另一项${id}`, [], { level: 'county' }));
        const { relations } = match([a, b, ...home], verdict === null ? [] : [{ a: 1, b: 2, verdict }]);
        const relation = relations.find((each) => each.a === 1 && each.b === 2);
        const found = explained([a, b], { verdict });
        expect(found.answer?.score ?? null).toBe(relation?.score ?? null);
        expect(found.answer?.kind ?? null).toBe(relation?.kind ?? null);
        expect(found.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(found.score, 2);
        const told = [...found.conditions, ...found.evidence, ...found.vetoes];
        for (const each of [...told, ...found.otherwise.flatMap(({ changes }) => changes)]) {
          for (const language of ['zh', 'en'] as const) {
            expect(explainMatch(each, language)).not.toBe(each.code);
            expect(explainMatch(each, language)).not.toContain('{');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each row of what would have to differ leads to another answer, and none is listed twice', () => {
    fc.assert(
      fc.property(anyItem(1), anyItem(2), anyVerdict, (a, b, verdict) => {
        const { answer, otherwise: rows } = explained([a, b], { verdict });
        const outcome = (given: PairExplanation['answer']) => (given === null ? 'left' : `${given.kind} ${given.sure}`);
        for (const row of rows) expect(outcome(row.answer)).not.toBe(outcome(answer));
        const keys = rows.map(({ changes }) => JSON.stringify(changes));
        expect(new Set(keys).size).toBe(keys.length);
        expect(rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

import { expect, test } from 'vitest';
import { discriminatorCodes } from '#shared/match/discriminators.ts';
import { evidenceCodes, explain, explainMatch } from '#shared/match/explain.ts';
import { match } from '#shared/match/match.ts';
import { power } from './power.ts';

test('every word that changes the power has its sentence', () => {
  expect(evidenceCodes).toEqual(expect.arrayContaining(discriminatorCodes.map((code) => `differs-${code}`)));
});

test('a relation is explained as an official would', () => {
  const { relations } = match(
    [
      power(1, '对生产经营假种子的处罚', ['种子法 75']),
      power(2, '生产经营假种子的', ['种子法 75'], { departmentId: 2, level: 'city' }),
    ],
    [],
  );
  const [relation] = relations;
  expect(explain(relation?.evidence ?? [], 'zh')).toBe(
    '名称相同（不计标点、套语和层级标注）；依据同为《种子法》第75条；由不同部门申报。',
  );
  expect(explain(relation?.evidence ?? [], 'en')).toMatch(/^The names are the same.*article 75 of 《种子法》/);
});

test('levels and empty figures are put into words', () => {
  const levels = { code: 'levels-differ', values: { a: 'city', b: 'home' } };
  expect(explainMatch(levels, 'zh')).toBe('行使层级不同（市级、本级）');
  const inserted = { code: 'cites-same-clause', values: { law: '刑法', article: '307-1' } };
  expect(explainMatch(inserted, 'zh')).toBe('依据同为《刑法》第307条之1');
  expect(explainMatch({ code: 'differs-grade', values: { a: '甲级', b: '' } }, 'zh')).toBe('等级不同（甲级、无）');
});

test('no code leaves a figure unfilled and an unknown code is shown as it is', () => {
  const values = { percent: 1, law: '甲', article: '1', a: '甲', b: '乙', item: 1 };
  for (const code of evidenceCodes) {
    for (const language of ['zh', 'en'] as const) expect(explainMatch({ code, values }, language)).not.toMatch(/[{}]/);
  }
  expect(explainMatch({ code: 'of-an-older-run', values: {} }, 'zh')).toBe('of-an-older-run');
});

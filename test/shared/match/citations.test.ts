import { expect, test } from 'vitest';
import { compareCitations, lawUses } from '#shared/match/citations.ts';
import { cited } from './power.ts';

const cases: readonly (readonly [expected: string, left: readonly string[], right: readonly string[]])[] = [
  ['same-clause', ['种子法 77'], ['种子法 77']],
  ['same-clause', ['种子法 32 33 77.1'], ['种子法 77']],
  ['same-clause', ['种子法 77.1(2)'], ['种子法 77.1']],
  ['same-clause', ['种子法 77', '农药管理条例 5'], ['种子法 77', '统计法 9']],
  ['other-clause', ['种子法 77.1(1)'], ['种子法 77.1(2)']],
  ['other-clause', ['种子法 77.1'], ['种子法 77.2']],
  ['several-articles', ['种子法 64 65 66'], ['种子法 65']],
  ['several-articles', ['种子法 77', '细则 12'], ['种子法 77', '细则 13']],
  ['other-article', ['种子法 50 77'], ['种子法 50 88']],
  ['other-article', ['种子法 77', '细则 12'], ['种子法', '细则 13']],
  ['same-law', ['种子法'], ['种子法 77']],
  ['family', ['森林法@森林法 20'], ['森林法实施条例@森林法 20']],
  ['other-law', ['种子法 77'], ['农药管理条例 77']],
  ['unknown', [], ['种子法 77']],
  ['same-clause', ['中华人民共和国种子法 77'], ['种子法 77']],
];

test.each(cases)('%s: %s, %s', (expected, left, right) => {
  const [a, b] = [lawUses(left.map(cited), 'CF'), lawUses(right.map(cited), 'CF')];
  expect(compareCitations(a, b).relation).toBe(expected);
  expect(compareCitations(b, a).relation).toBe(expected);
});

test('a penalty stands on its last article, another power on the first that it names', () => {
  const [penalty] = lawUses([cited('种子法 50 88 12-1')], 'CF');
  const [permit] = lawUses([cited('种子法 31 32')], 'XK');
  expect([penalty?.principal, permit?.principal]).toEqual(['88', '31']);
});

test('a law on procedure counts only where nothing else is shared', () => {
  const [a, b] = [
    ['行政处罚法 56', '种子法 77'],
    ['行政处罚法 56', '种子法 77'],
  ].map((laws) => lawUses(laws.map(cited), 'CF'));
  expect(compareCitations(a ?? [], b ?? [])).toMatchObject({ law: '种子法', general: false });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonRuns } from '#shared/text/commonRuns.ts';

it('finds where a law says what the name of a power says', () => {
  const text = '违反本法规定，未取得食品生产经营许可从事食品生产经营活动，由监督管理部门没收违法所得';
  const found = commonRuns(text, '对未取得食品生产经营许可从事食品生产活动的处罚');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['未取得食品生产经营许可从事食品生产']);
  expect(commonRuns('', '对未取得许可的处罚')).toEqual([]);
  expect(commonRuns('短', '短')).toEqual([]);
});

it('gives stretches of the text that stand in the name, in order and apart', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 });
  fc.assert(
    fc.property(word, word, (text, name) => {
      let before = 0;
      for (const { start, end } of commonRuns(text, name, 3)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end - start).toBeGreaterThanOrEqual(3);
        expect(name).toContain(text.slice(start, end));
        before = end;
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { HistoryBook } from '#shared/site/history.ts';
import { item, release } from '../publish/releaseFixture.ts';

const power = item('住建-罚-0001', { name: '旧名称' });

test('a power is followed from its first release to the last', () => {
  const book = new HistoryBook();
  book.add(release([power]));
  book.add(release([power, item('住建-罚-0002', { decision: '新增', origin: 'added' })], { number: 2 }));
  book.add(release([{ ...power, basis: '无', reason: '依据充分，建议保留' }], { number: 3 }));
  const changed = { ...power, basis: '无', name: '新名称', decision: '变更', reason: '依据修订' } as const;
  book.add(release([changed], { number: 4, date: '2018-01-02' }));
  const { eventsOf, releases } = book.finish();
  expect(releases.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(eventsOf(power.uid).map(({ release: { number }, word, reason }) => [number, word, reason])).toEqual([
    [1, '首次公布', null],
    [3, '变更', null],
    [4, '变更', '依据修订'],
  ]);
  expect(eventsOf(power.uid).at(-1)?.fields).toEqual([{ field: 'name', before: '旧名称', after: '新名称' }]);
  // 住建-罚-0002 is in the catalogue no more.
  expect(eventsOf('uid-住建-罚-0002')).toEqual([]);
});

test('one that is gone is kept as it was last published, with what the last release says of it', () => {
  const book = new HistoryBook();
  book.add(release([power]));
  book.add(release([{ ...power, name: '后来的名称' }], { number: 2 }));
  book.add(release([{ ...power, outcome: '取消', reason: '依据废止' }], { number: 3 }));
  book.add(release([{ ...power, outcome: '下放', target: '各镇' }], { number: 4 }));
  const { gone, eventsOf, lastChanges } = book.finish();
  expect(
    gone.map((each) => [each.power.name, each.release.number, each.outcome.decision, each.outcome.target]),
  ).toEqual([['后来的名称', 2, '下放', '各镇']]);
  expect(eventsOf(power.uid).map(({ word }) => word)).toEqual(['首次公布', '变更', '取消']);
  expect(lastChanges).toEqual([]);
});

test('without a release there is no site', () => {
  expect(() => new HistoryBook().finish()).toThrow('a site is made of a release');
});

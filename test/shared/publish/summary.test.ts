import { describe, expect, test } from 'vitest';
import { reduction, summaryMatrix } from '#shared/publish/summary.ts';
import { item, release } from './releaseFixture.ts';

describe('summary of departments and categories', () => {
  test('counts both ways', () => {
    const { rows, totals } = summaryMatrix(
      release([
        item('住建-许-0001', { category: 'XK' }),
        item('住建-罚-0001'),
        item('住建-罚-0002', { outcome: '取消' }),
        item('水务-罚-0001', { organ: '水务局' }),
        item('农牧-罚-0001', { organ: '农牧局', outcome: '合并' }),
      ]),
    );
    const nought = Array(8).fill(0);
    expect(rows).toEqual([
      { department: '住建局', counts: [1, 1, ...nought], total: 2, reported: 3 },
      { department: '水务局', counts: [0, 1, ...nought], total: 1, reported: 1 },
      { department: '农牧局', counts: [0, 0, ...nought], total: 0, reported: 1 },
    ]);
    expect(totals).toEqual({ department: '合计', counts: [1, 2, ...nought], total: 3, reported: 5 });
  });

  test('a power in a category that the release does not print breaks the sums', () => {
    const content = release([item('住建-罚-0001')]);
    const strayed = { ...content, powers: content.powers.map((power) => ({ ...power, category: 'BA' })) };
    expect(() => summaryMatrix(strayed)).toThrow('list 1, byDepartment 1, byCategory 0, ledger 1');
  });

  test('a power lost from the list breaks the sums', () => {
    const content = release([item('住建-罚-0001'), item('住建-罚-0002')]);
    expect(() => summaryMatrix({ ...content, powers: content.powers.slice(1) })).toThrow('list 1');
  });

  test('a reported power that belongs to no department breaks the sums', () => {
    const content = release([item('住建-罚-0001')]);
    expect(() => summaryMatrix({ ...content, ledger: { ...content.ledger, departments: [] } })).toThrow(
      'byDepartment 0, ledger 1',
    );
  });
});

test.each([
  [5333, 2977, { reduced: 2356, percent: '44.18' }],
  [3, 2, { reduced: 1, percent: '33.33' }],
  [200, 199, { reduced: 1, percent: '0.50' }],
  [2, 3, { reduced: -1, percent: '-50.00' }],
  [0, 0, { reduced: 0, percent: null }],
])('reduction from %i to %i', (reported, published, expected) => {
  expect(reduction(reported, published)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { categorySets, findCategorySet } from '#shared/model/category.ts';
import { parseInSteps } from '#shared/publish/release.ts';
import { atOnce } from '#shared/steps.ts';
import { item, release } from './releaseFixture.ts';

describe('a release', () => {
  test('is in the order of category, department and number', () => {
    const { powers } = release([
      item('水务-罚-0002', { organ: '水务局' }),
      item('水务-许-0001', { organ: '水务局', category: 'XK' }),
      item('住建-罚-10000'),
      item('住建-罚-0200'),
      item('农牧-罚-0001', { organ: '农牧局' }),
      item('住建-查-0001', { category: 'JC' }),
    ]);
    expect(powers.map(({ category, seq, number }) => `${category} ${seq} ${number}`)).toEqual([
      'XK 1 水务-许-0001',
      'CF 1 住建-罚-0200',
      'CF 2 住建-罚-10000',
      'CF 3 水务-罚-0002',
      'CF 4 农牧-罚-0001',
      'JC 1 住建-查-0001',
    ]);
  });

  test('folds a category into the set and keeps the names of the day', () => {
    const content = release([item('住建-备-0001', { category: 'BA' })]);
    expect(content.powers[0]?.category).toBe('QT');
    expect(content.categories.map(({ name }) => name)).toEqual(categorySets[0]?.members.map(({ name }) => name));
    const eleven = findCategorySet('NMG-2025');
    expect(eleven).not.toBeNull();
    if (eleven === null) return;
    expect(release([item('住建-备-0001', { category: 'BA' })], { categorySet: eleven }).powers[0]?.category).toBe('BA');
  });

  test('lists what has no category last, under a name of its own', () => {
    const content = release([item('住建-0001', { category: null }), item('住建-其-0001', { category: 'QT' })], {
      draft: true,
    });
    expect(content.powers.map(({ category }) => category)).toEqual(['QT', '--']);
    expect(content.categories.at(-1)).toEqual({ code: '--', name: '未分类' });
  });

  test('holds nothing of a power that is not public but its number and decision', () => {
    const secret = item('住建-罚-0002', { name: '涉密名称', isPublic: false, reason: '涉密原因', target: '涉密去向' });
    const content = release([item('住建-罚-0001'), secret]);
    expect(content.powers).toHaveLength(1);
    expect(content.ledger.whole.powers.notPublic).toBe(1);
    expect(JSON.stringify(content)).not.toContain('涉密');
    expect(content.outcomes[1]).toMatchObject({ number: '住建-罚-0002', decision: '保留', isPublic: false });
  });

  test('holds nothing that departments hand in for the office only', () => {
    const extra = { desk: '一科', contact: '经办人甲', opinion: '拟取消', note: '', category: '行政处罚类' };
    expect(release([item('住建-罚-0001', { extra })]).powers[0]?.extra).toEqual({ desk: '一科' });
  });

  test.each([{ isPublic: false }, { decision: '取消' as const }])('refuses a power with %o', (wrong) => {
    expect(() => release([], { powers: [item('住建-罚-0001', wrong)] })).toThrow('住建-罚-0001 is not to be published');
  });

  test('refuses a list that the ledger knows nothing of', () => {
    expect(() => release([item('住建-罚-0001')], { powers: [] })).toThrow('do not add up');
  });

  test('can be stored and read back', () => {
    const content = release([
      item('住建-罚-0001', {
        extra: { desk: '执法大队' },
        subItems: [{ uid: 'sub', number: '住建-罚-0001-01', name: '子项', basis: '' }],
      }),
    ]);
    const { powers, ...stored } = JSON.parse(JSON.stringify(content));
    expect(atOnce(parseInSteps(stored, powers))).toEqual(content);
  });
});

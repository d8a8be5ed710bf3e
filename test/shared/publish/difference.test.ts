import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffReleases } from '#shared/publish/difference.ts';
import { type FixtureItem, item, release } from './releaseFixture.ts';

describe('difference between releases', () => {
  test('what came', () => {
    const changes = diffReleases(
      release([]),
      release([
        item('住建-罚-0001', { origin: 'added', decision: '新增', reason: '新法施行' }),
        item('住建-罚-0002', { origin: 'added', decision: '承接' }),
        item('住建-罚-0003', { origin: 'split' }),
      ]),
    );
    expect(changes.map(({ effect, change, number, reason }) => [effect, change, number, reason])).toEqual([
      ['added', '新增', '住建-罚-0001', '新法施行'],
      ['added', '承接', '住建-罚-0002', null],
      ['added', '拆分', '住建-罚-0003', null],
    ]);
  });

  test('what went, and why', () => {
    const kept = ['0001', '0002', '0003', '0004', '0005'].map((last) => item(`住建-罚-${last}`));
    const now = release([
      item('住建-罚-0001', { outcome: '取消', reason: '依据已废止' }),
      item('住建-罚-0002', { outcome: '合并', target: '水务-罚-0001' }),
      item('住建-罚-0003', { outcome: '下放', target: '各镇' }),
      item('住建-罚-0004', { isPublic: false, reason: '涉密' }),
    ]);
    const changes = diffReleases(release(kept), now);
    expect(changes.map(({ change, number, target, reason }) => [change, number, target, reason])).toEqual([
      ['取消', '住建-罚-0001', null, '依据已废止'],
      ['合并', '住建-罚-0002', '水务-罚-0001', null],
      ['下放', '住建-罚-0003', '各镇', null],
      ['不公开', '住建-罚-0004', null, null],
      ['撤回', '住建-罚-0005', null, null],
    ]);
  });

  test('what changed, field by field', () => {
    const before = item('住建-罚-0002', { extra: { desk: '一科' } });
    const after = item('住建-罚-0002', {
      name: '新名称',
      category: 'JC',
      organ: '水务局',
      level: 'township',
      extra: { desk: '二科', oversight: '12345' },
      subItems: [{ uid: 's', number: '住建-罚-0002-01', name: '子项甲', basis: '' }],
      decision: '变更',
      reason: '职能调整',
    });
    expect(diffReleases(release([item('住建-罚-0001'), before]), release([after]))[1]).toEqual({
      uid: 'uid-住建-罚-0002',
      effect: 'changed',
      change: '变更',
      number: '住建-罚-0002',
      name: '新名称',
      category: '行政监督检查',
      organ: '水务局',
      target: null,
      reason: '职能调整',
      fields: [
        { field: 'name', before: '对住建-罚-0002的处罚', after: '新名称' },
        { field: 'category', before: '行政处罚', after: '行政监督检查' },
        { field: 'organ', before: '住建局', after: '水务局' },
        { field: 'level', before: '县级', after: '乡镇（街道）级' },
        { field: 'subItems', before: '', after: '住建-罚-0002-01 子项甲' },
        { field: 'desk', before: '一科', after: '二科' },
        { field: 'oversight', before: '', after: '12345' },
      ],
    });
  });

  test('the old total, less what went, plus what came, is the new total; a release does not differ from itself', () => {
    const anyItem = fc
      .record({ last: fc.integer({ min: 1, max: 40 }), keep: fc.boolean(), isPublic: fc.boolean(), name: fc.string() })
      .map(({ last, keep, isPublic, name }) =>
        item(`住建-罚-${last}`, { isPublic, name, ...(keep ? {} : { outcome: '取消' as const }) }),
      );
    const items: fc.Arbitrary<FixtureItem[]> = fc.uniqueArray(anyItem, { selector: (each) => each.number });
    fc.assert(
      fc.property(items, items, (first, second) => {
        const [from, to] = [release(first), release(second)];
        const changes = diffReleases(from, to);
        const [added, removed] = ['added', 'removed'].map(
          (effect) => changes.filter((change) => change.effect === effect).length,
        );
        expect(from.powers.length + (added ?? 0) - (removed ?? 0)).toBe(to.powers.length);
        expect(new Set(changes.map(({ uid }) => uid)).size).toBe(changes.length);
        expect(diffReleases(to, to)).toEqual([]);
      }),
    );
  });
});

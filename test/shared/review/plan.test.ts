import { describe, expect, it } from 'vitest';
import { asUsual, type PlanGroup, type PlanMember, planGroup, usualMaster } from '#shared/review/plan.ts';

const member = (id: number, over: Partial<PlanMember> = {}): PlanMember => ({
  id,
  number: `住建-罚-000${id}`,
  name: `事项${id}`,
  level: 'county',
  departmentId: 7,
  department: '住建局',
  category: 'CF',
  basis: '',
  citations: [],
  master: id === 1,
  stand: 'undecided',
  apart: [],
  ...over,
});
const group = (kind: PlanGroup['kind'], ...members: PlanMember[]): PlanGroup => ({ kind, members });

describe('the usual end', () => {
  it.each([
    ['duplicate', { decision: '合并', into: 1, asSubItem: false, target: null }],
    ['same-article', { decision: '合并', into: 1, asSubItem: true, target: null }],
    ['parent-child', { decision: '合并', into: 1, asSubItem: true, target: null }],
    ['level', { decision: '下放', into: null, asSubItem: false, target: '乡镇（街道）级' }],
  ] as const)('of %s', (kind, end) => {
    const plan = planGroup(group(kind, member(1), member(2, { level: kind === 'level' ? 'township' : 'county' })));
    expect(plan).toMatchObject({ master: 1, ends: [{ item: 2, ...end }], change: {}, apart: [] });
    expect(plan?.ends[0]?.reason).toContain('住建-罚-0001“事项1”');
  });

  it('of what a higher level exercises is out of this list, where it was never one of its powers', () => {
    const plan = planGroup(group('level', member(1), member(2, { level: 'city' }), member(3, { level: 'province' })));
    expect(plan?.ends).toMatchObject([
      { item: 2, decision: '取消', into: null, target: null },
      { item: 3, decision: '取消', into: null, target: null },
    ]);
    expect(plan?.ends[0]?.reason).toBe('与住建-罚-0001“事项1”为同一职权的不同层级，本级保留一项，该项由市级行使。');
  });

  it('of departments that compete waits for the lead', () => {
    const overlap = group('overlap', member(1), member(2, { departmentId: 8, department: '城管局' }));
    expect(planGroup(overlap)).toBeNull();
    const led = planGroup(overlap, { ...asUsual, master: 2 });
    expect(led).toMatchObject({ master: 2, ends: [{ item: 1, into: 2 }] });
    expect(led?.ends[0]?.reason).toContain('由城管局作为牵头');
  });
});

describe('the master', () => {
  it('is one that was kept, else one that stands elsewhere, else the proposed', () => {
    expect(usualMaster(group('duplicate', member(1), member(2, { stand: 'kept' })))).toBe(2);
    expect(usualMaster(group('duplicate', member(1), member(2, { stand: 'elsewhere' })))).toBe(2);
    expect(usualMaster(group('duplicate', member(1, { stand: 'gone' }), member(2), member(3)))).toBe(2);
    expect(usualMaster(group('duplicate', member(1, { stand: 'gone' })))).toBeNull();
  });

  it('cannot be one that left the list', () => {
    expect(
      planGroup(group('duplicate', member(1), member(2, { stand: 'gone' })), { ...asUsual, master: 2 }),
    ).toBeNull();
  });
});

describe('what a person may change', () => {
  const three = group('duplicate', member(1), member(2, { basis: '甲' }), member(3, { category: 'XK', stand: 'kept' }));

  it('leaves alone what was decided, unless its end or another master is chosen', () => {
    expect(planGroup(three)?.ends.map(({ item }) => item)).toEqual([1, 2]);
    expect(planGroup(three, { ...asUsual, master: 1 })?.ends.map(({ item }) => item)).toEqual([2, 3]);
  });

  it('tells apart who is left out and who stays a power of its own', () => {
    const plan = planGroup(three, { ...asUsual, leaveOut: [2], ends: [{ item: 1, as: 'keep' }] });
    expect(plan).toMatchObject({ master: 3, ends: [{ item: 1, decision: '保留', into: null }] });
    expect(plan?.apart).toEqual([
      [2, 1],
      [2, 3],
      [1, 3],
    ]);
  });

  it('ends a member otherwise', () => {
    const ends = (['merge', 'sub-item', 'cancel', 'hand-down', 'hand-over'] as const).map((end) =>
      planGroup(group('duplicate', member(1), member(2)), { ...asUsual, ends: [{ item: 2, as: end, target: '某地' }] }),
    );
    expect(ends.map((plan) => plan?.ends[0]?.decision)).toEqual(['合并', '合并', '取消', '下放', '划转']);
    expect(ends.map((plan) => plan?.ends[0]?.target)).toEqual([null, null, null, '某地', '某地']);
  });

  it('cancels a member for the level that exercises it, else for the power that stays', () => {
    const reasonOf = (level: PlanMember['level']) =>
      planGroup(group('level', member(1), member(2, { level })), { ...asUsual, ends: [{ item: 2, as: 'cancel' }] })
        ?.ends[0]?.reason;
    expect(reasonOf('township')).toContain('该项由乡镇（街道）级行使');
    expect(reasonOf('county')).toBe('与住建-罚-0001“事项1”为同一职权，保留该项，本项取消。');
  });

  it('gives the power that stays the values that were chosen', () => {
    const chosen = { ...asUsual, master: 1, fields: { name: 2, basis: 2, category: 3 } };
    expect(planGroup(three, chosen)?.change).toEqual({ name: '事项2', basis: '甲', confirmedCategory: 'XK' });
  });

  it('ends nothing that was told apart from the master', () => {
    const plan = planGroup(group('duplicate', member(1, { apart: [3] }), member(2), member(3, { apart: [1] })));
    expect(plan?.ends.map(({ item }) => item)).toEqual([2]);
  });
});

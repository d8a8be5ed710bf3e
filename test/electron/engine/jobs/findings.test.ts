import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

const oldLaw = [
  ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
  [
    '1',
    '行政处罚',
    '对不按规定缴纳农业税的处罚',
    '《中华人民共和国农业税条例》第二十五条：纳税人不按规定纳税的，依照下列规定处理。',
    '北原区财政局',
  ],
];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [
    bench.writeList('住建.csv', housingList),
    bench.writeList('城管.csv', cityList),
    bench.writeList('财政.csv', oldLaw),
  ];
  await bench.engine.call('intake/import', { paths, actor });
  await bench.engine.call('work/match', {});
  await bench.engine.call('work/classify', {});
  await bench.engine.call('work/check', {});
});
afterEach(() => bench.close());

const rules = () => bench.engine.call('findings/rules', {});
const openOf = async (rule: string) => (await rules()).rules.find((each) => each.rule === rule);
const list = (rule: string, state: 'open' | 'dismissed' = 'open') =>
  bench.engine.call('findings/list', { rule, state });
async function only(rule: string) {
  const { rows } = await list(rule);
  const [row] = rows;
  if (row === undefined) throw new Error(`${rule} found nothing`);
  return row;
}
const powers = async () => (await bench.engine.call('ledger/read', {})).powers;

describe('the rules', () => {
  it('are counted in the order of application, and say which want a table', async () => {
    const { freshness, left, rules: found, inert } = await rules();
    expect(freshness).toBe('current');
    expect(found.map(({ rule }) => rule).slice(0, 2)).toEqual(['R01', 'R02']);
    expect(found.find(({ rule }) => rule === 'R01')).toMatchObject({ severity: 'severe', open: 1, bulk: true });
    expect(left).toBe(found.reduce((sum, { open }) => sum + open, 0));
    expect(inert).toContainEqual({ rule: 'R24', severity: 'severe', needs: 'licenceItems' });
  });

  it('are stale after a change of the rows', async () => {
    const more = bench.writeList('更多.csv', [
      ...cityList,
      ['3', '行政处罚', '对占道经营的处罚', '', '北原区城市管理局'],
    ]);
    await bench.engine.call('intake/import', { paths: [more], actor });
    expect((await rules()).freshness).toBe('stale');
  });
});

describe('a finding', () => {
  it('brings its reason ready to use and what it proposes', async () => {
    const { item } = await only('R02');
    const { finding } = await bench.engine.call('findings/read', { item, rule: 'R02' });
    expect(finding.reason).toContain('《中华人民共和国农业税条例》已于2006年1月废止');
    expect(finding.proposal).toMatchObject({ decision: '取消', acceptable: true });
    await expect(bench.engine.call('findings/read', { item, rule: 'R17' })).rejects.toMatchObject({
      code: 'no-finding',
    });
  });

  it('names the item that a merge goes into', async () => {
    const { proposal } = await only('R05');
    expect(proposal).toMatchObject({ decision: '合并', into: { name: expect.stringContaining('未取得资质证书') } });
  });

  it('is found by the filters of the grid', async () => {
    const where = [{ field: 'department', value: '北原区财政局' }];
    expect((await bench.engine.call('findings/list', { rule: 'R02', where })).total).toBe(1);
    expect((await bench.engine.call('findings/list', { rule: 'R01', where })).total).toBe(0);
    expect((await bench.engine.call('findings/list', { rule: 'R02', search: '农业税' })).total).toBe(1);
  });
});

describe('answering', () => {
  it('accepts with the official reason or another, and undoes it after a restart', async () => {
    const { item } = await only('R01');
    const accept = { rule: 'R01', scope: { items: [item] }, actor };
    await bench.engine.call('findings/accept', { ...accept, reason: '经核实没有依据。' });
    expect(await bench.item('对擅自占用城市道路的处罚')).toMatchObject({
      decision: '取消',
      reason: '经核实没有依据。',
    });
    expect(await openOf('R01')).toMatchObject({ open: 0, answered: 1, dismissed: 0 });
    await bench.reopen();
    await bench.engine.call('history/undo', { actor });
    expect(await openOf('R01')).toMatchObject({ open: 1 });
    await bench.engine.call('findings/accept', accept);
    expect((await bench.item('对擅自占用城市道路的处罚')).reason).toContain('职权法定');
  });

  it('accepts a whole rule after a preview, in one step', async () => {
    const { engine } = bench;
    const all = { rule: 'R05', scope: { where: [] }, actor };
    const preview = await engine.call('findings/accept', { ...all, preview: true });
    expect(preview).toMatchObject({ operation: null, items: 1, skipped: 0 });
    expect(await engine.call('findings/accept', all)).toMatchObject({ items: preview.items });
    expect(await powers()).toMatchObject({ merged: 1 });
    await engine.call('history/undo', { actor });
    expect(await powers()).toMatchObject({ merged: 0 });
  });

  it('refuses to accept in bulk what has to be looked at', async () => {
    const { engine } = bench;
    const bulk = engine.call('findings/accept', { rule: 'R27', scope: { where: [] }, actor });
    await expect(bulk).rejects.toMatchObject({ code: 'one-by-one' });
    const unknown = engine.call('findings/accept', { rule: 'Y1', scope: { items: [1] }, actor });
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-rule' });
  });

  it('decides otherwise; a power that stays has its finding dismissed with it', async () => {
    const { engine } = bench;
    const { item } = await only('R01');
    const instead = { as: '保留' } as const;
    const reason = '依据已补。';
    await engine.call('findings/accept', { rule: 'R01', scope: { items: [item] }, instead, reason, actor });
    expect(await openOf('R01')).toMatchObject({ open: 0, dismissed: 1 });
    expect((await bench.item('对擅自占用城市道路的处罚')).decision).toBe('保留');
    await engine.call('history/undo', { actor });
    expect(await openOf('R01')).toMatchObject({ open: 1, dismissed: 0 });
  });

  it('dismisses with a reason that is offered again, and takes it up again', async () => {
    const { engine } = bench;
    const { item } = await only('R01');
    await engine.call('findings/dismiss', { rule: 'R01', items: [item], reason: '部门已补依据', actor });
    expect((await list('R01')).total).toBe(0);
    expect((await list('R01', 'dismissed')).rows).toMatchObject([{ item, dismissedFor: '部门已补依据' }]);
    const other = await only('R02');
    expect((await engine.call('findings/read', { item: other.item, rule: 'R02' })).recentReasons).toEqual([
      '部门已补依据',
    ]);
    await engine.call('work/check', {});
    expect((await list('R01')).total).toBe(0);
    await engine.call('findings/reopen', { rule: 'R01', items: [item], actor });
    expect((await list('R01')).total).toBe(1);
    await engine.call('history/undo', { actor });
    expect((await list('R01', 'dismissed')).total).toBe(1);
    const [last] = await engine.call('list/history', { where: [{ field: 'kind', value: 'reopen' }] });
    expect(last?.text).toBe('恢复 R01 对 城管-项-0001 的意见');
  });
});

describe('conflicts of category', () => {
  it('come in the order of certainty, in the window and in the listing', async () => {
    const organ = '北原区城市管理局';
    const mislabelled = bench.writeList('错类.csv', [
      ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
      ['1', '行政许可', '对违法占道经营场所的查封', '', organ],
      ['2', '行政许可', '对占道经营的监督检查', '', organ],
      ['3', '行政许可', '对乱倒垃圾的处罚', '', organ],
    ]);
    await bench.engine.call('intake/import', { paths: [mislabelled], actor });
    await bench.engine.call('work/classify', {});
    await bench.engine.call('work/check', {});
    const { rows } = await list('R22');
    const items = rows.map(({ item }) => item);
    const listed = await bench.engine.call('list/findings', { where: [{ field: 'rule', value: 'R22' }] });
    const certainty = await Promise.all(
      items.map(
        async (item) => (await bench.engine.call('item/read', { item: String(item) })).category.confidence ?? 0,
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['对乱倒垃圾的处罚', '对违法占道经营场所的查封']),
    );
    expect(certainty).toEqual([...certainty].sort((a, b) => b - a));
    expect(certainty.at(-1)).toBeGreaterThanOrEqual(0.9);
    // In the order of the rows it would begin with the seizure.
    expect(rows[0]?.name).toBe('对乱倒垃圾的处罚');
    expect(listed.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
  });
});

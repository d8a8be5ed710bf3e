import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.close());

type Line = Output<'release/check'>['checks'][number];

async function line(check: Line['check']): Promise<Line> {
  const found = (await bench.engine.call('release/check', {})).checks.find((each) => each.check === check);
  if (found === undefined) throw new Error(`no line ${check}`);
  return found;
}

/** How many items the door of a line shows. */
async function behind({ door }: Line): Promise<number> {
  return (await bench.engine.call('list/items', { where: [...(door?.where ?? [])] })).length;
}

async function importBoth(): Promise<void> {
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
}

describe('the list before a release', () => {
  it('has nothing to say of an empty catalogue but that nobody matched and checked it', async () => {
    const { ready, checks } = await bench.engine.call('release/check', {});
    expect(ready).toBe(true);
    expect(checks.filter(({ state }) => state !== 'ok').map(({ check, ran }) => [check, ran])).toEqual([
      ['groups', 'never'],
      ['severe', 'never'],
      ['findings', 'never'],
    ]);
  });

  it('shows exactly the undecided and the uncategorised', async () => {
    await importBoth();
    const undecided = await line('undecided');
    expect(undecided).toMatchObject({ state: 'block', count: 7 });
    expect(await behind(undecided)).toBe(7);
    await bench.engine.call('decide/rest', { as: '保留', actor });
    expect(await line('undecided')).toMatchObject({ state: 'ok', count: 0, door: null });
    const categories = await line('categories');
    expect(categories).toMatchObject({ state: 'block', count: 1 });
    expect(await behind(categories)).toBe(1);
    await bench.engine.call('decide/category', { item: '城管-项-0001', category: '行政处罚', actor });
    expect(await line('categories')).toMatchObject({ state: 'ok', total: 10 });
    expect(await line('sums')).toMatchObject({ state: 'ok', total: 7 });
    expect(await line('numbers')).toMatchObject({ state: 'ok', total: 7 });
    expect((await bench.engine.call('release/check', {})).ready).toBe(true);
  });

  it('shows exactly the kept powers without a name', async () => {
    const nameless = [...housingList, ['6', '行政处罚', '', '《建设工程质量管理条例》第六十一条', '区住建局']];
    await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', nameless)], actor });
    expect((await line('names')).state).toBe('ok');
    await bench.engine.call('decide/rest', { as: '保留', actor });
    const names = await line('names');
    expect(names).toMatchObject({ state: 'block', count: 1 });
    expect(await behind(names)).toBe(1);
  });

  it('counts a group as open while two of its powers stay and nobody said how they relate', async () => {
    await importBoth();
    await bench.engine.call('work/match', {});
    const open = await line('groups');
    expect(open).toMatchObject({ state: 'warn', ran: 'current' });
    expect(open.count).toBe(open.total);
    for (const { id } of await bench.engine.call('list/groups', {})) {
      await bench.engine.call('decide/group', { group: id, actor });
    }
    expect(await line('groups')).toMatchObject({ state: 'ok', count: 0, total: open.total });
  });

  it('is blocked by a severe finding until it is dismissed, and so is a strict release', async () => {
    const repealed = [
      ...housingList,
      ['6', '行政处罚', '对违反收容遣送规定的处罚', '《城市流浪乞讨人员收容遣送办法》第六条', '区住建局'],
    ];
    await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', repealed)], actor });
    await bench.engine.call('work/check', {});
    await bench.engine.call('decide/rest', { as: '保留', actor });
    const severe = await line('severe');
    expect(severe).toMatchObject({ state: 'block' });
    const findings = await bench.engine.call('list/findings', { where: [{ field: 'severity', value: 'severe' }] });
    expect(severe.count).toBe(findings.length);
    expect(await behind(severe)).toBe(new Set(findings.map(({ item }) => item)).size);
    const strict = bench.engine.call('release/make', { strict: true, actor });
    await expect(strict).rejects.toMatchObject({ code: 'release-severe', values: { count: severe.count } });
    for (const { number, rule } of findings) {
      await bench.engine.call('decide/dismiss', { item: number, rule, reason: '已核对，仍然有效。', actor });
    }
    expect(await line('severe')).toMatchObject({ state: 'ok', count: 0 });
    expect(await bench.engine.call('release/make', { strict: true, actor })).toMatchObject({ draft: false });
  });
});

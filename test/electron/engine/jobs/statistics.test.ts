import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
});
afterEach(() => bench.close());

type Where = readonly { readonly field: string; readonly value: string }[];

async function shown(...where: Where[]): Promise<number> {
  return (await bench.engine.call('list/items', { where: where.flat() })).length;
}

/** One item for most of the ways in which a power can end. */
async function decideVariously(): Promise<void> {
  await bench.engine.call('decide/item', { item: '住建-罚-0002', as: '合并', target: '住建-罚-0001', actor });
  await bench.engine.call('decide/item', { item: '住建-罚-0003', as: '下放', target: '镇', actor });
  await bench.engine.call('decide/item', { item: '住建-许-0001', as: '保留', public: false, actor });
  await bench.engine.call('decide/item', { item: '城管-罚-0001', as: '取消', reason: '依据废止。', actor });
  const whole = { item: '住建-查-0001', into: [{ name: '质量的监督检查' }, { name: '安全的监督检查' }], actor };
  await bench.engine.call('item/split', whole);
  const added = { name: '临时占道许可', department: '北原区城市管理局', category: '行政许可', actor };
  await bench.engine.call('item/add', { ...added, as: '新增' });
  await bench.engine.call('item/add', { ...added, name: '占道经营许可', as: '承接' });
}

describe('the steps from reported to published', () => {
  it('each show exactly the items that they count', async () => {
    await decideVariously();
    const { steps, reported, published } = await bench.engine.call('stats/read', {});
    expect(new Set(steps.map(({ term }) => term)).size).toBeGreaterThanOrEqual(10);
    for (const { figure, where } of steps) expect(await shown(where)).toBe(Math.abs(figure));
    expect(steps.at(0)).toMatchObject({ term: 'reported', figure: reported });
    expect(steps.at(-1)).toMatchObject({ term: 'published', figure: published });
  });

  it('lead from each total to the next', async () => {
    await decideVariously();
    const { steps } = await bench.engine.call('stats/read', {});
    let height = 0;
    for (const { figure, total } of steps) {
      if (total && height !== 0) expect(figure).toBe(height);
      height = total ? figure : height + figure;
    }
  });
});

it('leave nothing settled while a power that was added has no decision', async () => {
  await decideVariously();
  await bench.engine.call('decide/rest', { as: '保留', actor });
  expect(await bench.engine.call('stats/read', {})).toMatchObject({ undecided: 0 });
  const { id } = await bench.item('临时占道许可');
  await bench.engine.call('decide/items', { chosen: { items: [id] }, as: null, actor });
  const { undecided, steps } = await bench.engine.call('stats/read', {});
  expect(undecided).toBe(1);
  expect(steps.map(({ term }) => term)).not.toContain('undecided');
});

describe('departments × categories', () => {
  it('show exactly the items of each cell, before and after', async () => {
    await decideVariously();
    const { matrix, categories } = await bench.engine.call('stats/read', {});
    const reported = [
      { field: 'origin', value: 'reported' },
      { field: 'main', value: 'true' },
    ];
    const published = [{ field: 'published', value: 'true' }];
    for (const row of matrix) {
      for (const { name, where } of categories) {
        expect(await shown(row.where, where, reported)).toBe(row.reported[name]);
        expect(await shown(row.where, where, published)).toBe(row.categories[name]);
      }
    }
  });

  it('have a place for what has no category', async () => {
    const { categories, reported } = await bench.engine.call('stats/read', {});
    expect(categories.at(-1)).toMatchObject({ code: '--', reported: 1, where: [{ field: 'listed', value: '' }] });
    expect(categories.reduce((sum, each) => sum + each.reported, 0)).toBe(reported);
  });

  it('say it as a release made now would', async () => {
    await decideVariously();
    await bench.engine.call('decide/rest', { as: '保留', actor });
    const { sentence } = await bench.engine.call('stats/read', {});
    await bench.engine.call('release/make', { draft: true, actor });
    const preview = await bench.engine.call('release/preview-output', { release: 1, format: 'txt' });
    expect(preview.content).toMatchObject({ kind: 'text', text: sentence });
  });
});

describe('progress over time', () => {
  it('counts the decisions of each day of the office, and what was taken back', async () => {
    expect(await bench.engine.call('stats/progress', {})).toEqual({ days: [] });
    await bench.engine.call('decide/item', { item: '住建-罚-0001', as: '保留', actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await bench.engine.call('history/undo', { actor });
    expect(await bench.engine.call('stats/progress', {})).toEqual({
      days: [{ day: '2026-01-06', decided: 7, takenBack: 6, standing: 1, operation: 5 }],
    });
  });
});

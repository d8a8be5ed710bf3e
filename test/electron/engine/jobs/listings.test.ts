import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
});
afterEach(() => bench.close());

describe('a catalogue', () => {
  it('is made with its category set and opened again as it was', async () => {
    const made = await createWorkbench();
    const file = made.path('二零二五.quanqing');
    const info = await made.engine.call('catalogue/create', {
      file,
      title: '北原区权力清单',
      place: '北原区',
      categories: 'NMG-2025',
      actor,
    });
    expect(info.categories.members.map(({ name }) => name)).toContain('行政备案');
    expect(await made.engine.call('catalogue/open', { file })).toEqual(info);
    await expect(
      made.engine.call('catalogue/create', { file: made.path('x'), title: '甲', place: '乙', categories: 'XX', actor }),
    ).rejects.toMatchObject({ code: 'unknown-category-set' });
    made.close();
  });
});

describe('inspecting', () => {
  it('tells what would be read and writes nothing', async () => {
    const before = await bench.engine.call('list/history', {});
    const [file] = await bench.engine.call('intake/inspect', { paths: [bench.path('住建.csv')] });
    expect(file).toMatchObject({ file: '住建.csv', format: 'csv', failure: null, items: 5 });
    expect(file?.sheets[0]).toMatchObject({
      headerRows: [2],
      rows: { read: 7, items: 5, aside: 2 },
      categories: { 行政处罚: 3, 行政许可: 1, 行政检查: 1 },
    });
    expect(file?.sheets[0]?.columns.map(({ column, field }) => [column, field])).toEqual([
      ['A', 'serial'],
      ['B', 'category'],
      ['C', 'name'],
      ['D', 'basis'],
      ['E', 'organ'],
    ]);
    expect(await bench.engine.call('list/history', {})).toEqual(before);
  });
});

describe('listings', () => {
  it('show each source with its rows', async () => {
    const sources = await bench.engine.call('list/sources', {
      where: [{ field: 'department', value: '北原区城市管理局' }],
    });
    expect(sources).toMatchObject([
      { file: '城管.csv', items: 2, rows: { read: 3, items: 2, aside: 1 }, withdrawn: false },
    ]);
  });

  it('show what was decided, and on what', async () => {
    await bench.engine.call('decide/item', {
      item: '2',
      as: '合并',
      target: '1',
      reason: '重复。',
      legalBasis: '会审纪要',
      actor,
    });
    expect(await bench.engine.call('list/decisions', {})).toMatchObject([
      {
        item: 2,
        decision: '合并',
        target: '住建-罚-0001',
        reason: '重复。',
        legal_basis: '会审纪要',
        actor,
        public: true,
      },
    ]);
  });

  it('count how many items cite a law', async () => {
    const laws = await bench.engine.call('list/laws', { search: '建设工程质量管理条例' });
    expect(laws).toMatchObject([{ title: '建设工程质量管理条例', rank: 'administrative-regulation', cited: 4 }]);
  });

  it('refuse a field that they do not have, and name those they have', async () => {
    const asked = bench.engine.call('list/items', { where: [{ field: 'colour', value: 'red' }] });
    await expect(asked).rejects.toMatchObject({ code: 'unknown-field', values: { field: 'colour' } });
  });
});

/** Every value that a row shows, under the dotted name by which it is asked for. */
function shown(value: unknown, path = ''): (readonly [field: string, text: string])[] {
  if (Array.isArray(value)) return value.flatMap((member) => shown(member, path));
  if (value === null || typeof value !== 'object') return [[path, value === null ? '' : String(value)]];
  return Object.entries(value).flatMap(([name, field]) => shown(field, path === '' ? name : `${path}.${name}`));
}

describe('a filter', () => {
  const listings = [
    'list/sources',
    'list/items',
    'list/groups',
    'list/findings',
    'list/decisions',
    'list/history',
    'list/laws',
  ] as const;

  it.each(listings)('takes any field that %s shows, and gives the rows that show the value', async (listing) => {
    const { engine } = bench;
    for (const work of ['work/classify', 'work/match', 'work/check'] as const) await engine.call(work, {});
    await engine.call('decide/item', { item: '2', as: '合并', target: '1', reason: '重复。', actor });
    await engine.call('decide/item', { item: '3', as: '下放', target: '乡镇', actor });
    const rows: readonly object[] = await engine.call(listing, {});
    const asked = new Map(rows.slice(0, 40).flatMap((row) => shown(row)));
    expect(asked.size).toBeGreaterThan(8);
    for (const [field, value] of asked) {
      const expected = rows.filter((row) => {
        const texts = shown(row).flatMap(([name, text]) => (name === field ? [text] : []));
        return texts.includes(value) || (value === '' && texts.length === 0);
      });
      const found: readonly object[] = await engine.call(listing, { where: [{ field, value }] });
      expect({ field, value, found }).toEqual({ field, value, found: expected });
    }
    const where = [{ field: 'colour', value: 'red' }];
    await expect(engine.call(listing, { where })).rejects.toMatchObject({ code: 'unknown-field' });
  });

  it('keeps to the limit after it filtered', async () => {
    const where = [{ field: 'sources.row', value: '4' }];
    expect(await bench.engine.call('list/items', { where, limit: 1 })).toMatchObject([{ sources: [{ row: 4 }] }]);
  });

  it('takes the printed name of a relation', async () => {
    await bench.engine.call('work/match', {});
    const where = [{ field: 'kind', value: '重复' }];
    expect(await bench.engine.call('list/groups', { where })).toMatchObject([{ kind: 'duplicate' }]);
  });
});

describe('proposed categories', () => {
  it('are confirmed from a confidence on, in one step to undo', async () => {
    await bench.engine.call('work/classify', {});
    const { items } = await bench.engine.call('decide/categories', { min: 0.95, actor });
    const confirmed = (await bench.engine.call('list/items', {})).filter(({ category }) => category.confirmed !== null);
    expect(confirmed).toHaveLength(items);
    expect(items).toBeGreaterThan(0);
    await bench.engine.call('history/undo', { actor });
    expect((await bench.engine.call('list/items', {})).every(({ category }) => category.confirmed === null)).toBe(true);
  });
});

describe('the category that is proposed', () => {
  it('comes with its reasons in words', async () => {
    await bench.engine.call('work/classify', {});
    const { category } = await bench.item('建筑工程施工许可证核发');
    expect(category).toMatchObject({ proposed: '行政许可', declared: '行政许可' });
    expect(category.confidence).toBeGreaterThan(0.95);
    expect(category.reasons.join('；')).toContain('核发');
  });
});

describe('statistics', () => {
  it('add up along departments and categories', async () => {
    await bench.engine.call('decide/item', { item: '城管-项-0001', as: '取消', actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    const statistics = await bench.engine.call('stats/read', {});
    expect(statistics).toMatchObject({ reported: 7, published: 6, reductionPercent: 14.29 });
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(statistics.categories.map(({ published }) => published))).toBe(6);
    expect(sum(statistics.departments.map(({ published }) => published))).toBe(6);
    expect(sum(statistics.matrix.map(({ total }) => total))).toBe(6);
    expect(statistics.sentence).toContain('行政处罚4项');
  });
});

describe('a fuller table of laws', () => {
  it('updates what is known, adds what is not, and counts for the citations at once', async () => {
    const path = bench.path('法规.csv');
    writeFileSync(
      path,
      '标题,法律性质,时效性\n城市道路管理条例,行政法规,已废止\n北原区停车场管理办法,地方政府规章,有效\n',
    );
    const known = (await bench.engine.call('list/laws', { search: '城市道路管理条例' })).length;
    const result = await bench.engine.call('laws/import', { file: path, actor });
    expect(result).toMatchObject({ added: 2 - known, updated: known });
    expect(await bench.engine.call('list/laws', { search: '城市道路管理条例' })).toMatchObject([
      { status: 'repealed', cited: 1 },
    ]);
    await bench.engine.call('work/check', {});
    const repealed = await bench.engine.call('list/findings', { where: [{ field: 'rule', value: 'R02' }] });
    expect(repealed.map(({ number }) => number)).toEqual(['城管-罚-0001']);
    await bench.engine.call('history/undo', { actor });
    expect((await bench.engine.call('list/laws', { search: '城市道路管理条例' }))[0]?.status).not.toBe('repealed');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const organ = '北原区住房和城乡建设局';
/** Three filings declared as licences, one penalty nobody doubts, one row without a category, one that says nothing. */
const list = [
  header,
  ['1', '行政许可', '房屋建筑工程竣工备案', '《建设工程质量管理条例》第四十九条', organ],
  ['2', '行政许可', '市政工程竣工备案', '《建设工程质量管理条例》第四十九条', organ],
  ['3', '行政许可', '装修工程备案', '《建设工程质量管理条例》第四十九条', organ],
  ['4', '行政处罚', '对擅自施工的处罚', '《建设工程质量管理条例》第五十七条', organ],
  ['5', '', '建筑工程施工许可证核发', '《中华人民共和国建筑法》第七条', organ],
  ['6', '其他', '甲乙丙丁戊', '《中华人民共和国建筑法》第八条', organ],
];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', list)], actor });
});
afterEach(() => bench.close());

const queue = () => bench.engine.call('categories/queue', {});
async function filings(): Promise<string> {
  const { groups } = await queue();
  return groups.find(({ words }) => words === '备案')?.key ?? '';
}

describe('the queue of categories', () => {
  it('says when classifying did not run yet, and when it has to run again', async () => {
    expect(await queue()).toMatchObject({ freshness: 'never', left: 0, groups: [] });
    await bench.engine.call('work/classify', {});
    expect((await queue()).freshness).toBe('current');
    const more = bench.writeList('更多.csv', [header, ['1', '行政处罚', '对某某的处罚', '', organ]]);
    await bench.engine.call('intake/import', { paths: [more], actor });
    expect((await queue()).freshness).toBe('stale');
  });

  it('puts together what is alike, counts it and shows why', async () => {
    await bench.engine.call('work/classify', {});
    const { left, counts, total, groups } = await queue();
    expect({ left, counts }).toEqual({
      left: 5,
      counts: { missing: 1, differing: 3, doubtful: 1, later: 0, settled: 0 },
    });
    expect(total).toBe(3);
    expect(groups[0]).toMatchObject({ doubt: 'missing', place: 'rest', proposed: null, items: 1 });
    expect(groups[1]).toMatchObject({
      doubt: 'differing',
      place: 'end',
      words: '备案',
      declared: 'XK',
      proposed: 'QT',
      items: 3,
    });
    const { total: items, rows } = await bench.engine.call('categories/group', { key: await filings(), to: 2 });
    expect([items, rows.length]).toEqual([3, 2]);
    const [row] = rows;
    expect(row?.name.slice(...(row.lit ?? []))).toBe('备案');
    expect(row).toMatchObject({ department: organ, declared: 'XK', declaredText: '行政许可', proposed: 'QT' });
    expect(row?.reasons[0]).toMatchObject({ code: 'name-end', values: { words: '备案' } });
  });

  it('settles a whole group in one step that says how many, after a preview', async () => {
    const { engine } = bench;
    await engine.call('work/classify', {});
    const scope = { group: await filings() };
    expect(await engine.call('categories/settle', { scope, as: 'proposed', preview: true, actor })).toMatchObject({
      operation: null,
      items: 3,
    });
    expect((await engine.call('categories/settle', { scope, as: 'proposed', actor })).items).toBe(3);
    expect((await bench.item('装修工程备案')).category.confirmed).toBe('其他行政权力');
    expect(await queue()).toMatchObject({ left: 2, counts: { settled: 3 } });
    await bench.reopen();
    expect(await queue()).toMatchObject({ left: 2, freshness: 'current' });
    await bench.engine.call('history/undo', { actor });
    expect(await queue()).toMatchObject({ left: 5, counts: { settled: 0 } });
  });

  it('settles those ticked, as declared or as another category', async () => {
    const { engine } = bench;
    await engine.call('work/classify', {});
    const settle = (items: number[], as: 'declared' | 'JC') =>
      engine.call('categories/settle', { scope: { items }, as, actor });
    await settle([1, 2], 'declared');
    await settle([3], 'JC');
    expect((await bench.item('市政工程竣工备案')).category.confirmed).toBe('行政许可');
    expect((await bench.item('装修工程备案')).category.confirmed).toBe('行政监督检查');
    // Nothing was declared, so there is nothing to keep.
    expect(await settle([5], 'declared')).toMatchObject({ operation: null, items: 0 });
    await expect(engine.call('categories/settle', { scope: { items: [6] }, as: 'FW', actor })).rejects.toMatchObject({
      code: 'unknown-category',
    });
    await expect(engine.call('categories/group', { key: '没有' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('leaves for later what a person is not sure of: it is still to do, and comes last', async () => {
    const { engine } = bench;
    await engine.call('work/classify', {});
    expect((await engine.call('categories/postpone', { scope: { items: [1, 6] }, actor })).items).toBe(2);
    const { left, counts, groups } = await queue();
    expect({ left, later: counts.later }).toEqual({ left: 5, later: 2 });
    expect(groups.at(-1)).toMatchObject({ key: 'later', doubt: 'later', items: 2 });
    expect(groups.find(({ words }) => words === '备案')?.items).toBe(2);
    await engine.call('categories/settle', { scope: { group: 'later' }, as: 'proposed', actor });
    expect((await queue()).counts).toMatchObject({ later: 0 });
    await engine.call('history/undo', { actor });
    await engine.call('history/undo', { actor });
    expect((await queue()).counts).toMatchObject({ later: 0, settled: 0 });
  });

  it('does not ask about what leaves the list', async () => {
    const { engine } = bench;
    await engine.call('work/classify', {});
    await engine.call('decide/item', { item: '6', as: '取消', actor });
    expect((await queue()).left).toBe(4);
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFormats } from '#engine/output/exportFiles.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', housingList)], actor });
});
afterEach(() => bench.close());

const release = (draft = false) => bench.engine.call('release/make', { draft, actor });

describe('a release', () => {
  it('is refused while anything is undecided, unless it is a draft', async () => {
    await expect(release()).rejects.toMatchObject({ code: 'release-undecided', values: { count: 5 } });
    expect(await release(true)).toMatchObject({ release: 1, draft: true, published: 0 });
  });

  it('bears the day of the office, not that of Greenwich', async () => {
    await release(true);
    const to = bench.path('清单.json');
    await bench.engine.call('export/write', { release: 1, format: 'json', to });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({ date: '2026-01-06' });
  });

  it('bears another day and title when asked', async () => {
    await bench.engine.call('release/make', { draft: true, title: '公示稿', date: '2026-02-01', actor });
    const to = bench.path('清单.json');
    await bench.engine.call('export/write', { release: 1, format: 'json', to });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({ title: '公示稿', date: '2026-02-01' });
  });

  it('is refused while a kept power has no category', async () => {
    await bench.engine.call('intake/import', { paths: [bench.writeList('城管.csv', cityList)], actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await expect(release()).rejects.toMatchObject({ code: 'release-uncategorised', values: { count: 1 } });
    await bench.engine.call('decide/category', { item: '城管-项-0001', category: '行政处罚', actor });
    expect(await release()).toMatchObject({ published: 7 });
  });

  it('is refused while a kept power has no name', async () => {
    const nameless = [...housingList, ['6', '行政处罚', '', '《建设工程质量管理条例》第六十一条', '区住建局']];
    await bench.engine.call('intake/import', { paths: [bench.writeList('补报.csv', nameless)], actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await expect(release()).rejects.toMatchObject({ code: 'release-unnamed', values: { count: 1 } });
  });

  it('says which powers go with one that was cancelled', async () => {
    await bench.engine.call('decide/item', { item: '2', as: '合并', target: '1', actor });
    await bench.engine.call('decide/item', { item: '1', as: '取消', reason: '依据废止。', actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    const { warnings } = await release();
    expect(warnings.map(({ text }) => text)).toEqual([
      '有 1 项并入了没有保留的事项，随之不再公布（如 住建-罚-0002 并入 住建-罚-0001），请核对',
    ]);
  });

  it('never changes: a decision taken back later changes the next one only', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await release();
    await bench.engine.call('history/undo', { actor });
    await bench.engine.call('decide/item', { item: '4', as: '取消', reason: '上级取消。', actor });
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await release();
    const difference = await bench.engine.call('release/diff', { from: 1, to: 2 });
    expect(difference.changes).toMatchObject([
      { change: '取消', name: '建筑工程施工许可证核发', reason: '上级取消。' },
    ]);
    expect((await bench.engine.call('release/list', {})).map(({ published }) => published)).toEqual([5, 4]);
  });

  it.each(outputFormats)('is written as %s with the same bytes every time', async (format) => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await release();
    const write = async (name: string) => {
      const { files } = await bench.engine.call('export/write', { release: 1, format, to: bench.path(name) });
      return files.map(({ path, sha256 }) => [readFileSync(path).length > 0, sha256]);
    };
    const first = await write(`一.${format}`);
    await bench.reopen();
    expect((await write(`一.${format}`)).map(([, hash]) => hash)).toEqual(first.map(([, hash]) => hash));
  });

  it('gets a name of its own where only a folder is named', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await release();
    const { files } = await bench.engine.call('export/write', { release: 1, format: 'xlsx', to: bench.folder });
    expect(files.map(({ path }) => path)).toEqual([bench.path('北原区行政权力清单（第1号）.xlsx')]);
  });

  it('bears who approved it, in every list and in the report', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await bench.engine.call('release/make', { approvedBy: ['区委', '区政府'], docNo: '北政发〔2026〕3号', actor });
    expect(await bench.engine.call('release/list', {})).toMatchObject([
      { approvedBy: ['区委', '区政府'], docNo: '北政发〔2026〕3号', corrects: null },
    ]);
    const to = bench.path('报告.txt');
    await bench.engine.call('export/write', { release: 1, format: 'txt', to });
    expect(readFileSync(to, 'utf8')).toContain('清单经区委、区政府审定（北政发〔2026〕3号），于');
  });

  it('says where it lists what the last one lists, draft or not between them, and is made all the same', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    expect(await release()).toMatchObject({ warnings: [] });
    expect(await release(true)).toMatchObject({ warnings: [] });
    expect(await release()).toMatchObject({
      release: 3,
      warnings: [{ code: 'release-unchanged', text: '与第 1 号相比，没有增减，也没有变更' }],
    });
    await bench.engine.call('decide/category', { item: '4', category: '行政确认', actor });
    expect(await release()).toMatchObject({ warnings: [] });
  });

  it('names the rounds that led to it', async () => {
    await bench.engine.call('approve/make-round', { kind: 'solicit', title: '第一次征求意见', actor });
    await release(true);
    const to = bench.path('清单.json');
    await bench.engine.call('export/write', { release: 1, format: 'json', to });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
      rounds: [{ number: 1, title: '第一次征求意见', date: '2026-01-06' }],
    });
  });

  it('with an error is corrected by another, which says so and why; it stays as it was', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await release();
    const first = bench.path('一.csv');
    const write = async () => (await bench.engine.call('export/write', { release: 1, format: 'csv', to: first })).files;
    const before = await write();
    await bench.engine.call('decide/item', { item: '4', as: '取消', reason: '上级取消。', actor });
    await bench.engine.call('release/make', { corrects: { release: 1, why: '因校对疏漏。' }, actor });
    expect(await write()).toEqual(before);
    expect(await bench.engine.call('release/list', {})).toMatchObject([{ corrects: null }, { corrects: 1 }]);
    const { files } = await bench.engine.call('export/write', { release: 2, format: 'txt', to: bench.path('二.txt') });
    expect(files.map(({ path }) => path)).toEqual([bench.path('二.txt'), bench.path('二-更正公告.txt')]);
    expect(readFileSync(bench.path('二-更正公告.txt'), 'utf8').split('\n')).toEqual([
      '2026年1月6日公布的《北原区行政权力清单》（第1号）有误，现予更正。因校对疏漏。',
      '一、删去住建-许-0001“建筑工程施工许可证核发”（行政许可，北原区住房和城乡建设局）。',
      '北原区人民政府',
      '2026年1月6日',
      '',
    ]);
  });

  it('is corrected only where it is the last in force, and something changed', async () => {
    const correct = (number: number) => bench.engine.call('release/make', { corrects: { release: number }, actor });
    await release(true);
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await expect(correct(1)).rejects.toMatchObject({ code: 'correction-of-draft' });
    await release();
    await expect(correct(2)).rejects.toMatchObject({ code: 'correction-without-change' });
    await bench.engine.call('decide/item', { item: '4', as: '取消', actor });
    await release();
    await expect(correct(2)).rejects.toMatchObject({ code: 'correction-outdated', values: { release: 2, last: 3 } });
  });

  it('does not exist until it is made', async () => {
    const asked = bench.engine.call('export/write', { release: 7, format: 'csv', to: bench.path('x.csv') });
    await expect(asked).rejects.toMatchObject({ code: 'unknown-release' });
  });
});

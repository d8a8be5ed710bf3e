import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', housingList)], actor });
  await bench.engine.call('decide/rest', { as: '保留', actor });
  await bench.engine.call('release/make', { actor });
});
afterEach(() => bench.close());

const write = (to = bench.path('charts')) => bench.engine.call('export/write', { release: 1, format: 'charts', to });

describe('the charts of a release', () => {
  it('are a folder of pictures with their figures', async () => {
    const { files } = await write();
    expect(files).toMatchObject([{ path: bench.path('charts') }]);
    expect(readdirSync(bench.path('charts')).sort()).toEqual(
      [
        ...['统计数据.json', '从上报到公布.csv', '按处理结果.csv', '各类别清理前后.csv', '各部门各类别公布数.csv'],
        ...['图1 从上报到公布.svg', '图2 按处理结果.svg', '图3 各类别清理前后.svg', '图4 各类别精简幅度.svg'],
        '图5 部门与类别.svg',
      ].sort(),
    );
    expect(readFileSync(bench.path('charts/图1 从上报到公布.svg'), 'utf8')).toContain('上报 5，公布 5');
    expect(readFileSync(bench.path('charts/从上报到公布.csv'), 'utf8')).toContain('上报,5\r\n公布,5\r\n');
  });

  it('are drawn from the release alone, whatever became of the catalogue since', async () => {
    const [first] = (await write()).files;
    await bench.engine.call('decide/item', { item: '住建-许-0001', as: '取消', reason: '依据已废止', actor });
    await bench.reopen();
    const [again] = (await write()).files;
    expect(again).toEqual(first);
    const { content } = await bench.engine.call('release/preview-output', { release: 1, format: 'charts' });
    expect(content).toMatchObject({
      kind: 'page',
      html: expect.stringContaining('aria-label="从上报到公布：上报 5，公布 5"'),
    });
  });

  it('leave alone a folder with the files of others', async () => {
    mkdirSync(bench.path('charts'));
    writeFileSync(bench.path('charts/我的.txt'), '');
    await expect(write()).rejects.toMatchObject({ code: 'folder-taken' });
    expect(readdirSync(bench.path('charts'))).toEqual(['我的.txt']);
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const list = bench.writeList('城管.csv', [
    ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
    ['1', '行政处罚', '对擅自占用城市道路的处罚', '《城市道路管理条例》第四十二条', '城市管理局'],
    ['2', '行政处罚', '对擅自挖掘城市道路的处罚', '《城市道路管理条例》第四十二条', '城市管理局'],
  ]);
  await bench.engine.call('intake/import', { paths: [list], actor });
});
afterEach(() => bench.close());

async function decide(name: string): Promise<number> {
  const { number } = await bench.item(name);
  const { operation } = await bench.engine.call('decide/item', { item: number, as: '取消', actor });
  return operation ?? 0;
}

it('undoes and redoes the operation that is named, and leaves the others', async () => {
  const first = await decide('对擅自占用城市道路的处罚');
  const second = await decide('对擅自挖掘城市道路的处罚');
  await bench.engine.call('history/undo', { operation: first, actor });
  await bench.engine.call('history/undo', { operation: second, actor });
  const redone = await bench.engine.call('history/redo', { operation: first, actor });
  expect(redone).toMatchObject({ undoes: first, text: '取消 1 项（城管-罚-0001）' });
  expect((await bench.item('对擅自占用城市道路的处罚')).decision).toBe('取消');
  expect((await bench.item('对擅自挖掘城市道路的处罚')).decision).toBeNull();
});

it('redoes what was undone last where none is named, and nothing twice', async () => {
  await decide('对擅自占用城市道路的处罚');
  const last = await decide('对擅自挖掘城市道路的处罚');
  await bench.engine.call('history/undo', { actor });
  expect(await bench.engine.call('history/redo', { actor })).toMatchObject({ undoes: last });
  await expect(bench.engine.call('history/redo', { operation: last, actor })).rejects.toMatchObject({
    code: 'nothing-to-redo',
  });
});

it('brings the citations back with the items', async () => {
  await bench.engine.call('history/undo', { actor });
  expect(await bench.engine.call('list/items', {})).toEqual([]);
  await bench.engine.call('history/redo', { actor });
  expect((await bench.item('对擅自占用城市道路的处罚')).citations).toMatchObject([{ refs: ['42'] }]);
  expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, rebuilt: true });
});

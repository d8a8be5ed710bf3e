import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
  await bench.engine.call('departments/edit', { department: await idOf(housing), aliases: ['区住建局'], actor });
});
afterEach(() => bench.close());

const housing = '北原区住房和城乡建设局';
const city = '北原区城市管理局';
const from = '2026-01-01';
const listed = () => bench.engine.call('departments/list', {});

async function named(name: string) {
  const found = (await listed()).find((department) => department.name === name);
  if (found === undefined) throw new Error(`no department ${name}`);
  return found;
}
const idOf = async (name: string) => (await named(name)).id;

it('lists departments in their order with what they hold and the spellings that lead to them', async () => {
  expect(await listed()).toMatchObject([
    { name: housing, short: '住建', items: 5, subItems: 0, aliases: [{ alias: '区住建局' }], successor: null },
    { name: city, short: '城管', items: 2, contact: null },
  ]);
});

it('puts them in the order of the office, and back', async () => {
  const before = await listed();
  await bench.engine.call('departments/reorder', { order: [await idOf(city)], actor });
  expect((await listed()).map(({ name }) => name)).toEqual([city, housing]);
  expect(await bench.engine.call('departments/reorder', { order: [await idOf(city)], actor })).toEqual({
    operation: null,
  });
  await bench.engine.call('history/undo', { actor });
  expect(await listed()).toEqual(before);
});

describe('renaming', () => {
  const rename = async (name: string) =>
    bench.engine.call('departments/rename', { department: await idOf(housing), name, from, actor });

  it('keeps the old name as one that leads to it, and the rows and numbers as they are', async () => {
    await rename('北原区住房城乡建设和交通局');
    expect(await named('北原区住房城乡建设和交通局')).toMatchObject({
      short: '住建',
      validFrom: from,
      aliases: [{ alias: '区住建局' }, { alias: housing, validTo: from }],
    });
    const item = await bench.engine.call('item/read', { item: '住建-许-0001' });
    expect(item.department?.name).toBe('北原区住房城乡建设和交通局');
    expect(item.sources[0]?.cells.map(({ text }) => text)).toContain(housing);
    const more = bench.writeList('又.csv', [housingList[1] ?? [], ['1', '行政奖励', '对节能的奖励', '', housing]]);
    await bench.engine.call('intake/import', { paths: [more], actor });
    expect((await bench.item('对节能的奖励')).department).toBe('北原区住房城乡建设和交通局');
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true });
  });

  it('refuses a name that is in use, in whatever spelling', async () => {
    await expect(rename('区城管局')).rejects.toMatchObject({
      code: 'department-name-taken',
      values: { name: '区城管局', department: city },
    });
  });

  it('can take an old name again', async () => {
    await rename('北原区建设局');
    const department = await idOf('北原区建设局');
    await bench.engine.call('departments/rename', { department, name: housing, from: '2026-02-01', actor });
    expect((await named(housing)).aliases.map(({ alias }) => alias)).toEqual(['区住建局', '北原区建设局']);
  });
});

describe('merging', () => {
  const merge = async (into: { department: number } | { name: string }) =>
    bench.engine.call('departments/merge', {
      departments: [await idOf(housing), await idOf(city)],
      into,
      from,
      reason: '机构改革',
      actor,
    });

  it('makes a new department of them; their powers move over and keep their numbers', async () => {
    const before = await listed();
    expect(await merge({ name: '北原区城市建设管理局' })).toMatchObject({ items: 7 });
    const into = await named('北原区城市建设管理局');
    expect(into).toMatchObject({ items: 7, validFrom: from });
    expect(into.aliases.map(({ alias }) => alias)).toEqual(['区住建局']);
    expect(await named(housing)).toMatchObject({ items: 0, validTo: from, successor: into.id });
    expect((await bench.item('建筑工程施工许可证核发')).number).toBe('住建-许-0001');
    const [step] = (await bench.engine.call('history/list', {})).operations;
    expect(step).toMatchObject({ kind: 'department', reason: '机构改革', summary: { code: 'department-merge' } });
    await bench.engine.call('history/undo', { actor });
    expect(await listed()).toEqual(before);
  });

  it('gives the successor what comes in later under an old name', async () => {
    await merge({ department: await idOf(city) });
    const more = bench.writeList('又.csv', [housingList[1] ?? [], ['1', '行政奖励', '对节能的奖励', '', '区住建局']]);
    await bench.engine.call('intake/import', { paths: [more], actor });
    expect((await bench.item('对节能的奖励')).department).toBe(city);
  });

  it('refuses to change what is no more, and to merge one with itself', async () => {
    const gone = await idOf(housing);
    await expect(
      bench.engine.call('departments/merge', { departments: [gone], into: { department: gone }, from, actor }),
    ).rejects.toMatchObject({ code: 'department-merge-alone' });
    await merge({ department: await idOf(city) });
    await expect(
      bench.engine.call('departments/rename', { department: gone, name: '建设局', from, actor }),
    ).rejects.toMatchObject({ code: 'department-gone', values: { department: housing, successor: city } });
  });

  it('does not bring back a merge that would make two departments go into each other', async () => {
    const [a, b] = [await idOf(housing), await idOf(city)];
    const first = await bench.engine.call('departments/merge', {
      departments: [a],
      into: { department: b },
      from,
      actor,
    });
    await bench.engine.call('history/undo', { actor });
    await bench.engine.call('departments/merge', { departments: [b], into: { department: a }, from, actor });
    await expect(bench.engine.call('history/redo', { operation: first.operation ?? 0, actor })).rejects.toMatchObject({
      code: 'undo-conflict',
    });
  });
});

describe('editing', () => {
  it('records whom to call and other names, and undoes them in one step', async () => {
    const before = await listed();
    const department = await idOf(city);
    const change = {
      contact: '李四',
      phone: '0472-1234567',
      note: '',
      aliases: ['城市执法局'],
      parent: await idOf(housing),
    };
    await bench.engine.call('departments/edit', { department, ...change, actor });
    expect(await named(city)).toMatchObject({
      contact: '李四',
      phone: '0472-1234567',
      note: null,
      parent: change.parent,
      aliases: [{ alias: '城市执法局', validFrom: null, validTo: null }],
    });
    await bench.engine.call('departments/edit', { department, aliases: [], actor });
    expect((await named(city)).aliases).toEqual([]);
    await bench.engine.call('history/undo', { actor });
    await bench.engine.call('history/undo', { actor });
    expect(await listed()).toEqual(before);
  });

  it('refuses another’s name and a department above itself', async () => {
    const [a, b] = [await idOf(housing), await idOf(city)];
    const edit = bench.engine.call('departments/edit', { department: b, aliases: ['区住建局'], actor });
    await expect(edit).rejects.toMatchObject({ code: 'department-name-taken', values: { department: housing } });
    await bench.engine.call('departments/edit', { department: b, parent: a, actor });
    await expect(bench.engine.call('departments/edit', { department: a, parent: b, actor })).rejects.toMatchObject({
      code: 'department-cycle',
    });
    await expect(bench.engine.call('departments/edit', { department: 99, note: 'x', actor })).rejects.toMatchObject({
      code: 'unknown-department',
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import type { Input } from '#shared/contract.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.close());

const look = (...paths: string[]) => bench.engine.call('desk/look', { paths });
const list = async (): Promise<readonly DeskFileRow[]> => (await bench.engine.call('desk/list', {})).files;
const deskFile = async (name: string): Promise<DeskFileRow> => {
  const file = (await list()).find((each) => each.file === name);
  if (file === undefined) throw new Error(`${name} is not on the desk`);
  return file;
};
const adjust = async (name: string, what: Omit<Input<'desk/adjust'>, 'file' | 'sheet'>) => {
  await bench.engine.call('desk/adjust', { file: (await deskFile(name)).id, sheet: 0, ...what });
  return deskFile(name);
};
const importAll = async () => bench.engine.call('desk/import', { files: (await list()).map(({ id }) => id), actor });

/** Headers that nobody knows, so that a person has to say what the columns hold. */
const oddList = (name: string) => [
  ['城市管理局清单'],
  ['甲项', '乙项', '丙项'],
  [name, '《城市道路管理条例》第四十二条', '行政处罚'],
  ['对未按规定修复道路的处罚', '《城市道路管理条例》第四十三条', '行政处罚'],
  ['合计', '', ''],
];

describe('looking at files', () => {
  it('reads each once and says how sure it is, without writing anything', async () => {
    const progress: unknown[] = [];
    const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
    await bench.engine.call('desk/look', { paths }, { onProgress: (each) => progress.push(each) });
    expect(progress).toHaveLength(2);
    expect((await list()).map(({ file, verdict, items }) => ({ file, verdict, items }))).toEqual([
      { file: '住建.csv', verdict: 'sure', items: 5 },
      { file: '城管.csv', verdict: 'doubtful', items: 2 },
    ]);
    expect((await deskFile('城管.csv')).sheets[0]?.doubts).toMatchObject([{ code: 'category-missing', detail: '1' }]);
    expect(await bench.engine.call('list/sources', {})).toEqual([]);
  });

  it('says of what cannot be read why, and leaves what is no list', async () => {
    const pdf = bench.path('扫描.pdf');
    writeFileSync(pdf, '%PDF-1.4 …');
    const notice = bench.path('通知.xlsx');
    writeFileSync(notice, '关于报送清单的通知\n各部门：请尽快报送。\n');
    await look(
      pdf,
      notice,
      bench.path('没有.xlsx'),
      bench.writeList('通讯录.csv', [
        ['姓名', '电话'],
        ['张三', '123'],
      ]),
    );
    const files = await list();
    expect(files.map(({ file, verdict, failure }) => [file, verdict, failure?.code ?? null])).toEqual([
      ['没有.xlsx', 'unreadable', 'not-found'],
      ['扫描.pdf', 'unreadable', 'not-a-table-file'],
      ['通知.xlsx', 'unreadable', 'not-a-table-file'],
      ['通讯录.csv', 'no-list', null],
    ]);
  });

  it('notices the same content, on the desk and in the catalogue, and reads it anyway when told to', async () => {
    const first = bench.writeList('住建.csv', housingList);
    const again = bench.path('住建（终稿）.csv');
    writeFileSync(again, readFileSync(first));
    await look(first, again);
    expect(await deskFile('住建（终稿）.csv')).toMatchObject({ verdict: 'same', sameAs: '住建.csv' });
    const imported = await importAll();
    expect(imported.files.map(({ status }) => status)).toEqual(['imported', 'same-file']);
    const { id } = await deskFile('住建（终稿）.csv');
    await bench.engine.call('desk/about', { file: id, anyway: true });
    expect((await deskFile('住建（终稿）.csv')).verdict).toBe('sure');
    expect((await importAll()).files.map(({ status }) => status)).toEqual(['imported']);
  });

  it('tells of a later list of a department that has one', async () => {
    await look(bench.writeList('住建.csv', housingList));
    await importAll();
    await look(bench.writeList('住建第二轮.csv', housingList.slice(0, 5)));
    expect((await deskFile('住建第二轮.csv')).newerOf).toMatchObject({ file: '住建.csv' });
  });

  it('takes the place of what was read of the same path before', async () => {
    const path = bench.writeList('住建.csv', housingList);
    await look(path);
    bench.writeList('住建.csv', housingList.slice(0, 4));
    await look(path);
    expect((await list()).map(({ items }) => items)).toEqual([2]);
  });

  it('can be stopped, and keeps what was read until then', async () => {
    const stop = new AbortController();
    const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
    const looking = bench.engine.call(
      'desk/look',
      { paths },
      { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() },
    );
    await expect(looking).rejects.toMatchObject({ code: 'stopped' });
    expect((await list()).map(({ file }) => file)).toEqual(['住建.csv']);
  });

  it('puts away what is not wanted, and forgets all with the catalogue', async () => {
    await look(bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList));
    const { id } = await deskFile('住建.csv');
    await bench.engine.call('desk/remove', { files: [id] });
    expect((await list()).map(({ file }) => file)).toEqual(['城管.csv']);
    await expect(bench.engine.call('desk/aside', { file: id, sheet: 0 })).rejects.toMatchObject({
      code: 'not-on-desk',
    });
    await bench.engine.call('catalogue/open', { file: bench.file });
    expect(await list()).toEqual([]);
  });

  it('takes cells that were copied from a spreadsheet program', async () => {
    const text = housingList.map((line) => line.map((cell) => `"${cell}"`).join('\t')).join('\r\n');
    await bench.engine.call('desk/paste', { text, name: '粘贴的表格' });
    expect(await deskFile('粘贴的表格')).toMatchObject({ verdict: 'sure', items: 5, path: null });
    expect((await importAll()).files).toMatchObject([{ file: '粘贴的表格', status: 'imported', items: 5 }]);
  });
});

describe('the picture of a sheet', () => {
  it('shows its own cells with header, mapping and what became of each row', async () => {
    await look(bench.writeList('住建.csv', housingList));
    const { id } = await deskFile('住建.csv');
    const picture = await bench.engine.call('desk/picture', { file: id, sheet: 0, from: 1, to: 4 });
    expect(picture).toMatchObject({ rowCount: 7, shownRows: 7, columnCount: 5, headers: [{ top: 2, bottom: 2 }] });
    expect(picture.columns.map(({ letter, field }) => [letter, field])).toEqual([
      ['A', 'serial'],
      ['B', 'category'],
      ['C', 'name'],
      ['D', 'basis'],
      ['E', 'organ'],
    ]);
    expect(picture.rows.map(({ row, outcome, reason }) => [row, outcome, reason])).toEqual([
      [1, 'aside', 'title'],
      [2, 'aside', 'header'],
      [3, 'item', null],
      [4, 'item', null],
    ]);
    expect(picture.rows[2]?.cells[2]).toBe('对未取得资质证书承揽工程的处罚');
  });

  it('gives the items that will come, the doubtful ones alone, and the rows set aside with reasons', async () => {
    await look(bench.writeList('城管.csv', cityList));
    const { id: file } = await deskFile('城管.csv');
    const preview = await bench.engine.call('desk/preview', { file, sheet: 0 });
    expect(preview).toMatchObject({ total: 2, doubtful: 1 });
    expect(preview.items[0]).toMatchObject({
      row: 2,
      category: { code: 'CF', name: '行政处罚' },
      basis: '城市道路管理条例 42',
      marks: [],
    });
    const doubtful = await bench.engine.call('desk/preview', { file, sheet: 0, doubtful: true });
    expect(doubtful.items).toMatchObject([{ name: '对擅自占用城市道路的处罚', marks: ['no-category'] }]);
    const aside = await bench.engine.call('desk/aside', { file, sheet: 0 });
    expect(aside).toMatchObject([{ reason: 'header', count: 1, rows: [{ row: 1 }] }]);
  });
});

describe('correcting a reading', () => {
  it('takes a header and columns that a person gives, and remembers them for the next list at once', async () => {
    await look(
      bench.writeList('一月.csv', oddList('对擅自挖掘城市道路的处罚')),
      bench.writeList('二月.csv', oddList('对擅自依附桥梁架设管线的处罚')),
    );
    expect((await deskFile('一月.csv')).items).toBe(0);
    const fixed = await adjust('一月.csv', { headerRows: [2], columns: { A: 'name', B: 'basis', C: 'category' } });
    expect(fixed).toMatchObject({ items: 2, verdict: 'sure', sheets: [{ adjusted: true, headerRows: [2, 2] }] });
    expect((await deskFile('二月.csv')).items).toBe(0);
    await bench.engine.call('desk/import', { files: [fixed.id], actor });
    expect(await deskFile('二月.csv')).toMatchObject({ items: 2, verdict: 'sure' });
  });

  it('takes what the columns of a sheet without a header are, one after the other', async () => {
    await look(bench.writeList('城管（行政处罚）.csv', cityList.slice(1).concat(housingList.slice(2, 5))));
    expect(await deskFile('城管（行政处罚）.csv')).toMatchObject({ verdict: 'doubtful', items: 0 });
    await adjust('城管（行政处罚）.csv', { columns: { C: 'name' } });
    expect(await adjust('城管（行政处罚）.csv', { columns: { D: 'basis' } })).toMatchObject({ items: 5 });
  });

  it('moves a field to the column that was said last, and forgets all of it again', async () => {
    await look(bench.writeList('住建.csv', housingList));
    await adjust('住建.csv', { columns: { D: 'name' } });
    await adjust('住建.csv', { columns: { C: 'name' } });
    const picture = await bench.engine.call('desk/picture', {
      file: (await deskFile('住建.csv')).id,
      sheet: 0,
      from: 1,
      to: 1,
    });
    expect(picture.columns.filter(({ field }) => field === 'name').map(({ letter }) => letter)).toEqual(['C']);
    expect(await adjust('住建.csv', { reset: true })).toMatchObject({ items: 5, sheets: [{ adjusted: false }] });
  });

  it('makes an item of a row that was set aside, and sets one aside, with the rows still in balance', async () => {
    await look(bench.writeList('住建.csv', housingList));
    const changed = await adjust('住建.csv', { rows: { 1: 'item', 3: 'aside' } });
    expect(changed.rows).toEqual({ read: 7, items: 5, parts: 0, aside: 2, asideByReason: { header: 1, 'by-hand': 1 } });
    await importAll();
    expect(await bench.item('北原区住房和城乡建设局权力清单')).toMatchObject({ category: { declared: null } });
    const ledger = await bench.engine.call('ledger/read', { by: 'file' });
    expect(ledger).toMatchObject({ balanced: true, rows: { read: 7 } });
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true });
  });

  it('keeps what was said of rows apart from what is remembered of columns', async () => {
    await look(bench.writeList('住建.csv', housingList));
    await adjust('住建.csv', { rows: { 3: 'aside' } });
    await importAll();
    await look(bench.writeList('住建第二轮.csv', housingList.slice(1)));
    expect((await deskFile('住建第二轮.csv')).items).toBe(5);
  });

  it('lets a person say whose list it is and of which category', async () => {
    const lines = [
      ['序号', '事项名称', '实施依据'],
      ['1', '城市道路挖掘审批', '《城市道路管理条例》第三十三条'],
    ];
    await look(bench.writeList('清单.csv', lines));
    expect((await deskFile('清单.csv')).verdict).toBe('doubtful');
    const { id: file } = await deskFile('清单.csv');
    await bench.engine.call('desk/about', { file, department: '北原区城市管理局', category: '行政许可' });
    expect(await deskFile('清单.csv')).toMatchObject({
      verdict: 'sure',
      department: '北原区城市管理局',
      given: { category: '行政许可' },
    });
    await importAll();
    expect(await bench.item('城市道路挖掘审批')).toMatchObject({
      department: '北原区城市管理局',
      category: { declared: '行政许可' },
    });
  });
});

describe('importing from the desk', () => {
  it('is one operation, takes what was imported off the desk, and comes back as one', async () => {
    await look(bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList));
    const result = await importAll();
    expect(result).toMatchObject({ items: 7, rows: { read: 10, items: 7, aside: 3 } });
    expect(await list()).toEqual([]);
    await bench.engine.call('history/undo', { actor });
    expect(await bench.engine.call('list/items', {})).toEqual([]);
  });

  it('writes nothing when it is stopped', async () => {
    await look(bench.writeList('住建.csv', housingList));
    const stop = new AbortController();
    stop.abort();
    const files = (await list()).map(({ id }) => id);
    const importing = bench.engine.call('desk/import', { files, actor }, { signal: stop.signal });
    await expect(importing).rejects.toMatchObject({ code: 'stopped' });
    expect(await bench.engine.call('list/sources', {})).toEqual([]);
    expect(await list()).toHaveLength(1);
  });

  it('keeps the first rows of a very large list, and imports all of it', async () => {
    const wide = Array.from({ length: 200 }, () => 'x');
    const header = ['序号', '职权类别', '事项名称', '实施依据', ...wide];
    const lines = Array.from({ length: 1_600 }, (_, index) => [
      `${index + 1}`,
      '行政处罚',
      `对违反规定第${index + 1}种行为的处罚`,
      '《城市道路管理条例》第四十二条',
      ...wide,
    ]);
    await look(bench.writeList('北原区城市管理局.csv', [header, ...lines]));
    const [file] = await list();
    expect(file).toMatchObject({ items: 1_600, rows: { read: 1_601 } });
    const picture = await bench.engine.call('desk/picture', { file: file?.id ?? 0, sheet: 0, from: 1, to: 10 });
    expect(picture).toMatchObject({ rowCount: 1_601, shownRows: 1_000 });
    await adjust('北原区城市管理局.csv', { rows: { 1601: 'aside' } });
    expect(await importAll()).toMatchObject({ items: 1_599 });
  });

  it('tells what was imported, what was set aside of it and why, and by which operation', async () => {
    await look(bench.writeList('住建.csv', [...housingList, ['二、行政强制（3项）'], ['合计']]));
    const { operation } = await importAll();
    const [source] = await bench.engine.call('intake/sources', {});
    expect(source).toMatchObject({
      file: '住建.csv',
      department: '北原区住房和城乡建设局',
      operation,
      items: 5,
      rows: { read: 9, items: 5, aside: 4 },
      declared: [{ declared: 3, found: 0 }],
    });
    expect(await bench.engine.call('intake/aside', { source: source?.id ?? 0 })).toMatchObject([
      { row: 1, reason: 'title', text: '北原区住房和城乡建设局权力清单' },
      { row: 2, reason: 'header' },
      { row: 8, reason: 'section-heading' },
      { row: 9, reason: 'subtotal' },
    ]);
    await bench.engine.call('history/undo', { operation: operation ?? 0, actor });
    expect(await bench.engine.call('intake/sources', {})).toEqual([]);
  });
});

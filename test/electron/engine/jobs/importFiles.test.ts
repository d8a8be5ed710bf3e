import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.close());

const importing = (...paths: string[]) => bench.engine.call('intake/import', { paths, actor });

describe('importing', () => {
  it('reads a list with its department and gives every row a place', async () => {
    const result = await importing(bench.writeList('住建.csv', housingList));
    expect(result.files[0]).toMatchObject({ status: 'imported', department: '北原区住房和城乡建设局', items: 5 });
    expect(result.rows).toEqual({ read: 7, items: 5, parts: 0, aside: 2, asideByReason: { title: 1, header: 1 } });
    const ledger = await bench.engine.call('ledger/read', { by: 'department' });
    expect(ledger).toMatchObject({ balanced: true, powers: { reported: 5, undecided: 5 } });
  });

  it('knows a department by its short name and gives each power a short number', async () => {
    await importing(bench.writeList('住建.csv', housingList));
    const items = await bench.engine.call('list/items', {});
    expect(new Set(items.map((item) => item.department))).toEqual(new Set(['北原区住房和城乡建设局']));
    expect(items.map((item) => item.number)).toEqual([
      '住建-罚-0001',
      '住建-罚-0002',
      '住建-罚-0003',
      '住建-许-0001',
      '住建-查-0001',
    ]);
    expect(items[1]).toMatchObject({
      citations: [{ law: '建设工程质量管理条例', docNo: '国务院令第279号', refs: ['60'] }],
      sources: [{ file: '住建.csv', row: 4 }],
    });
  });

  it('knows a unit of a department, whichever of the two comes in first', async () => {
    const list = (organ: string) => [
      ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
      ['1', '行政处罚', '对未取得资质证书承揽工程的处罚', '《建设工程质量管理条例》第六十条', organ],
    ];
    await importing(bench.writeList('甲.csv', list('北原区住房和城乡建设局建设工程质量监督站')));
    await importing(bench.writeList('乙.csv', list('北原区住房和城乡建设局')));
    await bench.engine.call('work/match', {});
    const groups = await bench.engine.call('list/groups', {});
    expect(groups.map(({ kind }) => kind)).toEqual(['duplicate']);
    expect(groups[0]?.members.find(({ master }) => master)?.id).toBe(2);
  });

  it('notices the same file by its content, under another name too', async () => {
    const first = bench.writeList('住建.csv', housingList);
    const again = bench.path('终稿.csv');
    writeFileSync(again, readFileSync(first));
    const both = await importing(first, again);
    expect(both.files.map(({ status }) => status)).toEqual(['imported', 'same-file']);
    expect(both.files[1]?.message?.text).toContain('住建.csv');
    const later = await importing(again);
    expect(later).toMatchObject({ operation: null, items: 0 });
  });

  it('goes on with the other files when one cannot be read', async () => {
    const broken = bench.path('坏.xlsx');
    writeFileSync(broken, 'PK\u0003\u0004 nothing that unpacks');
    const result = await importing(broken, bench.path('没有.xlsx'), bench.writeList('城管.csv', cityList));
    expect(result.files.map(({ file, status }) => [file, status])).toEqual([
      ['没有.xlsx', 'failed'],
      ['坏.xlsx', 'failed'],
      ['城管.csv', 'imported'],
    ]);
    for (const file of result.files.slice(0, 2)) expect(file.message?.text).toContain(file.file);
  });

  it('leaves a file of which no power can be read, says why, and takes it once its columns are given', async () => {
    const lists = bench.writeList('无表头.csv', [
      ['甲一', '《建设工程质量管理条例》第六十条'],
      ['甲二', '《建设工程质量管理条例》第六十一条'],
    ]);
    expect(await importing(lists)).toMatchObject({
      operation: null,
      rows: { read: 0 },
      files: [
        {
          status: 'no-list',
          source: null,
          message: { code: 'no-list', text: '没有读出任何事项，没有导入' },
          doubts: [{ text: 'Sheet1：没有找到表头，整张工作表未读入' }],
        },
      ],
    });
    const given = await bench.engine.call('intake/import', {
      paths: [lists],
      mapping: [{ headerRows: [], columns: { A: 'name', B: 'basis' } }],
      actor,
    });
    expect(given).toMatchObject({ items: 2, files: [{ status: 'imported' }] });
  });

  it('is one step to undo: nothing of it counts, and it can be imported again', async () => {
    const path = bench.writeList('城管.csv', cityList);
    await importing(path);
    await bench.engine.call('history/undo', { actor });
    expect(await bench.engine.call('list/items', {})).toEqual([]);
    expect(await bench.engine.call('ledger/read', {})).toMatchObject({ balanced: true, rows: { read: 0 } });
    const again = await importing(path);
    expect(again.files[0]?.status).toBe('imported');
    const numbers = (await bench.engine.call('list/items', {})).map((item) => item.number);
    expect(numbers).toEqual(['城管-罚-0002', '城管-项-0002']);
  });

  it('remembers a mapping that was given, for the next list with the same header', async () => {
    const odd = (name: string) => [
      ['甲', '乙', '丙'],
      [name, '《城市道路管理条例》第四十二条', '行政处罚'],
      ['对未按规定修复道路的处罚', '《城市道路管理条例》第四十三条', '行政处罚'],
    ];
    const mapping = [{ headerRows: [1], columns: { 甲: 'name', 乙: 'basis', 丙: 'category' } as const }];
    const first = bench.writeList('一月.csv', odd('对擅自挖掘城市道路的处罚'));
    const given = await bench.engine.call('intake/import', {
      paths: [first],
      mapping,
      department: '城市管理局',
      actor,
    });
    expect(given.items).toBe(2);
    const second = bench.writeList('二月.csv', odd('对擅自依附桥梁架设管线的处罚'));
    const remembered = await bench.engine.call('intake/import', { paths: [second], department: '城管局', actor });
    expect(remembered.items).toBe(2);
    expect(await bench.item('对擅自依附桥梁架设管线的处罚')).toMatchObject({
      department: '城市管理局',
      category: { declared: '行政处罚' },
    });
  });

  it('remembers it too where nobody said whose list it is', async () => {
    const list = (name: string) => [
      ['甲', '乙', '丙'],
      [name, '行政处罚', '城市管理局'],
    ];
    const mapping = [{ headerRows: [1], columns: { 甲: 'name', 乙: 'category', 丙: 'organ' } as const }];
    await bench.engine.call('intake/import', {
      paths: [bench.writeList('一月.csv', list('对擅自挖掘城市道路的处罚'))],
      mapping,
      actor,
    });
    await importing(bench.writeList('二月.csv', list('对擅自占用城市道路的处罚')));
    expect(await bench.item('对擅自占用城市道路的处罚')).toMatchObject({ department: '城市管理局' });
  });

  it('keeps and flags rows with characters that a person should look at', async () => {
    const list = [
      ...cityList,
      ['3', '行政处罚', '对\uE000违规的处罚', '《城市道路管理条例》第四十二条', '北原区城市管理局'],
    ];
    await importing(bench.writeList('城管.csv', list));
    expect(await bench.item('对\uE000违规的处罚')).toMatchObject({ flags: ['private-use'] });
  });
});

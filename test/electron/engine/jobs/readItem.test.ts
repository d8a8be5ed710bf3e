import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { basisPieces, joinPieces } from '#shared/law/basisPieces.ts';
import { actor, createWorkbench, housingList, type Workbench } from '../workbench.ts';

const basis = '1.《建设工程质量管理条例》第六十条；2.《中华人民共和国建筑法》第六十五条。3.《某某不知名办法》第三条';
const list = [...housingList, ['6', '行政处罚', '对转包和对挂靠的处罚', basis, '北原区住房和城乡建设局']];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', list)], actor });
});
afterEach(() => bench.close());

const read = (item: string) => bench.engine.call('item/read', { item });

describe('what is known of one item', () => {
  it('has its laws with their place in the basis and whether they hold', async () => {
    const item = await read('住建-罚-0004');
    expect(item.citations).toMatchObject([
      { title: '建设工程质量管理条例', rank: 'administrative-regulation', force: 'in-force', refs: ['60'] },
      { title: '中华人民共和国建筑法', rank: 'law', force: 'in-force' },
      { title: '某某不知名办法', lawId: null, force: 'unknown' },
    ]);
    expect(item.basis.slice(item.citations[1]?.start, item.citations[1]?.end)).toContain('建筑法');
  });

  it('judges laws by the day of the catalogue, not of whoever looks at it', async () => {
    // The catalogue was last touched on 5 January 2026, as the log has it (UTC).
    const laws = bench.writeList('法规.csv', [
      ['title', 'level', 'status', 'effective_date', 'repeal_date'],
      ['北原区甲办法', '地方政府规章', '已废止', '2001-01-01', '2026-01-05'],
      ['北原区乙办法', '地方政府规章', '已废止', '2001-01-01', '2026-01-06'],
      ['北原区丙办法', '地方政府规章', '尚未生效', '2026-01-05', ''],
      ['北原区丁办法', '地方政府规章', '尚未生效', '2026-01-06', ''],
    ]);
    await bench.engine.call('laws/import', { file: laws, actor });
    const cited = ['甲', '乙', '丙', '丁'].map((each) => `《北原区${each}办法》第一条`).join('；');
    const { item } = await bench.engine.call('item/add', {
      name: '对占用道路的处罚',
      department: '区城管局',
      category: '行政处罚',
      basis: cited,
      as: '新增',
      actor,
    });
    const { citations } = await read(item.number);
    expect(citations.map(({ force }) => force)).toEqual(['repealed', 'in-force', 'in-force', 'not-yet-in-force']);
  });

  it('leads to its row, with the cells under their headers', async () => {
    const { sources } = await read('住建-许-0001');
    expect(sources).toEqual([
      {
        file: '住建.csv',
        sheet: expect.any(String),
        row: 6,
        of: 'item',
        cells: [
          { column: 'A', header: '序号', text: '4' },
          { column: 'B', header: '职权类别', text: '行政许可' },
          { column: 'C', header: '事项名称', text: '建筑工程施工许可证核发' },
          { column: 'D', header: '实施依据', text: '《中华人民共和国建筑法》第七条' },
          { column: 'E', header: '行使主体', text: '北原区住房和城乡建设局' },
        ],
      },
    ]);
  });

  it('tells its category, findings and groups', async () => {
    const { engine } = bench;
    await engine.call('work/match', {});
    await engine.call('work/classify', {});
    await engine.call('work/check', {});
    await engine.call('decide/category', { item: '住建-查-0001', category: '行政处罚', actor });
    expect((await read('住建-查-0001')).category).toMatchObject({ declared: 'JC', confirmed: 'CF', final: 'CF' });
    const item = await read('住建-罚-0001');
    expect(item.category).toMatchObject({ declared: 'CF', proposed: 'CF', final: 'CF', confirmed: null });
    expect(item.groups[0]).toMatchObject({ kind: 'duplicate', members: 2, decided: false });
    const [finding] = await engine.call('list/findings', {});
    const { rule, reason } = finding ?? { rule: '', reason: '' };
    expect((await read(finding?.number ?? '')).findings).toContainEqual(expect.objectContaining({ rule, reason }));
  });

  it('tells where it went, what came into it, and what happened to it', async () => {
    await bench.engine.call('decide/item', {
      item: '住建-罚-0002',
      as: '合并',
      target: '住建-罚-0001',
      reason: '重复',
      actor,
    });
    const gone = await read('住建-罚-0002');
    expect(gone.decision).toMatchObject({ as: '合并', into: { number: '住建-罚-0001' }, reason: '重复', actor });
    const master = await read('住建-罚-0001');
    expect(master.merged).toMatchObject([{ number: '住建-罚-0002', decision: '合并' }]);
    expect(master.history).toMatchObject([
      { kind: 'decide', fields: [{ field: 'merged', after: '住建-罚-0002 未取得资质证书承揽工程的行政处罚' }] },
      { kind: 'import', fields: [{ field: null }] },
    ]);
    await bench.engine.call('history/undo', { actor });
    expect((await read('住建-罚-0001')).merged).toEqual([]);
    expect((await read('住建-罚-0002')).history.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', false],
      ['decide', true],
      ['import', false],
    ]);
  });

  it('names the releases that hold it', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await bench.engine.call('release/make', { title: '第一版', actor });
    expect((await read('住建-罚-0001')).releases).toMatchObject([{ release: 1, title: '第一版', draft: false }]);
  });

  it('refuses an item that is none', async () => {
    await expect(read('住建-罚-9999')).rejects.toMatchObject({ code: 'unknown-item' });
  });
});

describe('splitting with the basis divided', () => {
  it('gives each part its share, its citations and its sub-items, and takes all back in one step', async () => {
    const before = await read('住建-罚-0004');
    const [first, second, third] = basisPieces(before.basis, before.citations);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three pieces');
    const { parts } = await bench.engine.call('item/split', {
      item: before.number,
      into: [
        { name: '对转包的处罚', basis: joinPieces([first]) },
        { name: '对挂靠的检查', basis: joinPieces([third, second]), category: '行政监督检查' },
      ],
      reason: '一项多权',
      actor,
    });
    expect(await read(parts[0]?.number ?? '')).toMatchObject({
      id: before.id,
      basis: '1.《建设工程质量管理条例》第六十条',
      citations: [{ title: '建设工程质量管理条例' }],
      parts: [{ number: '住建-查-0002' }],
    });
    expect(await read(parts[1]?.number ?? '')).toMatchObject({
      number: '住建-查-0002',
      basis: '2.《中华人民共和国建筑法》第六十五条。\n3.《某某不知名办法》第三条',
      citations: [{ title: '中华人民共和国建筑法' }, { title: '某某不知名办法' }],
      category: { final: 'JC' },
      splitFrom: { number: before.number },
      sources: [{ of: 'whole' }],
    });
    await bench.engine.call('history/undo', { actor });
    const { history: _, ...restored } = await read('住建-罚-0004');
    const { history: __, ...whole } = before;
    expect(restored).toEqual(whole);
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, rebuilt: true });
  });

  it('lets sub-items choose a part and refuses strangers', async () => {
    const list = bench.writeList('子项.csv', [
      ['序号', '职权类别', '事项名称', '子项名称', '实施依据', '行使主体'],
      ['1', '行政处罚', '对违法施工的处罚', '1.转包', '《中华人民共和国建筑法》第六十七条', '北原区住房和城乡建设局'],
      ['', '', '', '2.挂靠', '', ''],
    ]);
    await bench.engine.call('intake/import', { paths: [list], actor });
    const whole = await read((await bench.item('对违法施工的处罚')).number);
    expect(whole.children).toHaveLength(2);
    const moving = whole.children[1]?.number ?? '';
    const into = (subItems: string[]) => [{ name: '对转包的处罚' }, { name: '对挂靠的处罚', subItems }];
    await expect(
      bench.engine.call('item/split', { item: whole.number, into: into(['住建-罚-0001']), actor }),
    ).rejects.toMatchObject({ code: 'not-a-sub-item' });
    const { parts } = await bench.engine.call('item/split', { item: whole.number, into: into([moving]), actor });
    expect((await read(parts[0]?.number ?? '')).children).toHaveLength(1);
    expect((await read(parts[1]?.number ?? '')).children).toMatchObject([{ number: moving }]);
  });
});

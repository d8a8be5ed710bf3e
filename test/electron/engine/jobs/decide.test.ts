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

const powers = async () => (await bench.engine.call('ledger/read', {})).powers;

describe('deciding one item', () => {
  it('records decision, reason and who, and undoes them', async () => {
    await bench.engine.call('decide/item', { item: '城管-罚-0001', as: '取消', reason: '依据已废止。', actor });
    const item = await bench.item('对在城市道路上擅自设置障碍物的处罚');
    expect(item).toMatchObject({ decision: '取消', reason: '依据已废止。', actor });
    await bench.reopen();
    await bench.engine.call('history/undo', { actor });
    expect(await bench.item('对在城市道路上擅自设置障碍物的处罚')).toMatchObject({ decision: null, reason: null });
  });

  it('refuses a merge without a target and one that would go in a circle', async () => {
    const { engine } = bench;
    await expect(engine.call('decide/item', { item: '1', as: '合并', actor })).rejects.toMatchObject({
      code: 'merge-without-target',
    });
    await engine.call('decide/item', { item: '1', as: '合并', target: '2', actor });
    await expect(engine.call('decide/item', { item: '2', as: '合并', target: '1', actor })).rejects.toMatchObject({
      code: 'merge-cycle',
    });
    await expect(engine.call('decide/item', { item: '1', as: '合并', target: '1', actor })).rejects.toMatchObject({
      code: 'merge-cycle',
    });
  });

  it('keeps a secret power out of what is published', async () => {
    await bench.engine.call('decide/item', { item: '1', as: '保留', public: false, actor });
    expect(await powers()).toMatchObject({ kept: 1, notPublic: 1, published: 0 });
  });
});

describe('splitting an item', () => {
  it('keeps its number for the first part, and nothing of what was decided before', async () => {
    const { engine } = bench;
    const before = { item: '1', as: '划转', target: '水务局', legalBasis: '国发〔2014〕5号', reason: '旧' } as const;
    await engine.call('decide/item', { ...before, actor });
    const { parts } = await engine.call('item/split', { item: '1', into: [{ name: '甲' }, { name: '乙' }], actor });
    expect(await bench.item('甲')).toMatchObject({
      id: 1,
      number: parts[0]?.number,
      decision: '拆分',
      target: null,
      reason: null,
      legalBasis: null,
      actor,
    });
    expect(await bench.item('乙')).toMatchObject({ number: parts[1]?.number, decision: '保留', origin: 'split' });
  });
});

describe('deciding in bulk', () => {
  it('keeps the rest in one step that says how many it covers', async () => {
    const preview = await bench.engine.call('decide/rest', { as: '保留', preview: true, actor });
    expect(preview).toMatchObject({ operation: null, items: 7 });
    const done = await bench.engine.call('decide/rest', { as: '保留', actor });
    expect(done.items).toBe(7);
    expect(await powers()).toMatchObject({ kept: 7, undecided: 0, published: 7 });
    await bench.engine.call('history/undo', { actor });
    expect(await powers()).toMatchObject({ kept: 0, undecided: 7 });
  });

  it('takes a filter by the words of the listing', async () => {
    const where = [{ field: 'category', value: '行政处罚' }];
    expect((await bench.engine.call('decide/rest', { as: '保留', where, actor })).items).toBe(4);
  });

  it('merges the groups that matching is sure of, and no other', async () => {
    await bench.engine.call('work/match', {});
    const done = await bench.engine.call('decide/groups', { kind: 'duplicate', min: 0.98, actor });
    expect(done).toMatchObject({ groups: 1, items: 1 });
    const merged = await bench.engine.call('list/items', { where: [{ field: 'decision', value: '合并' }] });
    expect(merged.map((item) => item.name)).toHaveLength(1);
    expect(merged[0]?.name).toContain('未取得资质证书');
    await expect(bench.engine.call('decide/groups', { kind: 'overlap', actor })).rejects.toMatchObject({
      code: 'overlap-needs-lead',
    });
  });

  it('leaves it to a person which department leads, in a single group too', async () => {
    const { engine } = bench;
    const list = (organ: string) => [
      ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
      ['1', '行政处罚', '对生产经营假种子的处罚', '《中华人民共和国种子法》第七十四条', organ],
    ];
    const paths = ['北原区农业农村局', '北原区林业和草原局'].map((organ) =>
      bench.writeList(`${organ}.csv`, list(organ)),
    );
    await engine.call('intake/import', { paths, actor });
    await engine.call('work/match', {});
    const [group] = await engine.call('list/groups', { where: [{ field: 'kind', value: 'overlap' }] });
    const asked = { group: group?.id ?? '', actor };
    await expect(engine.call('decide/group', asked)).rejects.toMatchObject({ code: 'overlap-needs-lead' });
    const master = String(group?.members[0]?.id);
    expect(await engine.call('decide/group', { ...asked, master })).toMatchObject({ items: 1 });
  });

  it('leaves one member out of a group and remembers that it is different', async () => {
    await bench.engine.call('work/match', {});
    const [group] = await bench.engine.call('list/groups', { where: [{ field: 'kind', value: 'duplicate' }] });
    const left = String(group?.members.at(-1)?.id);
    await bench.engine.call('decide/group', { group: group?.id ?? '', leaveOut: [left], actor });
    await bench.engine.call('work/match', {});
    const again = await bench.engine.call('list/groups', { where: [{ field: 'item', value: left }] });
    expect(again.filter(({ id }) => id === group?.id)).toEqual([]);
  });

  it('gives each item the reason of the rule whose findings are accepted', async () => {
    await bench.engine.call('work/classify', {});
    await bench.engine.call('work/check', {});
    const done = await bench.engine.call('decide/findings', { rule: 'R01', actor });
    expect(done.items).toBe(1);
    const item = await bench.item('对擅自占用城市道路的处罚');
    expect(item.decision).toBe('取消');
    expect(item.reason).toContain('职权法定');
  });

  it('has the successor take over what an abolished organ reported, so that no power is lost', async () => {
    const { engine } = bench;
    const list = (organ: string, name: string) => [
      ['序号', '职权类别', '事项名称', '实施依据', '行使主体'],
      ['1', '行政处罚', name, '《无证无照经营查处办法》第十三条', organ],
    ];
    await engine.call('intake/import', {
      paths: [
        bench.writeList('工商.csv', list('北原区工商行政管理局', '对从事无证经营的处罚')),
        bench.writeList('市监.csv', list('北原区市场监督管理局', '对销售不合格产品的处罚')),
      ],
      actor,
    });
    await engine.call('work/check', {});
    await engine.call('decide/findings', { rule: 'R21', actor });
    expect(await powers()).toMatchObject({ movedOver: 1, takenOver: 1, published: 1 });
    const [taken] = await engine.call('list/items', { where: [{ field: 'decision', value: '承接' }] });
    expect(taken).toMatchObject({
      department: '北原区市场监督管理局',
      sources: [{ file: '工商.csv', row: 2 }],
      citations: [{ law: '无证无照经营查处办法', refs: ['13'] }],
    });
  });

  it('does not show a dismissed finding again', async () => {
    const { engine } = bench;
    await engine.call('work/check', {});
    const asked = { where: [{ field: 'rule', value: 'R01' }] };
    const [finding] = await engine.call('list/findings', asked);
    await engine.call('decide/dismiss', { item: finding?.number ?? '', rule: 'R01', reason: '部门已补依据', actor });
    await engine.call('work/check', {});
    expect(await engine.call('list/findings', asked)).toEqual([]);
  });
});

describe('deciding by a table', () => {
  const write = (text: string) => {
    const path = bench.path('decisions.csv');
    writeFileSync(path, `\uFEFFitem,decision,target,reason,legal_basis,actor,name,department,category\r\n${text}`);
    return path;
  };

  it('carries out every kind of line', async () => {
    const file = write(
      [
        '住建-罚-0002,合并,住建-罚-0001,名称、依据相同,,李四,,,',
        '住建-罚-0003,保留不公开,,涉密,,,,,',
        '住建-许-0001,拆分,建筑工程施工许可证核发|对建筑工程施工的监督检查〔行政检查〕,,,,,,',
        '住建-查-0001,划转,区城市管理局,职责划转,三定规定,,,,',
        '城管-罚-0001,变更,,主体调整,,,对擅自设置障碍物的处罚,区住建局,',
        ',新增,,法律新设,《中华人民共和国建筑法》第七十条,,对涉及主体变动的装修工程擅自施工的处罚,区住建局,行政处罚',
      ].join('\r\n'),
    );
    const done = await bench.engine.call('decide/table', { file, actor });
    expect(done).toMatchObject({ items: 7, added: 1, split: 1 });
    expect(await bench.item('未取得资质证书承揽工程的行政处罚')).toMatchObject({ mergedInto: 1, actor: '李四' });
    expect(await bench.item('对建筑工程施工的监督检查')).toMatchObject({
      number: '住建-查-0002',
      category: { final: '行政监督检查' },
      sources: [{ file: '住建.csv', row: 6 }],
    });
    expect(await bench.item('对擅自设置障碍物的处罚')).toMatchObject({ department: '北原区住房和城乡建设局' });
    expect(await powers()).toMatchObject({
      merged: 1,
      movedOver: 1,
      new: 1,
      gainedBySplits: 1,
      notPublic: 1,
      undecided: 2,
    });
    expect((await bench.engine.call('ledger/read', {})).balanced).toBe(true);
  });

  it('writes nothing when one line cannot be carried out, and names the row', async () => {
    const file = write('住建-罚-0001,保留,,,,,,,\r\n住建-罚-0002,合井,住建-罚-0001,,,,,,');
    const refused = bench.engine.call('decide/table', { file, actor });
    await expect(refused).rejects.toMatchObject({ code: 'bad-row', values: { row: 3 } });
    expect((await powers()).undecided).toBe(7);
  });

  it('tells which column is missing', async () => {
    const path = bench.path('wrong.csv');
    writeFileSync(path, 'name,decision\r\n甲,保留\r\n');
    await expect(bench.engine.call('decide/table', { file: path, actor })).rejects.toMatchObject({
      code: 'no-such-column',
      values: { columns: 'item／事项／编号／事项编号' },
    });
  });
});

describe('verdicts', () => {
  it('outlive every later run of matching', async () => {
    const { engine } = bench;
    await engine.call('verdict/set', { a: '住建-罚-0001', b: '住建-罚-0002', as: 'different', actor });
    await engine.call('work/match', {});
    const groups = await engine.call('list/groups', { where: [{ field: 'item', value: '1' }] });
    expect(groups.filter((group) => group.members.some(({ id }) => id === 2))).toEqual([]);
    await bench.reopen();
    await bench.engine.call('verdict/set', { a: '住建-罚-0001', b: '城管-罚-0001', as: 'same', actor });
    await bench.engine.call('work/match', {});
    const forced = await bench.engine.call('list/groups', { where: [{ field: 'number', value: '城管-罚-0001' }] });
    expect(forced.some((group) => group.members.some(({ id }) => id === 1))).toBe(true);
  });
});

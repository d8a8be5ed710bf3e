import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
});
afterEach(() => bench.close());

type View = Input<'grid/view'>['view'];

async function ids(view: View): Promise<number[]> {
  const { rows } = await bench.engine.call('grid/rows', { view, from: 0, to: 100 });
  return rows.map(({ id }) => id);
}

async function counts(facet: Input<'grid/facet'>['facet'], view: View = {}): Promise<Record<string, number>> {
  const { values } = await bench.engine.call('grid/facet', { view, facet });
  return Object.fromEntries(values.map(({ value, powers }) => [value, powers]));
}

async function names(...items: number[]): Promise<string[]> {
  const { rows } = await bench.engine.call('grid/rows', { view: {}, from: 0, to: 100 });
  return rows.filter(({ id }) => items.includes(id)).map(({ name }) => name);
}

describe('a view', () => {
  it('holds every item as it came in, and says how many there are', async () => {
    expect(await bench.engine.call('grid/view', { view: {} })).toEqual({ count: 7, powers: 7, total: 7 });
    expect(await ids({})).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes values of one field as alternatives and terms of several fields together', async () => {
    const where = [
      { field: 'category', value: '行政许可' },
      { field: 'category', value: 'CF' },
      { field: 'department', value: '北原区住房和城乡建设局' },
    ];
    expect(await ids({ where })).toEqual([1, 2, 3, 4]);
    expect(await ids({ where: [...where, { field: 'decision', value: '保留' }] })).toEqual([]);
  });

  it('finds what has no value, and compares texts in other ways', async () => {
    expect(await ids({ where: [{ field: 'category', value: '' }] })).toEqual([7]);
    expect(await ids({ where: [{ field: 'basis', how: 'not', value: '' }] })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await ids({ where: [{ field: 'name', how: 'contains', value: '资质' }] })).toEqual([1, 2, 3]);
    expect(await ids({ where: [{ field: 'name', how: 'lacks', value: '资质' }] })).toEqual([4, 5, 6, 7]);
    expect(await ids({ where: [{ field: 'name', how: 'starts', value: '未取得' }] })).toEqual([2]);
    expect(await ids({ where: [{ field: 'department', how: 'contains', value: '城市' }] })).toEqual([6, 7]);
  });

  it('searches name, number, basis and department, all words, two characters or one, whatever the case', async () => {
    expect(await ids({ search: '许可' })).toEqual([4]);
    expect(await ids({ search: '路' })).toEqual([6, 7]);
    expect(await ids({ search: '资质 第279号' })).toEqual([2]);
    expect(await ids({ search: '住建-罚-0003' })).toEqual([3]);
    expect(await ids({ search: '城市管理局' })).toEqual([6, 7]);
    expect(await ids({ search: '没有这样的事项' })).toEqual([]);
  });

  it('sorts by several columns, in the order people know', async () => {
    const sort = [{ field: 'category' as const }, { field: 'name' as const, descending: true }];
    expect(await ids({ sort })).toEqual([4, 2, 6, 3, 1, 5, 7]);
    expect(await bench.engine.call('grid/ids', { view: { sort }, from: 1, to: 3 })).toEqual({ ids: [2, 6] });
    expect(await bench.engine.call('grid/position', { view: { sort }, item: 1 })).toEqual({ index: 4 });
    const beside = { view: { search: '道路' }, item: 1 };
    expect(await bench.engine.call('grid/position', beside)).toEqual({ index: null });
  });

  it('sorts names as a dictionary has them, anew once one has changed', async () => {
    const sort = [{ field: 'name' as const }];
    expect(await ids({ sort })).toEqual([5, 7, 1, 3, 6, 4, 2]);
    await bench.engine.call('edit/fields', { changes: [{ item: 7, field: 'name', value: '占用道路' }], actor });
    expect(await ids({ sort })).toEqual([5, 1, 3, 6, 4, 2, 7]);
  });

  it('gives the rows from one place to another with what they show', async () => {
    await bench.engine.call('decide/item', { item: '2', as: '合并', target: '1', reason: '重复。', actor });
    await bench.engine.call('work/check', {});
    const { rows, count } = await bench.engine.call('grid/rows', { view: {}, from: 1, to: 3, extra: ['serial'] });
    expect(count).toBe(7);
    expect(rows).toMatchObject([
      {
        number: '住建-罚-0002',
        department: '北原区住房和城乡建设局',
        departmentShort: '住建',
        category: 'CF',
        confirmed: false,
        decision: '合并',
        target: '住建-罚-0001',
        reason: '重复。',
        citations: '《建设工程质量管理条例》第六十条',
        file: '住建.csv',
        extra: { serial: '2' },
      },
      { id: 3 },
    ]);
    await expect(bench.engine.call('grid/rows', { view: {}, from: 0, to: 501 })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('follows what changes', async () => {
    const open = { where: [{ field: 'decision', value: '' }], search: '资质' };
    expect(await ids(open)).toEqual([1, 2, 3]);
    expect(await counts('decision')).toEqual({ '': 7 });
    const decided = await bench.engine.call('decide/item', { item: '1', as: '取消', actor });
    await bench.engine.call('edit/fields', { changes: [{ item: 3, field: 'name', value: '甲' }], actor });
    expect(await ids(open)).toEqual([2]);
    expect(await ids({ search: '甲' })).toEqual([3]);
    expect(await counts('decision')).toEqual({ '': 6, 取消: 1 });
    await bench.engine.call('history/undo', { operation: decided.operation ?? 0, actor });
    expect(await ids(open)).toEqual([1, 2]);
    await bench.engine.call('intake/import', {
      paths: [
        bench.writeList('新.csv', [...cityList.slice(0, 1), ['1', '行政处罚', '资质新事项', '', '北原区城市管理局']]),
      ],
      actor,
    });
    expect(await ids(open)).toEqual([1, 2, 8]);
    await bench.engine.call('history/undo', { actor });
    expect(await ids(open)).toEqual([1, 2]);
  });
});

describe('facets', () => {
  it('count each value under everything else that is chosen, the most frequent first', async () => {
    const view = { where: [{ field: 'category', value: 'CF' }] };
    expect(await counts('category', view)).toEqual({ CF: 4, JC: 1, XK: 1, '': 1 });
    expect(await counts('department', view)).toEqual({ 北原区住房和城乡建设局: 3, 北原区城市管理局: 1 });
    expect(await counts('file', view)).toEqual({ '住建.csv': 3, '城管.csv': 1 });
    expect(await counts('origin')).toEqual({ reported: 7 });
    expect(await counts('level', { search: '没有' })).toEqual({});
  });

  it('count findings by rule, and a dismissed one no more', async () => {
    await bench.engine.call('work/check', {});
    const before = await counts('rule');
    const [rule = ''] = Object.keys(before).filter((value) => value !== '');
    const found = await ids({ where: [{ field: 'rule', value: rule }] });
    expect(found).toHaveLength(before[rule] ?? 0);
    await bench.engine.call('decide/dismiss', { item: String(found[0]), rule, reason: '不是。', actor });
    expect(await ids({ where: [{ field: 'rule', value: rule }] })).toEqual(found.slice(1));
    expect((await counts('rule'))[rule] ?? 0).toBe(found.length - 1);
  });

  it('can be prepared for searching, which ends quietly when another catalogue is opened', async () => {
    expect(await bench.engine.call('grid/prepare', {})).toEqual({});
    const other = await createWorkbench();
    const reopened = await bench.reopen();
    const preparing = reopened.call('grid/prepare', {});
    await reopened.call('catalogue/open', { file: other.file });
    await expect(preparing).rejects.toMatchObject({ code: 'stopped' });
    other.close();
  });
});

describe('sub-items', () => {
  let power: number;
  let subItems: number[];
  beforeEach(async () => {
    const list = bench.writeList('子项.csv', [
      ['序号', '职权类别', '事项名称', '子项名称', '实施依据', '行使主体'],
      ['1', '行政处罚', '对违法施工的处罚', '1.转包', '《中华人民共和国建筑法》第六十七条', '北原区住房和城乡建设局'],
      ['', '', '', '2.挂靠', '', ''],
    ]);
    await bench.engine.call('intake/import', { paths: [list], actor });
    power = (await bench.item('对违法施工的处罚')).id;
    subItems = await ids({ where: [{ field: 'parent', value: String(power) }] });
  });

  const shown = (view: View) => bench.engine.call('grid/view', { view });
  const open: View = { where: [{ field: 'decision', value: '' }] };
  const kept: View = { where: [{ field: 'decision', value: '保留' }] };

  it('stand beside the powers, in the figures of the view and of its facets', async () => {
    expect(subItems).toHaveLength(2);
    const [imported] = await bench.engine.call('list/history', { limit: 1 });
    expect(imported?.text).toBe('导入 1 个文件，1 项（连同子项 2）');
    expect(await shown({})).toEqual({ count: 10, powers: 8, total: 8 });
    expect(await counts('file')).toEqual({ '住建.csv': 5, '城管.csv': 2, '子项.csv': 1 });
    expect(await counts('decision')).toEqual({ '': 8 });
    expect(await shown({ where: [{ field: 'main', value: 'false' }] })).toEqual({ count: 2, powers: 0, total: 8 });
  });

  it('go with the decision of their power until they have one of their own', async () => {
    await bench.engine.call('decide/item', { item: String(power), as: '保留', actor });
    expect(await counts('decision')).toEqual({ 保留: 1, '': 7 });
    expect(await ids(kept)).toEqual([power, ...subItems]);
    expect(await shown(kept)).toEqual({ count: 3, powers: 1, total: 8 });
    expect(await shown(open)).toEqual({ count: 7, powers: 7, total: 8 });
    expect(await ids({ where: [{ field: 'decision', how: 'not', value: '' }] })).toEqual([power, ...subItems]);
    const [first = 0, second = 0] = subItems;
    await bench.engine.call('decide/item', { item: String(first), as: '取消', actor });
    expect(await counts('decision')).toEqual({ 保留: 1, 取消: 0, '': 7 });
    expect(await ids(kept)).toEqual([power, second]);
    expect(await ids({ where: [{ field: 'decision', value: '取消' }] })).toEqual([first]);
    const sorted = await ids({ sort: [{ field: 'decision' }] });
    expect(sorted.slice(0, 3)).toEqual([power, second, first]);
  });

  it('are copied as they are shown, and what was copied can be pasted back', async () => {
    const [first = 0, second = 0] = subItems;
    const decisions = async () => {
      const view = { where: [{ field: 'name', value: '对违法施工的处罚' }] };
      const children = { where: [{ field: 'parent', value: String(power) }] };
      const cells = await Promise.all(
        [view, children].map((each) =>
          bench.engine.call('grid/cells', { view: each, from: 0, to: 9, fields: ['decision'] }),
        ),
      );
      return cells.flatMap(({ rows }) => rows.flat());
    };
    expect(await decisions()).toEqual(['待研究', '随主项', '随主项']);
    await bench.engine.call('decide/item', { item: String(first), as: '取消', actor });
    expect(await decisions()).toEqual(['待研究', '取消', '随主项']);
    const pasted = ['待研究', '随主项', '随主项'];
    const changes = [power, first, second].map((item, at) => ({ item, field: 'decision', value: pasted[at] ?? '' }));
    expect(await bench.engine.call('edit/fields', { changes, actor })).toMatchObject({ powers: 0, subItems: 1 });
    expect(await decisions()).toEqual(pasted);
    const wrong = [{ item: power, field: 'decision', value: '随主项' }];
    await expect(bench.engine.call('edit/fields', { changes: wrong, actor })).rejects.toMatchObject({
      code: 'edit-unknown',
    });
  });

  it('go with their power when they are chosen with it, and are decided on by themselves when they are not', async () => {
    const [first = 0, second = 0] = subItems;
    const decide = (items: number[], as: '保留' | '取消' | null) =>
      bench.engine.call('decide/items', { chosen: { items }, as, actor });
    const own = async () => {
      const { rows } = await bench.engine.call('grid/rows', { view: {}, from: 0, to: 20 });
      return [power, first, second].map((id) => rows.find((row) => row.id === id)?.decision);
    };
    const told = async () => (await bench.engine.call('list/history', { limit: 1 }))[0]?.text;
    expect(await decide([first], '取消')).toMatchObject({ powers: 0, subItems: 1 });
    expect(await own()).toEqual([null, '取消', null]);
    expect(await decide([power, second], '保留')).toMatchObject({ powers: 1, subItems: 1 });
    expect(await own()).toEqual(['保留', '取消', null]);
    const all = await bench.engine.call('decide/items', { chosen: { view: {} }, as: '保留', actor });
    expect(all).toMatchObject({ powers: 8, subItems: 2 });
    expect(await own()).toEqual(['保留', null, null]);
    expect(await told()).toBe('保留 8 项（多项）');
    await bench.engine.call('history/undo', { actor });
    expect(await own()).toEqual(['保留', '取消', null]);
    expect(await decide([1, first, second], '取消')).toMatchObject({ powers: 1, subItems: 2 });
    expect(await told()).toBe('取消 3 项（含子项 2）');
    expect(await decide([first, second], null)).toMatchObject({ powers: 0, subItems: 2 });
    expect(await told()).toBe('恢复待研究 2 项（子项）');
    expect(await own()).toEqual(['保留', null, null]);
  });

  it('go with their power where one cell is filled down over both', async () => {
    const filled = [power, ...subItems].map((item) => ({ item, field: 'decision', value: '保留' }));
    expect(await bench.engine.call('edit/fields', { changes: filled, actor })).toMatchObject({
      powers: 1,
      subItems: 0,
    });
    const { rows } = await bench.engine.call('grid/rows', { view: kept, from: 0, to: 9 });
    expect(rows.map(({ decision }) => decision)).toEqual(['保留', null, null]);
  });

  it('are counted beside the powers among what is chosen and exported', async () => {
    const count = (chosen: Input<'grid/count'>['chosen']) => bench.engine.call('grid/count', { chosen });
    expect(await count({ view: {}, except: [power, 1] })).toEqual({ powers: 6, subItems: 2 });
    expect(await count({ items: [1, 1, ...subItems] })).toEqual({ powers: 1, subItems: 2 });
    const columns = [{ field: 'name', label: '名称' }];
    const written = await bench.engine.call('grid/export', { view: {}, columns, to: bench.path('全部.csv') });
    expect(written).toEqual({ powers: 8, subItems: 2 });
  });

  it('leave nothing undecided when every power is decided, nor in the terms of the ledger', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    expect(await counts('decision')).toEqual({ 保留: 8 });
    expect(await ids(open)).toEqual([]);
    const { powers } = await bench.engine.call('ledger/read', {});
    const where = [{ field: 'main', value: 'true' }, { field: 'origin', value: 'reported' }, ...(kept?.where ?? [])];
    expect(await shown({ where })).toEqual({ count: powers.kept, powers: powers.kept, total: 8 });
  });
});

describe('the terms of the ledger', () => {
  it('are views of exactly as many rows', async () => {
    const { engine } = bench;
    await engine.call('decide/item', { item: '1', as: '保留', actor });
    await engine.call('decide/item', { item: '2', as: '合并', target: '1', actor });
    await engine.call('decide/item', { item: '3', as: '变更', actor });
    await engine.call('item/add', {
      name: '新',
      department: '北原区城市管理局',
      category: '行政许可',
      as: '新增',
      actor,
    });
    const { powers } = await engine.call('ledger/read', {});
    const reported = [
      { field: 'main', value: 'true' },
      { field: 'origin', value: 'reported' },
    ];
    const decided = (...decisions: string[]) => decisions.map((value) => ({ field: 'decision', value }));
    expect(await ids({ where: [...reported, ...decided('保留', '变更')] })).toHaveLength(powers.kept);
    expect(await ids({ where: [...reported, ...decided('合并')] })).toHaveLength(powers.merged);
    expect(await ids({ where: [...reported, ...decided('')] })).toHaveLength(powers.undecided);
    expect(await ids({ where: [{ field: 'origin', value: 'added' }, ...decided('新增')] })).toHaveLength(powers.new);
  });

  it('are counted again when something counted changed, and only then', async () => {
    const { engine } = bench;
    const before = await engine.call('ledger/read', {});
    await engine.call('edit/fields', { changes: [{ item: 1, field: 'name', value: '甲' }], actor });
    expect(await engine.call('ledger/read', {})).toEqual(before);
    await engine.call('decide/item', { item: '1', as: '保留', actor });
    expect((await engine.call('ledger/read', {})).powers).toMatchObject({ kept: 1, undecided: 6 });
    await engine.call('history/undo', { actor });
    expect(await engine.call('ledger/read', {})).toEqual(before);
    expect((await engine.call('catalogue/verify', {})).balanced).toBe(true);
  });
});

describe('cells', () => {
  it('are copied as they are printed', async () => {
    const fields = ['number', 'name', 'category', 'department', 'decision', 'extra.serial', 'public'];
    expect(await bench.engine.call('grid/cells', { view: {}, from: 3, to: 4, fields })).toEqual({
      rows: [['住建-许-0001', '建筑工程施工许可证核发', '行政许可', '北原区住房和城乡建设局', '待研究', '4', '是']],
    });
  });

  it.each(['表.csv', '表.xlsx'])('go into %s as they are shown, and can be read back', async (name) => {
    const to = bench.path(name);
    const columns = [
      { field: 'number', label: '编号' },
      { field: 'name', label: '事项名称' },
      { field: 'category', label: '职权类别' },
    ];
    const view = { search: '资质' };
    expect(await bench.engine.call('grid/export', { view, columns, to })).toEqual({ powers: 3, subItems: 0 });
    const [file] = await bench.engine.call('intake/inspect', { paths: [to] });
    expect(file).toMatchObject({ failure: null, items: 3 });
    expect(file?.sheets[0]?.categories).toEqual({ 行政处罚: 3 });
  });

  it('are edited all at once, in the words people use, and that is one step to undo', async () => {
    const before = await bench.engine.call('list/items', {});
    const { operation, powers } = await bench.engine.call('edit/fields', {
      changes: [
        { item: 1, field: 'name', value: '  甲  ' },
        { item: 1, field: 'department', value: '北原区城管局' },
        { item: 1, field: 'extra.note', value: '注' },
        { item: 1, field: 'extra.desk', value: '科' },
        { item: 2, field: 'category', value: '许可' },
        { item: 2, field: 'level', value: '市级' },
        { item: 2, field: 'public', value: '否' },
        { item: 3, field: 'basis', value: '《中华人民共和国水法》第六条' },
      ],
      actor,
    });
    expect(powers).toBe(3);
    const [first, second, third] = await bench.engine.call('list/items', {});
    expect(first).toMatchObject({ name: '甲', department: '北原区城市管理局', extra: { note: '注', desk: '科' } });
    expect(second).toMatchObject({ category: { confirmed: '行政许可' }, level: '市级', public: false });
    expect(third?.citations).toMatchObject([{ law: '中华人民共和国水法', refs: ['6'] }]);
    await bench.engine.call('history/undo', { operation: operation ?? 0, actor });
    expect(await bench.engine.call('list/items', {})).toEqual(before);
  });

  it.each([
    ['name', ' ', 'edit-empty'],
    ['department', '没有的局', 'edit-unknown'],
    ['category', '行政指导', 'edit-unknown'],
    ['level', '星级', 'edit-unknown'],
    ['public', '也许', 'edit-unknown'],
    ['decision', '留着', 'edit-unknown'],
    ['decision', '合并', 'merge-without-target'],
    ['number', '住建-罚-0009', 'edit-locked'],
    ['reason', '因为', 'edit-locked'],
  ])('refuse %s “%s” with everything beside it', async (field, value, code) => {
    const changes = [
      { item: 2, field: 'name', value: '乙' },
      { item: 1, field, value },
    ];
    const edit = bench.engine.call('edit/fields', { changes, actor });
    await expect(edit).rejects.toMatchObject({ code, values: { item: '住建-罚-0001' } });
    expect(await names(2)).not.toContain('乙');
  });

  it('take a decision, and take it back, with all that was said beside it', async () => {
    await bench.engine.call('decide/item', { item: '2', as: '合并', target: '1', reason: '重复。', actor });
    const change = (value: string) =>
      bench.engine.call('edit/fields', { changes: [{ item: 2, field: 'decision', value }], actor });
    await change('取消');
    const name = '未取得资质证书承揽工程的行政处罚';
    expect(await bench.item(name)).toMatchObject({ decision: '取消', mergedInto: null, reason: null, actor });
    await change('待研究');
    expect(await bench.item(name)).toMatchObject({ decision: null, actor: null });
  });

  it('that are as they were make no step', async () => {
    const changes = [{ item: 4, field: 'name', value: '建筑工程施工许可证核发' }];
    expect(await bench.engine.call('edit/fields', { changes, actor })).toEqual({
      operation: null,
      powers: 0,
      subItems: 0,
    });
  });
});

describe('a bulk act', () => {
  it('writes one value into all of a view but some', async () => {
    const chosen = { view: { search: '资质' }, except: [2] };
    const edit = { chosen, field: 'level', value: '市级', actor };
    expect(await bench.engine.call('edit/all', edit)).toMatchObject({ powers: 2 });
    expect(await ids({ where: [{ field: 'level', value: '市级' }] })).toEqual([1, 3]);
    const [last] = await bench.engine.call('list/history', { limit: 1 });
    expect(last?.text).toBe('修改 2 项 的行使层级');
  });

  it('replaces text, after showing what would change', async () => {
    const replace = { chosen: { view: {} }, fields: ['name', 'basis'], find: '资质证书', replace: '资质', actor };
    const preview = await bench.engine.call('edit/replace', { ...replace, preview: true });
    expect(preview).toMatchObject({ operation: null, powers: 3, subItems: 0, fields: 3 });
    expect(preview.matches[0]).toEqual({
      item: 1,
      number: '住建-罚-0001',
      field: 'name',
      before: '对未取得资质证书承揽工程的处罚',
      after: '对未取得资质承揽工程的处罚',
    });
    expect(await names(1)).toEqual(['对未取得资质证书承揽工程的处罚']);
    expect(await bench.engine.call('edit/replace', replace)).toMatchObject({ powers: 3 });
    expect(await names(1, 3)).toEqual(['对未取得资质承揽工程的处罚', '对以欺骗手段取得资质承揽工程的处罚']);
    const whole = { ...replace, find: '资质', replace: '', whole: true };
    expect(await bench.engine.call('edit/replace', whole)).toMatchObject({ operation: null, fields: 0 });
    const emptied = { ...replace, fields: ['name'], find: '对建设工程质量的监督检查', replace: '' };
    await expect(bench.engine.call('edit/replace', emptied)).rejects.toMatchObject({ code: 'edit-empty' });
  });

  it('decides many items at once, and takes it back', async () => {
    const chosen = { view: { where: [{ field: 'category', value: 'CF' }] }, except: [] };
    const cancelled = await bench.engine.call('decide/items', { chosen, as: '取消', reason: '无依据。', actor });
    expect(cancelled).toMatchObject({ powers: 4, subItems: 0 });
    expect(await ids({ where: [{ field: 'decision', value: '取消' }] })).toEqual([1, 2, 3, 6]);
    const merge = { chosen: { items: [1, 2, 3] }, as: '合并' as const, actor };
    await expect(bench.engine.call('decide/items', merge)).rejects.toMatchObject({ code: 'merge-without-target' });
    expect(await bench.engine.call('decide/items', { ...merge, target: '1' })).toMatchObject({ powers: 2 });
    expect(await bench.item('未取得资质证书承揽工程的行政处罚')).toMatchObject({ decision: '合并', mergedInto: 1 });
    await bench.engine.call('decide/items', { chosen: { items: [1, 2, 5] }, as: null, actor });
    expect(await ids({ where: [{ field: 'decision', value: '' }] })).toEqual([1, 2, 4, 5, 7]);
    expect(await bench.item('未取得资质证书承揽工程的行政处罚')).toMatchObject({ decision: null, mergedInto: null });
  });
});

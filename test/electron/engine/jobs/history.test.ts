import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyText } from '#shared/model/operationWords.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
let imported: number;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  imported = (await bench.engine.call('intake/import', { paths, actor })).operation ?? 0;
});
afterEach(() => bench.close());

async function decide(item: string, by = actor): Promise<number> {
  const asked = { item, as: '取消', reason: '依据已废止。', actor: by } as const;
  return (await bench.engine.call('decide/item', asked)).operation ?? 0;
}
const decided = async () => (await bench.engine.call('list/decisions', {})).map(({ number }) => number);

describe('the list', () => {
  it('comes in pages, the latest first, and filters', async () => {
    await decide('住建-罚-0001');
    await decide('住建-罚-0002', '李四');
    await decide('城管-罚-0001');
    const first = await bench.engine.call('history/list', { limit: 2 });
    expect(first.operations).toHaveLength(2);
    const second = await bench.engine.call('history/list', { limit: 2, before: first.next ?? 0 });
    const third = await bench.engine.call('history/list', { limit: 2, before: second.next ?? 0 });
    const ids = [...first.operations, ...second.operations, ...third.operations].map(({ operation }) => operation);
    expect(ids).toEqual([5, 4, 3, 2, 1]);
    expect(third.next).toBeNull();

    const texts = async (asked: Parameters<typeof list>[0]) => (await list(asked)).map((row) => historyText(row, 'zh'));
    expect(await texts({ actor: '李四' })).toEqual(['取消 1 项（住建-罚-0002）']);
    expect(await texts({ kind: 'import' })).toEqual(['导入 2 个文件，7 项']);
    expect(await texts({ item: 1 })).toEqual(['取消 1 项（住建-罚-0001）', '导入 2 个文件，7 项']);
    expect(await texts({ search: '罚-0001' })).toEqual(['取消 1 项（城管-罚-0001）', '取消 1 项（住建-罚-0001）']);
    const [{ id: department } = { id: 0 }] = await bench.engine.call('departments/list', {});
    expect(await texts({ department, kind: 'decide' })).toHaveLength(2);
    const [last] = first.operations;
    expect(await texts({ since: last?.at ?? '' })).toHaveLength(1);
    expect(await texts({ until: last?.at ?? '' })).toHaveLength(4);
    expect(await bench.engine.call('history/facets', {})).toEqual({
      actors: [
        { actor, operations: 4 },
        { actor: '李四', operations: 1 },
      ],
      kinds: [
        { kind: 'decide', operations: 3 },
        { kind: 'create', operations: 1 },
        { kind: 'import', operations: 1 },
      ],
    });
  });

  async function list(asked: Parameters<typeof bench.engine.call<'history/list'>>[1]) {
    return (await bench.engine.call('history/list', asked)).operations;
  }

  it('is written as a table', async () => {
    await decide('住建-罚-0001');
    await bench.engine.call('history/undo', { actor });
    const to = bench.path('操作日志.csv');
    expect(await bench.engine.call('history/export', { to })).toEqual({ path: to, operations: 4 });
    const lines = readFileSync(to, 'utf8').split('\r\n');
    expect(lines[1]).toContain('撤销第 3 步：取消 1 项（住建-罚-0001）');
    expect(lines[2]).toContain('依据已废止。');
    expect(lines[2]).toContain('已撤销');
    const { operations } = await bench.engine.call('history/list', {});
    expect(lines.slice(1, 5).map((line) => line.split(',').at(-1))).toEqual(operations.map(({ hash }) => hash));
  });
});

describe('the chain over the history', () => {
  it('is verified, and a hash that was noted earlier is found in it as long as nothing before was altered', async () => {
    const [noted] = (await bench.engine.call('history/list', { limit: 1 })).operations;
    await decide('住建-罚-0001');
    const hash = noted?.hash ?? '';
    const whole = await bench.engine.call('catalogue/verify', { noted: hash });
    expect(whole).toMatchObject({ sound: true, history: { operations: 3, late: 0, noted: 2 } });
    bench.engine.close();
    // Somebody takes the last operation out, with its hash, and what it did.
    const other = new Database(bench.file);
    const guards = other.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
    for (const guard of guards) other.exec(`DROP TRIGGER ${guard}`);
    other.exec('PRAGMA foreign_keys = OFF');
    other.exec(
      "UPDATE item SET decision = NULL, decidedBy = NULL, decisionReason = NULL WHERE number = '住建-罚-0001'",
    );
    for (const table of ['change WHERE operationId', 'seal WHERE operationId', 'operation WHERE id']) {
      other.exec(`DELETE FROM ${table} = 3`);
    }
    other.close();
    await bench.engine.call('catalogue/open', { file: bench.file });
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true });
    const { problems } = await bench.engine.call('catalogue/verify', { noted: whole.history.head ?? '' });
    expect(problems).toEqual([expect.stringContaining(`没有校验值 ${whole.history.head}`)]);
  });

  it('names the first step that was altered, in words', async () => {
    await decide('住建-罚-0001');
    bench.engine.close();
    const other = new Database(bench.file);
    other.exec("DROP TRIGGER operationKept; UPDATE operation SET actor = '李四' WHERE id = 2");
    other.close();
    await bench.engine.call('catalogue/open', { file: bench.file });
    const { sound, problems } = await bench.engine.call('catalogue/verify', {});
    expect([sound, problems]).toEqual([false, [expect.stringMatching(/操作日志从第 2 步起与校验值不符/)]]);
  });
});

describe('one operation', () => {
  it('tells its changes field by field, by number and name', async () => {
    await bench.engine.call('decide/item', { item: '住建-罚-0002', as: '合并', target: '住建-罚-0001', actor });
    const [merge] = (await bench.engine.call('history/list', { limit: 1 })).operations;
    const read = await bench.engine.call('history/read', { operation: merge?.operation ?? 0 });
    expect(read.fields.map(({ field, before, after }) => ({ field, before, after }))).toEqual([
      { field: 'decision', before: null, after: '合并' },
      { field: 'mergedInto', before: null, after: '住建-罚-0001 对未取得资质证书承揽工程的处罚' },
      { field: 'decidedBy', before: null, after: actor },
    ]);
    expect(read.fields[0]?.subject).toEqual({
      table: 'item',
      id: 2,
      number: '住建-罚-0002',
      name: '未取得资质证书承揽工程的行政处罚',
    });
  });

  it('comes in pages where it changed much', async () => {
    const pages: string[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page: { fields: { subject: { name: string } }[]; next: number | null } = await bench.engine.call(
        'history/read',
        { operation: imported, after, limit: 3 },
      );
      pages.push(...page.fields.map(({ subject }) => subject.name));
      after = page.next;
    }
    expect(pages).toContain('对擅自占用城市道路的处罚');
    expect(pages).toContain('住建.csv');
    expect(new Set(pages).size).toBeGreaterThan(9);
  });
});

describe('undoing back to an operation', () => {
  it('says how many first, undoes them all, and brings them back', async () => {
    const first = await decide('住建-罚-0001');
    await decide('住建-罚-0002');
    const last = await decide('城管-罚-0001');
    const all = await decided();
    expect(await bench.engine.call('history/undoTo', { operation: first, preview: true, actor })).toMatchObject({
      steps: 2,
    });
    expect(await decided()).toEqual(all);
    expect(await bench.engine.call('history/undoTo', { operation: first, actor })).toMatchObject({ steps: 2 });
    expect(await decided()).toEqual(['住建-罚-0001']);
    await bench.reopen();
    await expect(bench.engine.call('history/undoTo', { operation: first, actor })).rejects.toMatchObject({
      code: 'nothing-to-undo',
    });
    expect(await bench.engine.call('history/redoTo', { operation: last, actor })).toMatchObject({ steps: 2 });
    expect(await decided()).toEqual(all);
    await expect(bench.engine.call('history/redoTo', { operation: last, actor })).rejects.toMatchObject({
      code: 'nothing-to-redo',
    });
  });

  it('leaves releases, which never change', async () => {
    await bench.engine.call('decide/rest', { as: '保留', actor });
    await bench.engine.call('release/make', { draft: true, actor });
    await decide('城管-罚-0001');
    await bench.engine.call('history/undoTo', { operation: imported, actor });
    expect(await decided()).toEqual([]);
    expect(await bench.engine.call('release/list', {})).toHaveLength(1);
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, rebuilt: true });
  });

  it('refuses an operation that is none', async () => {
    await expect(bench.engine.call('history/undoTo', { operation: 99, actor })).rejects.toMatchObject({
      code: 'unknown-operation',
    });
  });
});

it('tells what undoing and redoing would do next, and when it was last saved', async () => {
  await decide('住建-罚-0001');
  const state = await bench.engine.call('history/state', {});
  expect(state).toMatchObject({ undo: { operation: 3, kind: 'decide', summary: { code: 'decide' } }, redo: null });
  await bench.engine.call('history/undo', { actor });
  const after = await bench.engine.call('history/state', {});
  expect(after).toMatchObject({ undo: { operation: imported, kind: 'import' }, redo: { operation: 3 } });
  expect(String(after.savedAt) > String(state.savedAt)).toBe(true);
});

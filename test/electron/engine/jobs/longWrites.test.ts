import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CallOptions, createEngine, type Engine } from '#engine/engine.ts';
import type { CallName, Input } from '#shared/contract.ts';
import { actor, createWorkbench } from '../workbench.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const building = '北原区住房和城乡建设局';
const quality = '《建设工程质量管理条例》';
/** Pairs that are alike, powers without a category, powers without a basis. */
const list = [
  header,
  ...['偷工减料', '擅自施工', '违法分包', '转包工程', '拒绝检查', '伪造资料'].flatMap((deed, at) =>
    [1, 2].map(() => ['', '行政处罚', `对${deed}的处罚`, `${quality}第${at + 60}条`, building]),
  ),
  ...['占用道路', '损毁护栏', '倾倒垃圾', '张贴广告'].map((deed) => [
    '',
    '',
    `对${deed}的处罚`,
    '',
    '北原区城市管理局',
  ]),
];
const newList = [header, ['', '行政许可', '建筑工程施工许可', '《中华人民共和国建筑法》第七条', building]];

interface Act {
  readonly name: CallName;
  /** Brings the catalogue to where the act has something to do, and gives the act itself. */
  readonly prepare: (engine: Engine) => Promise<(options: CallOptions) => Promise<unknown>>;
}

function act<N extends CallName>(name: N, prepare: (engine: Engine) => Input<N> | Promise<Input<N>>): Act {
  return {
    name,
    prepare: async (engine) => {
      const input = await prepare(engine);
      return (options) => engine.call(name, input, options);
    },
  };
}

let folder: string;
let template: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quanqing-long-'));
  template = join(folder, 'template.quanqing');
  const bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('清单.csv', list)], actor });
  await bench.engine.call('work/all', {});
  await bench.engine.call('catalogue/close', {});
  copyFileSync(bench.file, template);
  bench.close();
  writeFileSync(join(folder, '补报.csv'), newList.map((line) => line.join(',')).join('\n'));
  writeFileSync(join(folder, '法规.csv'), 'title,status\n城市管理办法,现行有效');
  writeFileSync(join(folder, '处理.csv'), 'item,decision\n1,保留\n2,取消\n3,保留\n4,取消\n5,保留');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By this clock every step is a turn of its own: others are let in, and a stop is heard, between any two. */
beforeEach(() => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 25;
    return clock;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const view = { where: [], search: '', sort: [] };
const everything = { view };
async function firstOpen(engine: Engine): Promise<string> {
  const { ids } = await engine.call('review/queue', { kind: 'duplicate' });
  return ids[0] ?? '';
}
async function itemsOf(engine: Engine, rule: string): Promise<number[]> {
  const { rows } = await engine.call('findings/list', { rule });
  return rows.map(({ item }) => item);
}
async function commonestRule(engine: Engine): Promise<string> {
  const { rules } = await engine.call('findings/rules', {});
  return rules.filter(({ bulk }) => bulk).toSorted((a, b) => b.open - a.open)[0]?.rule ?? '';
}
async function keepAll(engine: Engine): Promise<void> {
  await engine.call('decide/rest', { as: '保留', actor });
}

async function reworded(engine: Engine): Promise<Record<string, never>> {
  await engine.call('edit/replace', { chosen: everything, fields: ['name'], find: '的处罚', replace: '', actor });
  return {};
}

const acts: readonly Act[] = [
  act('review/accept', async (engine) => ({ group: await firstOpen(engine), actor })),
  act('review/accept-alike', async (engine) => ({ group: await firstOpen(engine), actor })),
  act('review/say', async (engine) => ({ group: await firstOpen(engine), as: 'different', actor })),
  act('decide/groups', () => ({ actor })),
  act('decide/items', () => ({ chosen: everything, as: '保留', actor })),
  act('decide/rest', () => ({ as: '保留', actor })),
  act('decide/findings', async (engine) => ({ rule: await commonestRule(engine), actor })),
  act('decide/categories', () => ({ min: 0, actor })),
  act('decide/table', () => ({ file: join(folder, '处理.csv'), actor })),
  act('findings/accept', async (engine) => ({ rule: await commonestRule(engine), scope: { where: [] }, actor })),
  act('findings/dismiss', async (engine) => {
    const rule = await commonestRule(engine);
    return { rule, items: await itemsOf(engine, rule), reason: '不是', actor };
  }),
  act('findings/reopen', async (engine) => {
    const rule = await commonestRule(engine);
    const items = await itemsOf(engine, rule);
    await engine.call('findings/dismiss', { rule, items, reason: '不是', actor });
    return { rule, items, actor };
  }),
  act('categories/settle', async (engine) => {
    const { groups } = await engine.call('categories/queue', {});
    return { scope: { group: groups[0]?.key ?? '' }, as: 'CF', actor };
  }),
  act('categories/postpone', async (engine) => {
    const { groups } = await engine.call('categories/queue', {});
    return { scope: { group: groups[0]?.key ?? '' }, actor };
  }),
  act('edit/fields', async (engine) => {
    const { ids } = await engine.call('grid/ids', { view, from: 0, to: 10 });
    return { changes: ids.map((item) => ({ item, field: 'extra.note', value: '注' })), actor };
  }),
  act('edit/all', () => ({ chosen: everything, field: 'basis', value: `${quality}第一条`, actor })),
  act('edit/replace', () => ({ chosen: everything, fields: ['name'], find: '处罚', replace: '行政处罚', actor })),
  act('departments/merge', async (engine) => {
    const [into = 0, ...others] = (await engine.call('departments/list', {})).map(({ id }) => id);
    return { departments: others, into: { department: into }, from: '2026-01-01', actor };
  }),
  act('laws/import', () => ({ file: join(folder, '法规.csv'), actor })),
  act('intake/import', () => ({ paths: [join(folder, '补报.csv')], actor })),
  act('desk/import', async (engine) => {
    const { added } = await engine.call('desk/look', { paths: [join(folder, '补报.csv')] });
    return { files: added, actor };
  }),
  act('release/make', async (engine) => {
    await keepAll(engine);
    return { draft: true, actor };
  }),
  act('history/undo', () => ({ actor })),
  act('history/redo', async (engine) => {
    await keepAll(engine);
    await engine.call('history/undo', { actor });
    return { actor };
  }),
  act('history/undoTo', async (engine) => {
    await keepAll(engine);
    await engine.call('decide/categories', { min: 0, actor });
    return { operation: 1, actor };
  }),
  act('history/redoTo', async (engine) => {
    await keepAll(engine);
    const { operation } = await engine.call('decide/categories', { min: 0, actor });
    await engine.call('history/undoTo', { operation: 2, actor });
    return { operation: operation ?? 0, actor };
  }),
  ...(['work/classify', 'work/match', 'work/check'] as const).map((name) => act(name, reworded)),
  // It writes nothing that stays.
  act('catalogue/verify', () => ({})),
];

/** All that stands in the file, read beside the engine. */
function contentOf(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck();
    return JSON.stringify(tables.all().map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]));
  } finally {
    db.close();
  }
}

async function withCopy<T>(work: (engine: Engine, file: string) => Promise<T>): Promise<T> {
  const file = join(folder, 'copy.quanqing');
  copyFileSync(template, file);
  const engine = createEngine();
  await engine.call('catalogue/open', { file });
  try {
    return await work(engine, file);
  } finally {
    engine.close();
  }
}

/** Somebody else's act; what is seen of the items beside it. */
const added = '另加的事项';
const writeMeanwhile = (engine: Engine) =>
  engine.call('item/add', { name: added, department: '北原区水务局', category: '行政许可', as: '新增', actor });
const readMeanwhile = async (engine: Engine) =>
  (await engine.call('list/items', {})).filter(({ name }) => name !== added);

describe.each(acts)('$name', ({ prepare }) => {
  let reports = 0;

  it('says how far it is, and stopped anywhere it leaves the catalogue as it was', async () => {
    await withCopy(async (engine) => {
      const run = await prepare(engine);
      const done: number[] = [];
      await run({ onProgress: (progress) => done.push(progress.done / progress.total) });
      expect(done.length).toBeGreaterThan(2);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      reports = done.length;
    });
    for (const at of new Set([1, Math.ceil(reports / 2), reports])) {
      await withCopy(async (engine, file) => {
        const run = await prepare(engine);
        const before = contentOf(file);
        const stop = new AbortController();
        let heard = 0;
        const onProgress = () => {
          heard += 1;
          if (heard === at) stop.abort();
        };
        await expect(run({ onProgress, signal: stop.signal })).rejects.toMatchObject({ code: 'stopped' });
        expect(contentOf(file)).toEqual(before);
        // And nothing is held any more.
        expect((await writeMeanwhile(engine)).operation).not.toBeNull();
      });
    }
  });

  it('lets nobody in before it is done, neither to read nor to write', async () => {
    await withCopy(async (engine) => {
      const run = await prepare(engine);
      const others: { read?: Promise<unknown>; written?: Promise<{ operation: number | null }> } = {};
      let heard = 0;
      const onProgress = () => {
        heard += 1;
        if (heard !== Math.ceil(reports * 0.95)) return;
        others.read = readMeanwhile(engine);
        others.written = writeMeanwhile(engine);
      };
      await run({ onProgress });
      expect(await others.read).toEqual(await readMeanwhile(engine));
      const operations = await engine.call('list/history', {});
      expect((await others.written)?.operation).toBe(Math.max(...operations.map(({ operation }) => operation)));
      expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
    });
  });
});

it('carries out one after the other what comes at once, also what waits for the same answer', async () => {
  await withCopy(async (engine) => {
    const sought = { view: { ...view, search: '处罚' } };
    const ids = [1, 2, 3];
    const results = await Promise.all([
      engine.call('grid/view', sought),
      engine.call('decide/items', { chosen: sought, as: '保留', actor }),
      engine.call('grid/view', sought),
      engine.call('edit/all', { chosen: sought, field: 'basis', value: '另一依据', actor }),
      engine.call('grid/ids', { ...sought, from: 0, to: 10 }),
      engine.call('edit/fields', { changes: ids.map((item) => ({ item, field: 'extra.note', value: '注' })), actor }),
      engine.call('work/all', {}),
      engine.call('ledger/read', {}),
    ]);
    expect(results).toHaveLength(8);
    const items = await engine.call('list/items', {});
    expect(new Set(items.map(({ basis }) => basis))).toEqual(new Set(['另一依据']));
    expect(new Set(items.map(({ decision }) => decision))).toEqual(new Set(['保留']));
    expect(items.filter(({ extra }) => extra.note === '注').map(({ id }) => id)).toEqual(ids);
    expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
  });
});

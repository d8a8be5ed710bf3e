import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import { dispositions } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { productFiles, specifiers } from '../../structure/imports.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
});
afterEach(() => bench.close());

/** One thing that a person may do, with whatever they may name; refusals are as good as doing it. */
type Act = (engine: Engine) => Promise<unknown>;

const itemName = fc.integer({ min: 1, max: 12 }).map(String);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc
    .record({
      item: itemName,
      as: fc.constantFrom(...dispositions),
      target: itemName,
      asSubItem: fc.boolean(),
      public: fc.boolean(),
    })
    .map(
      (input): Act =>
        (engine) =>
          engine.call('decide/item', { ...input, actor }),
    ),
  fc.tuple(itemName, fc.integer({ min: 2, max: 4 })).map(
    ([item, parts]): Act =>
      (engine) => {
        const into = Array.from({ length: parts }, (_, index) => ({ name: `第${index + 1}部分` }));
        return engine.call('item/split', { item, into, actor });
      },
  ),
  fc.constant<Act>((engine) =>
    engine.call('item/add', { name: '古树名木认定', department: '区林业局', category: '行政确认', as: '承接', actor }),
  ),
  fc.constant<Act>((engine) => engine.call('decide/rest', { as: '保留', actor })),
  fc.constant<Act>((engine) => engine.call('history/undo', { actor })),
  fc.integer({ min: 1, max: 12 }).map(
    (operation): Act =>
      (engine) =>
        engine.call('history/undo', { operation, actor }),
  ),
  fc.constant<Act>((engine) => engine.call('history/redo', { actor })),
  fc.constant<Act>((engine) => engine.call('release/make', { draft: true, actor })),
);

async function unlessRefused(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

describe('1 every row has an outcome', () => {
  it('both balances hold whatever people do, for the whole and every part, and the file stays sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        const own = await createWorkbench();
        try {
          await own.engine.call('intake/import', { paths: [own.writeList('住建.csv', housingList)], actor });
          for (const each of acts) await unlessRefused(each(own.engine));
          for (const by of [undefined, 'department', 'category', 'file'] as const) {
            const ledger = await own.engine.call('ledger/read', by === undefined ? {} : { by });
            expect(ledger.differences).toEqual([]);
            expect(ledger.by.filter((part) => !part.ledger.balanced)).toEqual([]);
          }
          expect(await own.engine.call('catalogue/verify', {})).toMatchObject({
            sound: true,
            problems: [],
            balanced: true,
          });
        } finally {
          own.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('2 the machine suggests, a person decides', () => {
  it('matching, classifying and checking change no item and write no operation', async () => {
    const state = async () => {
      const items = await bench.engine.call('list/items', {});
      const kept = items.map(({ category: { declared, confirmed, final }, ...item }) => {
        return { ...item, category: { declared, confirmed, final } };
      });
      return { kept, history: await bench.engine.call('list/history', {}) };
    };
    const before = await state();
    await bench.engine.call('work/classify', {});
    await bench.engine.call('work/match', {});
    await bench.engine.call('work/check', {});
    expect(await state()).toEqual(before);
  });
});

describe('3 nothing is lost', () => {
  it('what was reported as saved is there after the engine is killed', async () => {
    bench.engine.close();
    const child = fork(join(import.meta.dirname, 'decideForEver.ts'), [bench.file], { stdio: 'inherit' });
    let saved = 0;
    child.on('message', (operation) => {
      saved = Number(operation);
      if (saved === 20) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const engine = await bench.reopen();
    const [last] = await engine.call('list/history', { limit: 1 });
    expect(last?.operation).toBeGreaterThanOrEqual(saved);
    expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true });
  });
});

describe('4 everything can be traced', () => {
  it('from a published line to file, sheet and row, to who decided why, and to the articles of law', async () => {
    await bench.engine.call('decide/item', { item: '住建-许-0001', as: '保留', reason: '依据充分。', actor: '李四' });
    const item = await bench.item('建筑工程施工许可证核发');
    expect(item).toMatchObject({
      number: '住建-许-0001',
      sources: [{ file: '住建.csv', row: 6 }],
      citations: [{ law: '中华人民共和国建筑法', refs: ['7'] }],
      reason: '依据充分。',
      actor: '李四',
    });
    const history = await bench.engine.call('list/history', { where: [{ field: 'number', value: item.number }] });
    expect(history.map(({ actor: who, kind }) => [who, kind])).toEqual([
      ['李四', 'decide'],
      ['张三', 'import'],
    ]);
  });
});

describe('5 it works offline', () => {
  it('no file of the product can open a connection', () => {
    const files = productFiles(resolve(import.meta.dirname, '../../..'));
    const network = /^node:(http|https|http2|net|tls|dgram|dns)|^undici$/;
    const opening = files.filter(
      ({ text }) =>
        specifiers(text).some((name) => network.test(name)) || /\b(fetch|WebSocket|XMLHttpRequest)\(/.test(text),
    );
    expect(opening.map(({ path }) => path)).toEqual([]);
  });
});

describe('6 same input, same output', () => {
  it('two catalogues made by the same acts publish the same bytes', async () => {
    const publish = async () => {
      const own = await createWorkbench();
      try {
        await own.engine.call('intake/import', { paths: [own.writeList('住建.csv', housingList)], actor });
        await own.engine.call('decide/rest', { as: '保留', actor });
        await own.engine.call('release/make', { actor });
        const written = [];
        for (const format of ['csv', 'xlsx', 'docx', 'html', 'txt'] as const) {
          written.push(await own.engine.call('export/write', { release: 1, format, to: own.path(`清单.${format}`) }));
        }
        return written.flatMap(({ files }) => files.map(({ sha256 }) => sha256));
      } finally {
        own.close();
      }
    };
    expect(await publish()).toEqual(await publish());
  });

  it('an engine without an open catalogue answers what needs none', async () => {
    const engine = createEngine();
    expect(await engine.call('laws/cite', { text: '《食品安全法》第122条' })).toMatchObject([{ refs: ['122'] }]);
    engine.close();
  });
});

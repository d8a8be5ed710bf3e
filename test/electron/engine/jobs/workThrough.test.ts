import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Progress } from '#shared/steps.ts';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const lines = Array.from({ length: 1500 }, (_, index) => [
    `${index + 1}`,
    '行政处罚',
    `对违反规定实施第${index + 1}种${'甲乙丙丁戊己庚辛壬癸'[index % 10]}类行为的处罚`,
    `《城市道路管理条例》第${(index % 40) + 1}条`,
    '北原区城市管理局',
  ]);
  const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
  await bench.engine.call('intake/import', { paths: [bench.writeList('城管.csv', [header, ...lines])], actor });
});
afterEach(() => bench.close());

it('classifies, matches and checks as one by one, and says how far it is', async () => {
  const progress: Progress[] = [];
  const all = await bench.engine.call('work/all', {}, { onProgress: (each) => progress.push(each) });
  const done = progress.map((each) => each.done);
  expect(done.length).toBeGreaterThan(3);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(all).toMatchObject({ classify: { items: 1500 }, match: { items: 1500 }, check: { items: 1500 } });
  const { milliseconds: _, changes, ...again } = await bench.engine.call('work/match', {});
  expect(all.match).toMatchObject(again);
  // Before the first there was nothing to compare with; the same once more changes nothing.
  expect(all.match.changes).toBeNull();
  expect(Object.values(changes ?? { never: 1 }).every((count) => count === 0)).toBe(true);
  expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ rebuilt: true, stale: [] });
});

it('answers other calls meanwhile, and owns to being older than what they changed', async () => {
  let answered = 0;
  let working = true;
  const work = bench.engine.call('work/all', {}).finally(() => {
    working = false;
  });
  while (working) {
    await bench.engine.call('list/items', { limit: 1 });
    answered += 1;
    if (answered === 1) await bench.engine.call('history/undo', { actor });
    await new Promise((resolve) => setImmediate(resolve));
  }
  await work;
  expect(answered).toBeGreaterThan(1);
  expect((await bench.engine.call('catalogue/verify', {})).stale).toContain('suggestions');
});

it('writes nothing where it is stopped, or where another catalogue was opened', async () => {
  const stop = new AbortController();
  const stopped = bench.engine.call('work/all', {}, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'stopped' });
  expect(await bench.engine.call('list/groups', {})).toEqual([]);
  const left = bench.engine.call('work/all', {});
  await bench.engine.call('catalogue/open', { file: bench.file });
  await expect(left).rejects.toMatchObject({ code: 'stopped' });
});

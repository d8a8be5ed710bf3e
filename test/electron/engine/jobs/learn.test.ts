import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '#shared/model/failure.ts';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const things = [...'道路桥梁河湖林草田渠'].flatMap((one) => [...'占用挖掘倾倒堆放'].map((other) => `${other}${one}`));
const penalty = (name: string, article: number) => [
  '',
  '行政处罚',
  name,
  `《建设工程质量管理条例》第${article}条`,
  '北原区住房和城乡建设局',
];
/** Two situations of each article, which this office does not take for one power. */
const list = [
  header,
  ...things.flatMap((thing, at) => [
    penalty(`对在施工现场周边擅自${thing}且逾期不改正的处罚`, at + 1),
    penalty(`对在施工现场周边擅自${thing}且造成严重后果的处罚`, at + 1),
  ]),
];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('清单.csv', list)], actor });
  await bench.engine.call('work/match', {});
});
afterEach(() => bench.close());

const open = async () => (await bench.engine.call('review/queue', { limit: 200 })).ids;
const confidences = async () =>
  (await bench.engine.call('list/groups', {})).map(({ kind, confidence, sure }) => ({ kind, confidence, sure }));

async function tellAllApart(but: number): Promise<void> {
  for (const group of (await open()).slice(but)) {
    await bench.engine.call('review/say', { group, as: 'different', actor });
  }
}

describe('what the verdicts of a catalogue teach', () => {
  it('is told, applied where held-back verdicts are told better, undone, and taken back', async () => {
    const before = await confidences();
    expect(before.length).toBeGreaterThan(70);
    await tellAllApart(3);
    const told = await bench.engine.call('learn/read', {});
    expect(told).toMatchObject({ right: 0, helps: true, applied: false });
    expect(told.judged).toBeGreaterThan(60);
    expect(told.trial.after).toBeLessThan(told.trial.before);

    const stop = new AbortController();
    const stopped = bench.engine.call(
      'learn/apply',
      { actor },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(stopped).rejects.toMatchObject({ code: 'stopped' });
    expect((await bench.engine.call('learn/read', {})).applied).toBe(false);

    const { operation } = await bench.engine.call('learn/apply', { actor });
    const left = await confidences();
    expect(left).toHaveLength(3);
    expect(left.every(({ confidence, sure }) => confidence < 0.5 && !sure)).toBe(true);
    expect((await bench.engine.call('learn/read', {})).applied).toBe(true);
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, rebuilt: true });

    await bench.engine.call('history/undo', { operation: operation ?? 0, actor });
    await bench.engine.call('work/match', {});
    expect(await confidences()).toEqual(before.slice(0, 3));
    expect((await bench.engine.call('learn/read', {})).applied).toBe(false);

    await bench.engine.call('learn/apply', { actor });
    await bench.engine.call('learn/reset', { actor });
    expect(await confidences()).toEqual(before.slice(0, 3));
    expect(await bench.engine.call('learn/reset', { actor })).toEqual({ operation: null });
  });

  it('is not applied where too little was judged', async () => {
    await tellAllApart(70);
    await expect(bench.engine.call('learn/apply', { actor })).rejects.toThrow(Failure);
  });
});

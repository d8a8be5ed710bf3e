import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Engine } from '#engine/engine.ts';
import { readBytes } from '#engine/intake/readBytes.ts';
import { Failure } from '#shared/model/failure.ts';
import { composeSeedFiles } from '../fuzz/seedFiles.ts';
import { composeList } from '../torture/lists.ts';

const actor = '张三';
const everything = { view: {} };
const formats = ['csv', 'xlsx', 'docx', 'json', 'html'] as const;

/** Lists as departments send them in: one in every format that is read, and two longer ones. */
export function writeLists(folder: string): string[] {
  const ofEveryFormat = composeSeedFiles().map(({ suffix, bytes }, index) => ({
    name: `第${index}份${suffix}`,
    bytes,
  }));
  const longer = [1, 2].map((seed) => ({ name: `来文${seed}.csv`, bytes: Papa.unparse(composeList(seed, 24)) }));
  return [...ofEveryFormat, ...longer].map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/**
 * A clerk's day with one engine: a catalogue is made, lists are read, matched, decided, looked through, taken back,
 * released and written, closed, and opened again in the evening; some things go wrong, and some are stopped.
 */
export async function workADay(engine: Engine, folder: string, lists: readonly string[], day: number): Promise<void> {
  const place = join(folder, `${day}`);
  mkdirSync(place);
  const file = join(place, '清单.quanqing');
  await engine.call('catalogue/create', { file, title: '北原区行政权力清单', place: '北原区', alone: true, actor });
  await engine.call('intake/import', { paths: [...lists], actor });
  // Once more here, where what the readers would keep is seen.
  for (const path of lists) await readBytes(readFileSync(path), path);
  await engine.call('desk/paste', { text: '序号\t事项名称\n1\t对擅自停工的处罚', name: '粘贴' });
  await engine.call('desk/import', { files: [1], actor });
  await engine.call('work/all', {});
  await decide(engine);
  await lookThrough(engine);
  await refused(engine, place);
  await engine.call('backup/make', {});
  const { release } = await engine.call('release/make', { draft: true, actor });
  for (const format of formats) {
    await engine.call('export/write', { release, format, to: join(place, `公布.${format}`) });
  }
  await engine.call('catalogue/close', {});
  await engine.call('catalogue/open', { file, alone: true });
  await engine.call('catalogue/verify', {});
  await engine.call('catalogue/close', {});
  rmSync(place, { recursive: true });
}

async function decide(engine: Engine): Promise<void> {
  await engine.call('decide/groups', { min: 0.9, actor });
  await engine.call('decide/categories', { min: 0.5, actor });
  const { ids } = await engine.call('grid/ids', { view: {}, from: 0, to: 20 });
  for (const item of ids) {
    await engine.call('edit/fields', { changes: [{ item, field: 'name', value: `对第${item}种行为的处罚` }], actor });
  }
  await engine.call('decide/rest', { as: '保留', actor });
  await engine.call('edit/replace', { chosen: everything, fields: ['name'], find: '处罚', replace: '行政处罚', actor });
  await engine.call('history/undo', { actor });
  await engine.call('history/redo', { actor });
  await engine.call('history/undoTo', { operation: 4, actor });
  await engine.call('history/redo', { actor });
}

async function lookThrough(engine: Engine): Promise<void> {
  await engine.call('grid/prepare', {});
  for (const search of ['处罚', '施工', '食品 许可']) {
    await engine.call('grid/rows', { view: { search }, from: 0, to: 100 });
  }
  for (const field of ['name', 'department', 'decision'] as const) {
    await engine.call('grid/rows', { view: { sort: [{ field }] }, from: 0, to: 100 });
  }
  await engine.call('grid/facet', { view: {}, facet: 'department' });
  const { ids } = await engine.call('grid/ids', { view: {}, from: 0, to: 10 });
  for (const item of ids) await engine.call('item/read', { item: String(item) });
  await engine.call('review/queue', {});
  await engine.call('findings/rules', {});
  await engine.call('overview/read', {});
  await engine.call('stats/read', {});
  await engine.call('ledger/read', { by: 'department' });
  await engine.call('history/list', {});
}

/** What fails or is stopped leaves nothing behind either. */
async function refused(engine: Engine, place: string): Promise<void> {
  const stopped = AbortSignal.abort();
  const asked = [
    () => engine.call('history/undo', { operation: 1, actor }),
    () => engine.call('item/read', { item: '没有-罚-0001' }),
    () => engine.call('catalogue/open', { file: join(place, '没有.quanqing') }),
    () => engine.call('work/match', {}, { signal: stopped }),
  ];
  for (const ask of asked) {
    await ask().then(
      () => {
        throw new Error('it was not refused');
      },
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error;
      },
    );
  }
}

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { createEngine, type Engine } from '#engine/engine.ts';
import { sourcePlaces } from '#engine/places.ts';
import { closeCatalogue, createCatalogue } from '#engine/store/catalogueFile.ts';
import { migrations } from '#engine/store/migrations/migrations.ts';
import { encode } from '#engine/store/tables.ts';
import { fillIn } from '../electron/engine/jobs/approve/formOf.ts';
import { item, writeAsBefore } from '../electron/engine/store/catalogueFixture.ts';
import { composeList, lawsInLists } from './lists.ts';
import { steadySurroundings } from './steadySurroundings.ts';

/** What every run begins with, made once: two catalogues to be copied, and the files that are given to the engine. */
export interface Start {
  /** One that much was done in, and one that the first version of the program wrote. */
  readonly catalogues: { readonly worked: string; readonly old: string };
  readonly lists: readonly string[];
  /** Forms that came back. */
  readonly answers: readonly string[];
  /** Short numbers, and ids of groups, of the one that was worked in. */
  readonly items: readonly string[];
  readonly groups: readonly string[];
}

const actor = '张三';

export async function prepareStart(folder: string): Promise<Start> {
  mkdirSync(folder, { recursive: true });
  const list = (seed: number, rows: number) => {
    const path = join(folder, `第${seed}份.csv`);
    writeFileSync(path, Papa.unparse(composeList(seed, rows)));
    return path;
  };
  const worked = join(folder, 'worked.quanqing');
  const old = join(folder, 'old.quanqing');
  writeOld(old);
  const resources = shortResources(join(folder, 'resources'));
  const engine = createEngine(steadySurroundings('start'), { ...sourcePlaces, resources });
  try {
    await engine.call('catalogue/create', { file: worked, title: '北原区行政权力清单', place: '北原区', actor });
    const paths = [1, 2, 3].map((seed) => list(seed, 24));
    await engine.call('intake/import', { paths, actor });
    await engine.call('work/all', {});
    const answers = await answersTo(engine, folder);
    const items = (await engine.call('list/items', {})).map(({ number }) => number);
    const groups = (await engine.call('list/groups', {})).map(({ id }) => id);
    return {
      catalogues: { worked, old },
      lists: [11, 12, 13, 14].map((seed) => list(seed, 16)),
      answers,
      items,
      groups,
    };
  } finally {
    engine.close();
  }
}

/** The program's resources with a few laws: with all of them a catalogue is ten times as large, and says no more. */
function shortResources(folder: string): string {
  const { resources } = sourcePlaces;
  mkdirSync(join(folder, 'laws'), { recursive: true });
  for (const name of readdirSync(resources)) {
    if (name !== 'laws') symlinkSync(join(resources, name), join(folder, name));
  }
  const lines = readFileSync(join(resources, 'laws/register.csv'), 'utf8').split('\n');
  const few = lines.filter((line, index) => index < 40 || lawsInLists.some((law) => line.includes(law)));
  writeFileSync(join(folder, 'laws/register.csv'), `${few.join('\n')}\n`);
  return folder;
}

/** Asks the departments and lets two of them answer in their forms. */
async function answersTo(engine: Engine, folder: string): Promise<string[]> {
  await engine.call('approve/make-round', { kind: 'solicit', actor });
  const { departments } = await engine.call('approve/standing', { kind: 'solicit', round: 1 });
  return Promise.all(
    departments.slice(0, 2).map(async ({ department }) => {
      const to = join(folder, `${department}.xlsx`);
      await engine.call('approve/export', { kind: 'solicit', round: 1, department, to });
      const own = await engine.call('list/items', { where: [{ field: 'department', value: department }] });
      return fillIn(to, join(folder, `${department}（已回）.xlsx`), ({ put }) => {
        for (const { number, name } of own.slice(0, 12)) put(number, 'name', `${name}（改）`);
        for (const { number } of own.slice(12, 20)) put(number, 'opinion', '同意');
      });
    }),
  );
}

/** As the first version left it: its schema, and powers that the later ones have to bring along. */
function writeOld(file: string): void {
  const db = createCatalogue(file, undefined, migrations.slice(0, 1));
  const settings = { title: '北原区行政权力清单', place: '北原区', categories: 'KDL-2015', level: 'county' };
  for (const [index, [key, value]] of Object.entries(settings).entries()) {
    writeAsBefore(db, 'setting', { id: index + 1, key, value, live: 1 });
  }
  for (let id = 1; id <= 60; id += 1) {
    const row = Object.entries(item(id, { origin: 'added' })).map(([field, value]) => [field, encode(value)] as const);
    writeAsBefore(db, 'item', { ...Object.fromEntries(row), live: 1 });
  }
  closeCatalogue(db);
}

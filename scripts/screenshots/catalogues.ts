import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine, type Engine } from '#engine/engine.ts';
import { realSurroundings, type Surroundings } from '#engine/surroundings.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { Reviewer } from '../demo/reviewer.ts';
import { alignTruth, readTruth } from '../demo/truth.ts';
import { answerRound, prepareRound } from './answers.ts';

const sample = resolve(import.meta.dirname, '../../resources/sample');
const clerks = ['张敏', '李春华', '王建国'] as const;

/**
 * What is open while a picture is taken: nothing and never was, nothing but there are recent ones, a new catalogue, the
 * same with files on the desk, one half done, the same while its departments are asked, or one that was published twice.
 */
export const states = ['none', 'known', 'empty', 'desk', 'working', 'asked', 'released'] as const;
export type State = (typeof states)[number];

/** The files of the states in which one is open. */
export type Catalogues = Readonly<Record<Exclude<State, 'none' | 'known' | 'desk'>, string>>;

/** Builds the catalogues out of the sample, as three clerks would in a few weeks. */
export async function buildCatalogues(folder: string): Promise<Catalogues> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, `${name}.quanqing`);
  const catalogues = {
    empty: at('青川镇赋权事项'),
    working: at('北原区权力清单'),
    asked: at('北原区行政权力清单'),
    released: at('北原区权力清单 2015'),
  };
  const day = createCalendar();
  await on(day, async (engine) => {
    await engine.call('catalogue/create', {
      file: catalogues.empty,
      title: '青川镇赋权事项',
      place: '青川镇',
      actor: '张敏',
    });
  });
  await on(day, (engine) => startWork(engine, day, catalogues.working));
  copyFileSync(catalogues.working, catalogues.asked);
  await on(day, (engine) => askDepartments(engine, day, catalogues.asked));
  copyFileSync(catalogues.working, catalogues.released);
  await on(day, (engine) => finishWork(engine, day, catalogues.released));
  return catalogues;
}

interface Calendar {
  /** At nine in the morning of that day of the month, in the office's time. */
  readonly goTo: (day: number) => void;
  readonly surroundings: Surroundings;
}

/** Time that goes by as the story says, a minute with each look at the clock. */
function createCalendar(): Calendar {
  let time = Date.parse('2015-11-02T01:00:00Z');
  return {
    goTo: (day) => {
      time = Date.parse(`2015-11-${String(day).padStart(2, '0')}T01:00:00Z`);
    },
    surroundings: {
      ...realSurroundings,
      now: () => {
        time += 60_000;
        return new Date(time).toISOString();
      },
    },
  };
}

async function on(calendar: Calendar, work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = createEngine(calendar.surroundings);
  try {
    await work(engine);
  } finally {
    engine.close();
  }
}

/** Imported, looked through by the machine, and partly decided. */
async function startWork(engine: Engine, day: Calendar, file: string): Promise<void> {
  await engine.call('catalogue/create', { file, title: '北原区权力清单', place: '北原区', actor: '张敏' });
  await engine.call('intake/import', { paths: [join(sample, 'lists')], actor: '张敏' });
  await engine.call('work/classify', {});
  await engine.call('work/match', {});
  await engine.call('work/check', {});
  day.goTo(4);
  await engine.call('decide/groups', { kind: 'duplicate', min: 0.99, actor: '张敏' });
  day.goTo(6);
  await engine.call('decide/categories', { min: 0.98, actor: '李春华' });
  await engine.call('decide/findings', { rule: 'R16', where: [], actor: '李春华' });
  day.goTo(9);
  await engine.call('decide/rest', { as: '保留', where: [{ field: 'category', value: '行政许可' }], actor: '王建国' });
}

/** Sent out to the departments, some of which answered. */
async function askDepartments(engine: Engine, day: Calendar, file: string): Promise<void> {
  await engine.call('catalogue/open', { file });
  day.goTo(11);
  const merged = await prepareRound(engine);
  await engine.call('approve/make-round', { kind: 'solicit', due: '2015-11-25', actor: '李春华' });
  day.goTo(24);
  await answerRound(engine, `${file}-收回`, merged);
}

/** Everything decided as it truly is, published, corrected and published again. */
async function finishWork(engine: Engine, day: Calendar, file: string): Promise<void> {
  await engine.call('catalogue/open', { file });
  const { header, lines } = await trueDecisions(engine);
  for (const [part, date] of [10, 12, 13, 16, 17, 19].entries()) {
    day.goTo(date);
    const share = Math.ceil(lines.length / 6);
    const table = `${file}.csv`;
    writeFileSync(table, [header, ...lines.slice(part * share, (part + 1) * share)].join('\r\n'));
    await engine.call('decide/table', { file: table, actor: clerks[part % clerks.length] ?? '' });
    rmSync(table);
  }
  day.goTo(20);
  await engine.call('decide/rest', { as: '保留', actor: '王建国' });
  await answerWhatIsLeft(engine);
  await engine.call('release/make', { actor: '王建国' });
  day.goTo(27);
  await handDown(engine);
  await engine.call('release/make', { actor: '王建国' });
}

/** The doubts that the true decisions leave: declared categories stand, and findings are dismissed. */
async function answerWhatIsLeft(engine: Engine): Promise<void> {
  const { groups } = await engine.call('categories/queue', { to: 1000 });
  for (const { key, declared, proposed } of groups) {
    const as = declared !== null ? 'declared' : proposed !== null ? 'proposed' : 'QT';
    await engine.call('categories/settle', { scope: { group: key }, as, actor: '李春华' });
  }
  const { rules } = await engine.call('findings/rules', {});
  for (const { rule } of rules.filter(({ open }) => open > 0)) {
    const { rows } = await engine.call('findings/list', { rule, to: 1000 });
    const items = rows.map(({ item }) => item);
    await engine.call('findings/dismiss', { rule, items, reason: '经核实，依据现行有效', actor: '李春华' });
  }
}

/** The decisions that the sample's own answers call for, as lines of a table. */
async function trueDecisions(engine: Engine): Promise<{ header: string; lines: string[] }> {
  const truth = readTruth(sample);
  const items = await engine.call('list/items', {});
  const set = findCategorySet('KDL-2015');
  if (set === null) throw new Error('the default category set is missing');
  const reviewer = new Reviewer(truth, alignTruth(truth, items).lineOf, items, set);
  const { csv } = reviewer.review(await engine.call('list/groups', {}));
  const [header = '', ...lines] = csv.replaceAll('复核人（样例答案）', '').split('\r\n');
  return { header, lines };
}

/** What is corrected after the first release, so that the two differ. */
async function handDown(engine: Engine): Promise<void> {
  const where = [
    { field: 'department', value: '北原区水务局' },
    { field: 'decision', value: '保留' },
  ];
  for (const { id } of await engine.call('list/items', { where, limit: 9 })) {
    const ruling = { item: String(id), as: '下放' as const, target: '各镇（街道）', reason: '依据赋权决定下放' };
    await engine.call('decide/item', { ...ruling, actor: '张敏' });
  }
}

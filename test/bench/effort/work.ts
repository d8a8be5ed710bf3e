import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { alignTruth, readTruth } from '../../../scripts/demo/truth.ts';
import { type Act, Tally } from './acts.ts';
import { Answers } from './answers.ts';
import { actor, Clerk, type Habits } from './clerk.ts';
import { countWrongMerges, type Outcome, outcomeOf } from './outcome.ts';

const sample = resolve(import.meta.dirname, '../../../resources/sample');

/** The pages that the clerk goes through, in this order; then what is left. */
export type Order = readonly ('findings' | 'categories' | 'groups')[];

export interface Worked {
  readonly acts: readonly Act[];
  /** Rows that do not simply stay as they came. */
  readonly needed: number;
  readonly outcome: Outcome & {
    /** Rows merged into a power that they are not, before what is left was decided row by row. */
    readonly wrongMerges: number;
  };
}

/** The sample district, imported and looked through by the machine; nobody decided anything. */
export async function prepareSample(): Promise<{ file: string; reported: number; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-effort-'));
  const file = join(folder, 'sample.quanqing');
  const engine = createEngine();
  let reported = 0;
  try {
    await engine.call('catalogue/create', { file, title: '样例', place: '北原区', actor });
    reported = (await engine.call('intake/import', { paths: [join(sample, 'lists')], actor })).items;
    await engine.call('work/classify', {});
    await engine.call('work/match', {});
    await engine.call('work/check', {});
  } finally {
    engine.close();
  }
  return { file, reported, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A clerk works from the received lists to the final catalogue, in a copy of the prepared one. */
export async function work(prepared: string, order: Order, habits: Habits): Promise<Worked> {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-effort-'));
  const engine = createEngine();
  const set = findCategorySet('KDL-2015');
  if (set === null) throw new Error('the default category set is missing');
  try {
    const file = join(folder, 'sample.quanqing');
    copyFileSync(prepared, file);
    await engine.call('catalogue/open', { file });
    const truth = readTruth(sample);
    const items = await engine.call('list/items', {});
    const { lineOf } = alignTruth(truth, items);
    const answers = new Answers(truth, lineOf, items, set);
    const tally = new Tally(answers.needed(items));
    const clerk = new Clerk(engine, answers, tally, habits);
    for (const stage of order) await clerk[stage]();
    const wrongMerges = countWrongMerges(await engine.call('list/items', {}), answers);
    await clerk.rows(folder, truth, lineOf, set);
    const outcome = { ...outcomeOf(await engine.call('list/items', {}), lineOf, truth, answers), wrongMerges };
    return { acts: tally.acts, needed: tally.needed, outcome };
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

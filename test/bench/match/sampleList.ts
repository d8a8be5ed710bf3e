import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { truthPairs } from '../../../scripts/demo/score.ts';
import { alignTruth, readTruth } from '../../../scripts/demo/truth.ts';
import { proposedPairs, type Score, scorePairs } from './score.ts';

const sample = resolve(import.meta.dirname, '../../../resources/sample');

/** The composed district of the product, imported and matched by the engine itself. */
export async function scoreSample(): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-bench-'));
  const engine = createEngine();
  const actor = 'bench';
  try {
    const file = join(folder, 'sample.quanqing');
    await engine.call('catalogue/create', { file, title: '样例', place: '北原区', actor });
    await engine.call('intake/import', { paths: [join(sample, 'lists')], actor });
    await engine.call('work/classify', {});
    await engine.call('work/match', {});
    const { lineOf } = alignTruth(readTruth(sample), await engine.call('list/items', {}));
    const kinds = truthPairs(lineOf);
    const grouped = [...lineOf].filter(([, { parent, group }]) => parent === '' && group !== '');
    const groups = [...Map.groupBy(grouped, ([, { group }]) => group).values()].map((of) => of.map(([id]) => id));
    const listed = await engine.call('list/groups', {});
    const pairs = proposedPairs(
      listed.map(({ kind, sure, members }) => ({ kind, sure, members: members.map(({ id }) => ({ item: id })) })),
    );
    return scorePairs(pairs, { groups, kindsOf: (a, b) => [...(kinds.get(`${a} ${b}`) ?? [])] });
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

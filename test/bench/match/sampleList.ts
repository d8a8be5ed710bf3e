import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { truthPairs } from '../../../scripts/demo/score.ts';
import { alignTruth, readTruth } from '../../../scripts/demo/truth.ts';
import { type ProposedPair, pairsOf, type Score, scorePairs } from './score.ts';

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
    const proposed = new Map<string, { a: number; b: number; kinds: GroupKind[]; sure: boolean }>();
    for (const { kind, sure, members } of await engine.call('list/groups', {})) {
      for (const [a, b] of pairsOf(members.map(({ id }) => id))) {
        const pair = proposed.get(`${a} ${b}`) ?? { a, b, kinds: [], sure: false };
        pair.kinds.push(kind);
        pair.sure ||= sure;
        proposed.set(`${a} ${b}`, pair);
      }
    }
    const pairs: readonly ProposedPair[] = [...proposed.values()];
    return scorePairs(pairs, { groups, kindsOf: (a, b) => [...(kinds.get(`${a} ${b}`) ?? [])] });
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

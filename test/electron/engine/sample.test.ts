import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { categorySets } from '#shared/model/category.ts';
import { inflationFound } from '../../../scripts/demo/inflation.ts';
import { Reviewer } from '../../../scripts/demo/reviewer.ts';
import { scoreGroups } from '../../../scripts/demo/score.ts';
import { alignTruth, readTruth, type TruthLine } from '../../../scripts/demo/truth.ts';

/**
 * The whole job on the sample district, scored against what is true of it. The bounds are those that the product has to
 * hold, not the figures that it happens to reach; `npm run demo` prints those.
 */
const sample = resolve(import.meta.dirname, '../../../resources/sample');
const folder = mkdtempSync(join(tmpdir(), 'quanqing-sample-'));
const engine = createEngine();
const actor = 'test';
const truth = readTruth(sample);
const [set] = categorySets;
let lineOf: ReadonlyMap<number, TruthLine>;

beforeAll(async () => {
  await engine.call('catalogue/create', { file: join(folder, '样例.quanqing'), title: '样例', place: '北原区', actor });
  await engine.call('intake/import', { paths: [join(sample, 'lists')], actor });
  await engine.call('work/classify', {});
  await engine.call('work/match', {});
  await engine.call('work/check', {});
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the sample district', () => {
  it('is read without a miss and without an invention', async () => {
    const aligned = alignTruth(truth, await engine.call('list/items', {}));
    ({ lineOf } = aligned);
    expect(aligned.missed.map(({ name }) => name)).toEqual([]);
    expect(aligned.extra.map(({ name }) => name)).toEqual([]);
  });

  it('has its groups proposed, and what is called sure is right', async () => {
    const groups = await engine.call('list/groups', {});
    const { sure, all, kindRight } = scoreGroups(groups, lineOf);
    expect(sure.precision).toBeGreaterThanOrEqual(0.99);
    expect(all.f1).toBeGreaterThanOrEqual(0.95);
    expect(kindRight).toBeGreaterThanOrEqual(0.95);
    const found = inflationFound(lineOf, groups, await engine.call('list/findings', {}));
    expect(found.filter((each) => each.found === 0)).toEqual([]);
  });

  it('is decided: sure things by the machine, the rest by the truth, and every sum is that of the truth', async () => {
    const groups = await engine.call('list/groups', {});
    for (const kind of ['duplicate', 'same-article', 'parent-child'] as const) {
      await engine.call('decide/groups', { kind, min: 0.98, actor });
    }
    await engine.call('decide/categories', { min: 0.95, actor });
    const items = await engine.call('list/items', {});
    const review = new Reviewer(truth, lineOf, items, set ?? expect.fail()).review(groups);
    expect(review.wrongMerges).toEqual([]);
    expect(review.wrongCategories).toEqual([]);
    const file = join(folder, 'decisions.csv');
    writeFileSync(file, review.csv);
    await engine.call('decide/table', { file, actor });
    await engine.call('decide/rest', { as: '保留', actor });

    const ledger = await engine.call('ledger/read', { by: 'department' });
    expect(ledger.balanced).toBe(true);
    expect(ledger.by.filter((each) => !each.ledger.balanced)).toEqual([]);
    const decided = truth.lines.filter(({ parent }) => parent === '').map(({ decision }) => decision);
    const count = (...decisions: readonly string[]) =>
      decided.filter((decision) => decisions.includes(decision)).length;
    expect(ledger.powers).toMatchObject({
      reported: decided.length,
      kept: count('保留', '变更', '拆分'),
      merged: count('合并'),
      cancelled: count('取消'),
      handedDown: count('下放'),
      undecided: 0,
      published: truth.powers.size,
    });
    const { categories } = await engine.call('stats/read', {});
    const powers = Map.groupBy(truth.powers.values(), ({ category }) => category);
    expect(categories.map(({ code, published }) => [code, published])).toEqual(
      (set ?? expect.fail()).members.map(({ code }) => [code, powers.get(code)?.length ?? 0]),
    );
    expect(await engine.call('release/make', { actor })).toMatchObject({ draft: false, published: truth.powers.size });
  });
});

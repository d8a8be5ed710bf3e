/**
 * Whether confidence is what it says: of suggestions at 0.9, are 90 % right? As shipped, and on the half of each list
 * that was not learned from after the verdicts on the other half were. Writes results/learn.md beside this folder.
 *
 *     npm run bench:learn -- [--json]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { uncalibrated } from '#shared/match/learn/calibration.ts';
import { brier, calibrate, type Judged, type Reliability, reliability } from '#shared/match/learn/learn.ts';
import { match } from '#shared/match/match.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { alignTruth, readTruth } from '../../../scripts/demo/truth.ts';
import { prepareSample } from '../effort/work.ts';
import { composeRows } from '../match/compose.ts';
import { RowReader } from '../match/own.ts';
import { truthOf } from '../match/truth.ts';

interface Told {
  readonly list: string;
  readonly shipped: readonly Reliability[];
  /** Both on the half that was not learned from. */
  readonly half: { readonly shipped: readonly Reliability[]; readonly learned: readonly Reliability[] };
  readonly error: { readonly shipped: number; readonly learned: number };
}

interface Suggestion {
  readonly kind: GroupKind;
  readonly confidence: number;
  readonly sure: boolean;
  readonly members: readonly number[];
}

/** A suggestion is right where all of its members are one power. */
function judgeAll(suggestions: readonly Suggestion[], powerOf: (item: number) => string): Judged[] {
  return suggestions.map(({ kind, confidence, sure, members }, block) => {
    const [first, ...others] = members.map(powerOf);
    const right = first !== undefined && first !== '' && others.every((power) => power === first);
    return { kind, score: confidence, sure, right, block };
  });
}

function ofComposed(seed: number): Judged[] {
  const rows = [...composeRows(5333, seed)];
  const reader = new RowReader();
  const items = rows.map((row) => reader.read(row));
  const { truth } = truthOf(rows);
  const power = new Map(truth.groups.flatMap((members, at) => members.map((id) => [id, String(at)] as const)));
  const suggestions = match(items, []).groups.map(({ members, ...group }) => ({
    ...group,
    members: members.map(({ item }) => item),
  }));
  return judgeAll(suggestions, (item) => power.get(item) ?? '');
}

async function ofSample(): Promise<Judged[]> {
  const prepared = await prepareSample();
  const engine = createEngine();
  try {
    await engine.call('catalogue/open', { file: prepared.file });
    const truth = readTruth(resolve(import.meta.dirname, '../../../resources/sample'));
    const { lineOf } = alignTruth(truth, await engine.call('list/items', {}));
    const suggestions = (await engine.call('list/groups', {})).map(({ members, ...group }) => ({
      ...group,
      members: members.map(({ id }) => id),
    }));
    return judgeAll(suggestions, (item) => lineOf.get(item)?.group ?? '');
  } finally {
    engine.close();
    prepared.remove();
  }
}

function tell(list: string, judged: readonly Judged[]): Told {
  const [known, unknown] = [
    judged.filter(({ block }) => block % 2 === 0),
    judged.filter(({ block }) => block % 2 === 1),
  ];
  const calibration = calibrate(known);
  return {
    list,
    shipped: reliability(uncalibrated, judged),
    half: { shipped: reliability(uncalibrated, unknown), learned: reliability(calibration, unknown) },
    error: { shipped: brier(uncalibrated, unknown), learned: brier(calibration, unknown) },
  };
}

function table(told: readonly Told[], which: (told: Told) => readonly Reliability[]): string {
  const rows = told.flatMap((each) =>
    which(each).map(
      ({ from, to, judged, right, said }) =>
        `| ${each.list} | ${from.toFixed(2)} to ${to.toFixed(2)} | ${judged} | ${said.toFixed(3)} | ${(right / judged).toFixed(3)} |`,
    ),
  );
  return ['| list | confidence | suggestions | said | right |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const lists = [11, 12, 13].map((seed) => tell(`composed, seed ${seed}`, ofComposed(seed)));
const told = [...lists, tell('the sample', await ofSample())];
const errors = told.map(({ list, error }) => `| ${list} | ${error.shipped.toFixed(4)} | ${error.learned.toFixed(4)} |`);
const text = [
  '# Confidence, as last measured',
  'Written by `npm run bench:learn`. A suggestion is a group, right where all of its members are one power. Situations that places count differently are wrong here where the list keeps them apart.',
  '## As shipped',
  table(told, ({ shipped }) => shipped),
  '## After learning from half of the verdicts, on the other half',
  '| list | mean square error, shipped | learned |\n| --- | --- | --- |\n'.concat(errors.join('\n')),
  '### Shipped',
  table(told, ({ half }) => half.shipped),
  '### Learned',
  table(told, ({ half }) => half.learned),
  '',
].join('\n\n');
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(told, null, 2)}\n` : text);
const folder = join(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'learn.md'), text);

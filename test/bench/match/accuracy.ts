import { discriminators, vetoes } from '#shared/match/discriminators.ts';
import { match } from '#shared/match/match.ts';
import { readName } from '#shared/match/nameReading.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { hasLabelledPairs, judgePairs, readLabelledPairs } from '../labelledPairs.ts';
import { hasRealData } from '../realListsScore.ts';
import { composeRows } from './compose.ts';
import { RowReader } from './own.ts';
import { mistakables } from './powers.ts';
import { realNames } from './realNames.ts';
import { noises, type Row } from './rows.ts';
import { scoreSample } from './sampleList.ts';
import { type Figures, pairsOf, type Score, scoreGroups, type Truth } from './score.ts';
import { truthOf } from './truth.ts';

/** How well the pairs of one list are told. */
export interface Accuracy {
  readonly list: string;
  readonly all: Figures;
  readonly sure: Figures;
  readonly kindRight: number;
  readonly byKind: Readonly<Record<GroupKind, Figures>>;
  readonly arguable: number;
  /** Pairs called duplicate or level although a word in them makes another power; null where not counted. */
  readonly vetoesOverridden: number | null;
  /** What a list of pairs says instead of figures. */
  readonly remark: string;
  readonly recallByNoise: readonly { readonly noise: string; readonly pairs: number; readonly recall: number }[];
  /** Pairs of two powers that were proposed, by what makes them look alike. */
  readonly mistaken: readonly { readonly as: string; readonly pairs: number; readonly sure: number }[];
}

const seeds = [11, 12, 13];

/** On all lists at hand; says in `skipped` which are not. */
export async function accuracies(skipped: string[]): Promise<Accuracy[]> {
  const composed = seeds.map((seed) => ofRows(`composed, seed ${seed}`, [...composeRows(5333, seed)]));
  const sample = toAccuracy('the sample', await scoreSample(), null);
  if (!hasRealData()) {
    skipped.push('real names and labelled real pairs: not at hand; set QUANQING_REAL_DATA to their folder');
    return [...composed, sample];
  }
  const { rows, truth } = realNames(3);
  return [...composed, sample, ofRows('real names, composed noise', rows, truth), ...labelled()];
}

function ofRows(list: string, rows: readonly Row[], given?: Truth): Accuracy {
  const truth = given ?? truthOf(rows).truth;
  const reader = new RowReader();
  const { groups, relations } = match(
    rows.map((row) => reader.read(row)),
    [],
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const words = (id: number) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : discriminators(readName(row.name, row.category));
  };
  const overridden = relations.filter(
    ({ a, b, kind }) => (kind === 'duplicate' || kind === 'level') && vetoes(words(a), words(b)).length > 0,
  );
  const score = scoreGroups(groups, truth);
  return {
    ...toAccuracy(list, score, overridden.length),
    recallByNoise: recallByNoise(score, truth, rowOf),
    mistaken: mistaken(score, rowOf),
  };
}

function toAccuracy(
  list: string,
  { all, sure, kindRight, byKind, arguable }: Score,
  overridden: number | null,
): Accuracy {
  const none = { recallByNoise: [], mistaken: [], remark: '' };
  return { list, all, sure, kindRight, byKind, arguable, vetoesOverridden: overridden, ...none };
}

/** A pair counts for the noise of either row. */
function recallByNoise({ missed }: Score, { groups }: Truth, rowOf: ReadonlyMap<number, Row>) {
  const count = (pairs: Iterable<readonly [number, number]>) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) {
      for (const noise of new Set(pair.map((id) => rowOf.get(id)?.truth.noise ?? 'own'))) {
        counts.set(noise, (counts.get(noise) ?? 0) + 1);
      }
    }
    return counts;
  };
  const [inTruth, lost] = [count(groups.flatMap((members) => [...pairsOf(members)])), count(missed)];
  return noises.flatMap((noise) => {
    const pairs = inTruth.get(noise) ?? 0;
    return noise === 'own' || pairs === 0 ? [] : [{ noise, pairs, recall: 1 - (lost.get(noise) ?? 0) / pairs }];
  });
}

function mistaken({ wrong }: Score, rowOf: ReadonlyMap<number, Row>) {
  const reasonOf = (id: number) => rowOf.get(id)?.truth.mistakable ?? null;
  const byReason = Map.groupBy(wrong, ({ a, b }) => reasonOf(a) ?? reasonOf(b) ?? 'two powers of the list');
  const reasons = [...mistakables, 'two powers of the list'] as const;
  return reasons.flatMap((as) => {
    const pairs = byReason.get(as) ?? [];
    return pairs.length === 0 ? [] : [{ as, pairs: pairs.length, sure: pairs.filter(({ sure }) => sure).length }];
  });
}

/** The labelled real pairs have no groups: what counts is how many of each label were called what. */
function labelled(): Accuracy[] {
  if (!hasLabelledPairs) return [];
  const judged = judgePairs(readLabelledPairs());
  const same = (kind: string | undefined) => kind === 'duplicate' || kind === 'level';
  const of = (label: string) => judged.filter((pair) => pair.label === label);
  const found = of('duplicate').filter(({ relation }) => same(relation?.kind));
  const wrong = of('not_duplicate').filter(({ relation }) => same(relation?.kind));
  const merged = of('overlap').filter(({ relation }) => relation?.sure && relation.kind !== 'overlap');
  const remark =
    `${found.length} of ${of('duplicate').length} duplicates proposed, ` +
    `${wrong.length} of ${of('not_duplicate').length} others merged, ` +
    `${merged.length} of ${of('overlap').length} overlaps neither called overlap nor left to a person`;
  const none: Figures = { proposed: 0, right: 0, inTruth: 0, precision: 0, recall: 0, f1: 0 };
  const byKind = { duplicate: none, 'same-article': none, level: none, overlap: none, 'parent-child': none };
  const empty = { all: none, sure: none, kindRight: 0, byKind, arguable: 0, vetoesOverridden: null };
  return [{ list: 'labelled real pairs', ...empty, remark, recallByNoise: [], mistaken: [] }];
}

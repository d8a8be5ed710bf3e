import type { ItemRow } from '#shared/contract/listings.ts';
import { isKept } from '#shared/model/decision.ts';
import { foldName } from '#shared/text/foldName.ts';
import { Carriers } from '../../../scripts/demo/carriers.ts';
import type { Truth, TruthLine } from '../../../scripts/demo/truth.ts';
import type { Answers } from './answers.ts';

export interface Outcome {
  readonly published: number;
  /** Powers of the answer that the list has not, and lines of the list that are no power of the answer or stand twice. */
  readonly missing: number;
  readonly tooMany: number;
  /** Powers of another department or category than in the answer. */
  readonly otherHolder: number;
  readonly otherCategory: number;
}

/** Rows that nobody need come back to, where all that is undecided stays. */
export function rightRows(
  items: readonly ItemRow[],
  lineOf: ReadonlyMap<number, TruthLine>,
  truth: Truth,
  answers: Answers,
): Set<number> {
  const carriers = new Carriers(items, lineOf);
  const isRight = (item: ItemRow): boolean => {
    const line = lineOf.get(item.id);
    if (line === undefined) return true;
    if (item.decision !== null && !isKept(item.decision)) {
      return answers.isRight(item.id, { decision: item.decision, into: item.mergedInto, target: item.target });
    }
    const own = carriers.carrierOf(line)?.id === item.id ? carriers.masterLine(line) : line;
    if (!isKept(own.decision) || own.decision === '拆分' || own.public !== item.public) return false;
    return (
      truth.powers.get(own.power)?.department === item.department && answers.categoryOf(item.id) === item.category.final
    );
  };
  return new Set(items.filter(isRight).map(({ id }) => id));
}

/** Rows merged into a power that they are not. */
export function countWrongMerges(items: readonly ItemRow[], answers: Answers): number {
  return items.filter(({ id, mergedInto }) => mergedInto !== null && !answers.areOne(id, mergedInto)).length;
}

/** The final list beside that of the answer. */
export function outcomeOf(
  items: readonly ItemRow[],
  lineOf: ReadonlyMap<number, TruthLine>,
  truth: Truth,
  answers: Answers,
): Outcome {
  const mains = items.filter(({ parent }) => parent === null);
  const carriers = new Carriers(items, lineOf);
  const byName = new Map(
    [...truth.powers].map(([key, { name, department }]) => [`${department} ${foldName(name)}`, key]),
  );
  const keyOf = (item: ItemRow): string => {
    const line = lineOf.get(item.id);
    const key = line === undefined || line.decision === '拆分' ? '' : carriers.masterLine(line).power;
    return key !== '' ? key : (byName.get(`${item.department} ${foldName(item.name)}`) ?? '');
  };
  const published = mains.filter((item) => isKept(item.decision) && item.public);
  const keys = published.map(keyOf);
  const found = new Set(keys.filter((key) => truth.powers.has(key)));
  const differing = (differs: (item: ItemRow, key: string) => boolean) =>
    published.filter((item, at) => found.has(keys[at] ?? '') && differs(item, keys[at] ?? '')).length;
  return {
    published: published.length,
    missing: truth.powers.size - found.size,
    tooMany: published.length - found.size,
    otherHolder: differing(({ department }, key) => department !== truth.powers.get(key)?.department),
    otherCategory: differing(({ category }, key) => category.final !== answers.nameOf(truth.powers.get(key)?.category)),
  };
}

import type { CitedLaw } from '#shared/law/cited.ts';
import type { CoercionKind } from '#shared/law/powers.ts';
import { type CategoryCode, type CategorySet, categoryCodes, foldIntoSet } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { CategoryModel } from './categoryModel.ts';
import { coercionKind } from './coercion.ts';
import { titleParts } from './titleParts.ts';
import { basisVotes, declaredVotes, isClear, learnedVotes, nameVotes, subItemVotes, type Vote } from './votes.ts';

export interface ClassifyItem {
  readonly name: string;
  readonly basis: string;
  readonly laws: readonly CitedLaw[];
  /** What the department says; it decides only where the name cannot. */
  readonly declared: CategoryCode | null;
  readonly subItems: readonly string[];
  readonly set: CategorySet;
}

export interface Suggestion {
  /** Null is an answer: 待人工判定. FW and NB say that it is no power at all. */
  readonly code: CategoryCode | null;
  /** For 行政强制 (行政强制法 art. 2), where it can be told. */
  readonly subtype?: CoercionKind;
  /** Of the best category, 0 to 1; at 0.95 and above it is nearly never wrong. */
  readonly confidence: number;
  readonly reasons: readonly Evidence[];
}

/** Of two categories closer than this nothing is proposed; above, the confidence says how little decided. */
const smallestLead = 0.3;

/**
 * The category that a power belongs to, with its reasons. Votes of the name, the basis, the declared category and the
 * learned model are log odds and add up; the confidence is their soft maximum over all categories.
 */
export function classify(item: ClassifyItem, model: CategoryModel | null = null): Suggestion {
  const title = titleParts(item.name);
  const fold = (vote: Vote): Vote => ({ ...vote, code: foldIntoSet(vote.code, item.set) ?? vote.code });
  const named = nameVotes(title).map(fold);
  const others = [
    ...(isClear(named) ? [] : subItemVotes(item.subItems)),
    ...basisVotes(item.basis, item.laws, isClear(named)),
    ...declaredVotes(item.declared),
    ...(model === null ? [] : learnedVotes(item.name, model, named)),
  ];
  const suggestion = decide([...named, ...others.map(fold)]);
  const subtype = suggestion.code === 'QZ' ? coercionKind(title, item.basis) : null;
  return subtype === null ? suggestion : { ...suggestion, subtype };
}

function decide(votes: readonly Vote[]): Suggestion {
  const scores = new Map<CategoryCode, number>(categoryCodes.map((code) => [code, 0]));
  for (const vote of votes) scores.set(vote.code, (scores.get(vote.code) ?? 0) + vote.weight);
  const [best = ['QT', 0] as const, second = best, ...rest] = [...scores].sort(([, a], [, b]) => b - a);
  const [code, score] = best;
  const all = [second, ...rest].reduce((sum, [, other]) => sum + Math.exp(other - score), 1);
  const confidence = Math.round(1000 / all) / 1000;
  if (score - second[1] < smallestLead) return { code: null, confidence, reasons: votes.map((vote) => vote.evidence) };
  const favouring = votes.filter((vote) => vote.code === code).map((vote) => vote.evidence);
  return { code, confidence, reasons: [...favouring, ...against(votes, code)] };
}

/** What speaks against the answer, as far as it has weight. */
function against(votes: readonly Vote[], code: CategoryCode): Evidence[] {
  return votes
    .filter((vote) => vote.code !== code && vote.weight >= 1)
    .map(({ evidence }) => ({ code: `against-${evidence.code}`, values: evidence.values }));
}

import { bigramSets } from './bigramSets.ts';
import type { LawUse } from './citations.ts';
import type { Features } from './features.ts';
import { tellsByItself } from './telling.ts';

/**
 * The candidate predicate: which pairs are compared. It looks at the two alone, so that what is found does not depend on
 * the rest of the list, on its order or on how it is parted. Let *alike* be the Dice coefficient of the bigrams of the
 * bare names (folded, without act and formula), and let a law *tell* where it is not one on procedure that everybody
 * cites. A pair is compared when
 *
 * 1. both stand on one article of a law that tells, and are alike by `alikeUnderArticle`; or
 * 2. they share a law that tells, or one of its family, or one replaced the other's, and are alike by `alike`; or
 * 3. one of them cites no law that tells, the holder may be one, and they are alike by `alike`; or
 * 4. the bare names are the same, and: the name tells its power by itself (telling.ts) and the holder may be one, or one of
 *    them cites no law that tells, or they share a law that does not tell; or
 * 5. one is a sub-item of the other or stands in front of it (parent——child), and the holder may be one.
 *
 * *The holder may be one*: it is the same, or not known of one of them. Whatever satisfies this is found: nothing is
 * sampled, no list is cut short. Of the keys that make blocks (an article, a law, a holder, a name) none leads to a look at all
 * pairs: within a large block a prefix filter finds the alike, and the same names are told apart by further keys first.
 */
export const alike = 0.7;
export const alikeUnderArticle = 0.35;
/** Short sub-items (变更, 设立审批) name a part of many powers. */
export const tellingPart = 6;

/** What the predicate looks at, for one pair. */
export interface CandidateFacts {
  /** Dice of the bigrams of the bare names, 0 to 1. */
  readonly similarity: number;
  /** Of a law that tells; likewise the law itself, one of its family, or one that replaced it. */
  readonly sharesArticle: boolean;
  readonly sharesLaw: boolean;
  /** One of them cites no law that tells. */
  readonly isUncited: boolean;
  /** They share a law that does not tell. */
  readonly sharesProcedure: boolean;
  /** The holder may be one. */
  readonly oneHolder: boolean;
  /** The bare names are the same, and whether the name tells its power by itself. */
  readonly sameName: boolean;
  readonly tells: boolean;
  readonly isPart: boolean;
}

export function candidateFacts(a: Features, b: Features): CandidateFacts {
  return {
    similarity: bigramSets([a.name.bare, b.name.bare]).dice(0, 1),
    sharesArticle: share(articlesOf(a), articlesOf(b)),
    sharesLaw: share(lawNames(a), lawNames(b)),
    isUncited: isUncited(a) || isUncited(b),
    sharesProcedure: share(untellingLaws(a), untellingLaws(b)),
    oneHolder: mayHaveOneHolder(a, b),
    sameName: a.name.bare === b.name.bare,
    tells: tellsByItself(a.name.bare),
    isPart: share(partKeys(a), [b.name.key]) || share(partKeys(b), [a.name.key]),
  };
}

/** Which conditions of the predicate hold, by their numbers above. */
export function conditionsMet(facts: CandidateFacts): Readonly<Record<1 | 2 | 3 | 4 | 5, boolean>> {
  const { similarity, sharesArticle, sharesLaw, isUncited, sharesProcedure, oneHolder, sameName, tells, isPart } =
    facts;
  const near = similarity >= alike;
  return {
    1: sharesArticle && similarity >= alikeUnderArticle,
    2: sharesLaw && near,
    3: isUncited && oneHolder && near,
    4: sameName && (isUncited || sharesProcedure || (tells && oneHolder)),
    5: isPart && oneHolder,
  };
}

export function isMet(facts: CandidateFacts): boolean {
  return Object.values(conditionsMet(facts)).some((met) => met);
}

/** The same predicate for one pair; what the index is proven against. */
export function isCandidate(a: Features, b: Features): boolean {
  return isMet(candidateFacts(a, b));
}

function mayHaveOneHolder(a: Features, b: Features): boolean {
  return a.holder === b.holder || a.holder === null || b.holder === null;
}

export function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((key) => right.includes(key));
}

function isUncited({ laws }: Features): boolean {
  return !laws.some((law) => !law.general);
}

function articlesOf({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [] : law.articles.map(({ article }) => `${law.key} ${article}`)));
}

/** By what a law that tells is related to others. Its id counts only where another is replaced by it: the key says the same. */
export function visitNamesOf(
  { key, family, lawId, replacedBy }: LawUse,
  isReplacing: (id: string) => boolean,
  visit: (name: string) => void,
): void {
  visit(key);
  if (family !== '' && family !== key) visit(family);
  if (lawId !== null && lawId !== key && isReplacing(lawId)) visit(lawId);
  if (replacedBy !== null) visit(replacedBy);
}

function lawNames({ laws }: Features): readonly string[] {
  const names: string[] = [];
  for (const law of laws) {
    if (law.general) continue;
    visitNamesOf(
      law,
      () => true,
      (name) => names.push(name),
    );
  }
  return names;
}

export function untellingLaws({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [law.key] : []));
}

export function partKeys({ subKeys, name }: Features): readonly string[] {
  if (subKeys.length === 0 && name.parentKey === null) return subKeys;
  const telling = subKeys.filter((key) => key.length >= tellingPart);
  return name.parentKey === null ? telling : [...telling, name.parentKey];
}

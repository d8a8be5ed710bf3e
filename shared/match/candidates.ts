import { told } from '#shared/steps.ts';
import { type BigramSets, bigramSets } from './bigramSets.ts';
import { Blocks } from './blocks.ts';
import type { LawUse } from './citations.ts';
import type { Features } from './features.ts';
import { PairList } from './pairList.ts';
import { SimilarityJoiner } from './similarityJoin.ts';
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

/** The candidate pairs as positions in `features`, in steps of which each yields the share that is through. */
export function* findCandidates(
  features: readonly Features[],
  sets: BigramSets,
  extra: readonly (readonly [number, number])[],
): Generator<number, PairList> {
  const pairs = new PairList();
  const joiner = new SimilarityJoiner(sets);
  const articles = yield* portion(blocksOf(features, articlesOf), 0, 0.1);
  yield* portion(joinBlocks(articles, joiner, alikeUnderArticle, pairs), 0.1, 0.3);
  const replacing = yield* portion(successorsIn(features), 0.3, 0.35);
  const laws = yield* portion(
    blocksOf(features, (each) => lawNames(each, (id) => replacing.has(id))),
    0.35,
    0.45,
  );
  yield* portion(joinBlocks(laws, joiner, alike, pairs), 0.45, 0.6);
  yield* portion(joinUncited(features, joiner, pairs), 0.6, 0.75);
  yield* portion(joinSameNames(features, pairs), 0.75, 0.9);
  yield* portion(joinParts(features, pairs), 0.9, 1);
  for (const [a, b] of extra) if (a !== b) pairs.add(a, b);
  return pairs;
}

/** Steps are this many positions long. */
const stepEvery = 1024;

/** Steps as a part of the whole, from one share of it to another. */
function portion<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  return told(steps, (share) => from + (to - from) * Math.min(1, share));
}

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
  const any = () => true;
  return {
    similarity: bigramSets([a.name.bare, b.name.bare]).dice(0, 1),
    sharesArticle: share(articlesOf(a), articlesOf(b)),
    sharesLaw: share(lawNames(a, any), lawNames(b, any)),
    isUncited: isUncited(a) || isUncited(b),
    sharesProcedure: share(untellingLaws(a), untellingLaws(b)),
    oneHolder: a.holder === b.holder || a.holder === null || b.holder === null,
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

function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((key) => right.includes(key));
}

function isTelling(law: LawUse): boolean {
  return !law.general;
}

function isUncited({ laws }: Features): boolean {
  return !laws.some(isTelling);
}

function articlesOf({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [] : law.articles.map(({ article }) => `${law.key} ${article}`)));
}

/** By what a law is related to others. Its id counts only where another is replaced by it: the key says the same. */
function lawNames({ laws }: Features, isReplacing: (id: string) => boolean): readonly string[] {
  return laws
    .filter(isTelling)
    .flatMap(({ key, family, lawId, replacedBy }) => [
      key,
      ...(family === '' || family === key ? [] : [family]),
      ...(lawId === null || lawId === key || !isReplacing(lawId) ? [] : [lawId]),
      ...(replacedBy === null ? [] : [replacedBy]),
    ]);
}

function untellingLaws({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [law.key] : []));
}

function partKeys({ subKeys, name }: Features): readonly string[] {
  const telling = subKeys.filter((key) => key.length >= tellingPart);
  return name.parentKey === null ? telling : [...telling, name.parentKey];
}

function* blocksOf(
  features: readonly Features[],
  keysOf: (features: Features) => readonly string[],
): Generator<number, Blocks> {
  const blocks = new Blocks();
  for (const [position, each] of features.entries()) {
    if (position % stepEvery === 0) yield position / features.length;
    for (const key of keysOf(each)) blocks.add(key, position);
  }
  return blocks;
}

/** Ids and titles of laws that replaced another. */
function* successorsIn(features: readonly Features[]): Generator<number, ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [position, { laws }] of features.entries()) {
    if (position % stepEvery === 0) yield position / features.length;
    for (const { replacedBy } of laws) if (replacedBy !== null) found.add(replacedBy);
  }
  return found;
}

function* joinBlocks(
  blocks: Blocks,
  joiner: SimilarityJoiner,
  threshold: number,
  pairs: PairList,
): Generator<number, void> {
  let done = 0;
  for (const members of blocks.several()) {
    for (const share of joiner.within(members, threshold, pairs.add)) yield (done + share) / blocks.size;
    done += 1;
    if (done % 64 === 0) yield done / blocks.size;
  }
}

/** Of each holder what cites nothing with all; those without a holder are of every holder's list. */
function* joinUncited(
  features: readonly Features[],
  joiner: SimilarityJoiner,
  pairs: PairList,
): Generator<number, void> {
  const all = [...features.keys()];
  const byHolder = Map.groupBy(all, (position) => features[position]?.holder ?? null);
  const ofNobody = byHolder.get(null) ?? [];
  const uncited = (positions: readonly number[]) =>
    positions.filter((position) => {
      const each = features[position];
      return each !== undefined && isUncited(each);
    });
  const total = 2 * all.length + byHolder.size * ofNobody.length + 1;
  let through = 0;
  for (const [holder, own] of byHolder) {
    const members = holder === null ? all : [...own, ...ofNobody];
    for (const share of joiner.between(uncited(own), members, alike, pairs.add)) {
      yield (through + share * members.length) / total;
    }
    through += members.length;
  }
}

function* joinSameNames(features: readonly Features[], pairs: PairList): Generator<number, void> {
  const names = yield* portion(
    blocksOf(features, ({ name }) => [name.bare]),
    0,
    0.5,
  );
  let done = 0;
  for (const members of names.several()) {
    done += 1;
    if (done % 64 === 0) yield 0.5 + (0.5 * done) / names.size;
    const narrower = new Blocks();
    const tells = tellsByItself(features[members[0] ?? 0]?.name.bare ?? '');
    const wide: number[] = [];
    const ofNobody: number[] = [];
    for (const position of members) {
      const each = features[position];
      if (each === undefined) continue;
      if (isUncited(each)) wide.push(position);
      for (const law of untellingLaws(each)) narrower.add(`law ${law}`, position);
      if (!tells) continue;
      if (each.holder === null) ofNobody.push(position);
      else narrower.add(`holder ${each.holder}`, position);
    }
    for (const block of narrower.several()) {
      for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) pairs.add(a, b);
    }
    for (const a of new Set([...wide, ...ofNobody])) for (const b of members) if (a !== b) pairs.add(a, b);
  }
}

function* joinParts(features: readonly Features[], pairs: PairList): Generator<number, void> {
  const wholes = new Map<string, number[]>();
  const add = (key: string, position: number) => {
    const known = wholes.get(key);
    if (known === undefined) wholes.set(key, [position]);
    else known.push(position);
  };
  for (const [position, each] of features.entries()) {
    if (position % stepEvery === 0) yield (0.5 * position) / features.length;
    for (const key of partKeys(each)) {
      add(`${each.holder} ${key}`, position);
      if (each.holder !== null) add(`any ${key}`, position);
    }
  }
  if (wholes.size === 0) return;
  for (const [position, { name, holder }] of features.entries()) {
    if (position % stepEvery === 0) yield 0.5 + (0.5 * position) / features.length;
    const keys =
      holder === null ? [`null ${name.key}`, `any ${name.key}`] : [`null ${name.key}`, `${holder} ${name.key}`];
    for (const key of keys)
      for (const whole of wholes.get(key) ?? []) if (whole !== position) pairs.add(whole, position);
  }
}

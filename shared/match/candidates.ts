import { told } from '#shared/steps.ts';
import { type BigramSets, bigramSets } from './bigramSets.ts';
import { Blocks } from './blocks.ts';
import type { Features } from './features.ts';
import { IntList } from './intList.ts';
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
  const { articles, replacing, uncited } = yield* portion(lookThrough(features), 0, 0.15);
  yield* portion(joinBlocks(articles, joiner, alikeUnderArticle, pairs), 0.15, 0.35);
  const laws = yield* portion(lawBlocks(features, replacing), 0.35, 0.5);
  yield* portion(joinBlocks(laws, joiner, alike, pairs), 0.5, 0.65);
  yield* portion(joinUncited(features, uncited, joiner, pairs), 0.65, 0.8);
  yield* portion(joinSameNames(features, uncited, pairs), 0.8, 0.95);
  yield* portion(joinParts(features, pairs), 0.95, 1);
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

function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((key) => right.includes(key));
}

function isUncited({ laws }: Features): boolean {
  return !laws.some((law) => !law.general);
}

function articlesOf({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [] : law.articles.map(({ article }) => `${law.key} ${article}`)));
}

/** By what a law is related to others. Its id counts only where another is replaced by it: the key says the same. */
function visitLawNames({ laws }: Features, isReplacing: (id: string) => boolean, visit: (name: string) => void): void {
  for (const { general, key, family, lawId, replacedBy } of laws) {
    if (general) continue;
    visit(key);
    if (family !== '' && family !== key) visit(family);
    if (lawId !== null && lawId !== key && isReplacing(lawId)) visit(lawId);
    if (replacedBy !== null) visit(replacedBy);
  }
}

function lawNames(features: Features): readonly string[] {
  const names: string[] = [];
  visitLawNames(
    features,
    () => true,
    (name) => names.push(name),
  );
  return names;
}

function untellingLaws({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [law.key] : []));
}

function partKeys({ subKeys, name }: Features): readonly string[] {
  if (subKeys.length === 0 && name.parentKey === null) return subKeys;
  const telling = subKeys.filter((key) => key.length >= tellingPart);
  return name.parentKey === null ? telling : [...telling, name.parentKey];
}

/** What is asked of every item several times, found in one look at all of them. */
interface Overview {
  readonly articles: Blocks;
  /** Ids and titles of laws that replaced another. */
  readonly replacing: ReadonlySet<string>;
  /** By position, 1 where no law that tells is cited. */
  readonly uncited: Uint8Array;
}

function* lookThrough(features: readonly Features[]): Generator<number, Overview> {
  const articles = new Blocks();
  const replacing = new Set<string>();
  const uncited = new Uint8Array(features.length);
  for (const [position, each] of features.entries()) {
    if (position % stepEvery === 0) yield position / features.length;
    for (const law of each.laws) {
      if (law.replacedBy !== null) replacing.add(law.replacedBy);
      if (!law.general) for (const { article } of law.articles) articles.add(position, law.key, article);
    }
    if (isUncited(each)) uncited[position] = 1;
  }
  return { articles, replacing, uncited };
}

function* lawBlocks(features: readonly Features[], replacing: ReadonlySet<string>): Generator<number, Blocks> {
  const blocks = new Blocks();
  const isReplacing = (id: string) => replacing.has(id);
  for (const [position, each] of features.entries()) {
    if (position % stepEvery === 0) yield position / features.length;
    visitLawNames(each, isReplacing, (name) => blocks.add(position, name));
  }
  return blocks;
}

function* joinBlocks(
  blocks: Blocks,
  joiner: SimilarityJoiner,
  threshold: number,
  pairs: PairList,
): Generator<number, void> {
  let done = 0;
  let next = 0;
  for (const members of blocks.several()) {
    if (!joiner.compareFew(members, threshold, pairs.add)) {
      const from = done;
      for (const share of joiner.within(members, threshold, pairs.add))
        yield (from + share * members.length) / blocks.size;
    }
    done += members.length;
    if (done < next) continue;
    next = done + stepEvery;
    yield done / blocks.size;
  }
}

/** Of each holder what cites nothing with all; those without a holder are of every holder's list. */
function* joinUncited(
  features: readonly Features[],
  uncited: Uint8Array,
  joiner: SimilarityJoiner,
  pairs: PairList,
): Generator<number, void> {
  const byHolder = new Map<number | null, IntList>();
  const all = new IntList();
  for (const [position, { holder }] of features.entries()) {
    if (position % stepEvery === 0) yield 0;
    const known = byHolder.get(holder) ?? new IntList();
    byHolder.set(holder, known);
    known.push(position);
    all.push(position);
  }
  const ofNobody = byHolder.get(null)?.view() ?? new Int32Array();
  const total = 2 * all.length + byHolder.size * ofNobody.length + 1;
  let through = 0;
  for (const [holder, list] of byHolder) {
    const own = list.view();
    const members = holder === null ? all.view() : joined(own, ofNobody);
    const asked = own.filter((position) => uncited[position] === 1);
    for (const share of joiner.between(asked, members, alike, pairs.add)) {
      yield (through + share * members.length) / total;
    }
    through += members.length;
  }
}

function joined(left: Int32Array, right: Int32Array): Int32Array {
  if (right.length === 0) return left;
  const both = new Int32Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

/** So many pairs of one name are found before others are let in. */
const manyPairs = 100_000;
/** Up to here looking at all pairs of a name costs less than further keys. */
const fewOfName = 8;

function* joinSameNames(features: readonly Features[], uncited: Uint8Array, pairs: PairList): Generator<number, void> {
  const names = new Blocks();
  for (const [position, { name }] of features.entries()) {
    if (position % stepEvery === 0) yield (0.5 * position) / features.length;
    names.add(position, name.bare);
  }
  let done = 0;
  let next = 0;
  for (const members of names.several()) {
    const tells = tellsByItself(features[members[0] ?? 0]?.name.bare ?? '');
    if (members.length > fewOfName) {
      const share = 0.5 + (0.5 * done) / names.size;
      yield* told(joinManyOfName(members, tells, features, uncited, pairs), () => share);
    } else joinFewOfName(members, tells, features, uncited, pairs);
    done += members.length;
    if (done < next) continue;
    next = done + stepEvery;
    yield 0.5 + (0.5 * done) / names.size;
  }
}

function joinFewOfName(
  members: Int32Array,
  tells: boolean,
  features: readonly Features[],
  uncited: Uint8Array,
  pairs: PairList,
): void {
  for (let one = 0; one < members.length; one += 1) {
    const a = members[one] ?? 0;
    for (let other = one + 1; other < members.length; other += 1) {
      const b = members[other] ?? 0;
      const [left, right] = [features[a], features[b]];
      if (left === undefined || right === undefined) continue;
      const isWide = uncited[a] === 1 || uncited[b] === 1 || (tells && mayHaveOneHolder(left, right));
      if (isWide || share(untellingLaws(left), untellingLaws(right))) pairs.add(a, b);
    }
  }
}

/** Each that may go with all of them by itself; the others by further keys. */
function* joinManyOfName(
  members: Int32Array,
  tells: boolean,
  features: readonly Features[],
  uncited: Uint8Array,
  pairs: PairList,
): Generator<number, void> {
  const isWide = (position: number) => uncited[position] === 1 || (tells && features[position]?.holder === null);
  const narrower = new Blocks();
  let added = 0;
  for (const a of members) {
    const each = features[a];
    if (each === undefined) continue;
    for (const law of untellingLaws(each)) narrower.add(a, 'law', law);
    if (tells && each.holder !== null) narrower.add(a, 'holder', String(each.holder));
    if (!isWide(a)) continue;
    for (const b of members) if (b > a || (b < a && !isWide(b))) pairs.add(a, b);
    added += members.length;
    if (added < manyPairs) continue;
    added = 0;
    yield 0;
  }
  for (const block of narrower.several()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.subarray(at + 1)) pairs.add(a, b);
      added += block.length;
      if (added < manyPairs) continue;
      added = 0;
      yield 0;
    }
  }
}

/** A part goes with its whole, where the holder may be one. */
function* joinParts(features: readonly Features[], pairs: PairList): Generator<number, void> {
  const wholes = new Map<string, Map<number | null, number[]>>();
  for (const [position, each] of features.entries()) {
    if (position % stepEvery === 0) yield (0.5 * position) / features.length;
    for (const key of partKeys(each)) {
      const byHolder = wholes.get(key) ?? new Map<number | null, number[]>();
      wholes.set(key, byHolder);
      const known = byHolder.get(each.holder);
      if (known === undefined) byHolder.set(each.holder, [position]);
      else known.push(position);
    }
  }
  if (wholes.size === 0) return;
  for (const [position, { name, holder }] of features.entries()) {
    if (position % stepEvery === 0) yield 0.5 + (0.5 * position) / features.length;
    const byHolder = wholes.get(name.key);
    if (byHolder === undefined) continue;
    const holders = holder === null ? byHolder.keys() : [holder, null];
    for (const each of holders) {
      for (const whole of byHolder.get(each) ?? []) if (whole !== position) pairs.add(whole, position);
    }
  }
}

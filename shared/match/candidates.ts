import { told } from '#shared/steps.ts';
import type { BareNames } from './bareNames.ts';
import { Blocks } from './blocks.ts';
import { Buckets } from './buckets.ts';
import {
  alike,
  alikeUnderArticle,
  isUncited,
  mayHaveOneHolder,
  partKeys,
  share,
  untellingLaws,
  visitLawNames,
} from './candidatePredicate.ts';
import type { Features } from './features.ts';
import { IntList } from './intList.ts';
import { NameJoiner } from './nameJoin.ts';
import { PairList } from './pairList.ts';
import { tellsByItself } from './telling.ts';

/** All pairs that meet the predicate (candidatePredicate.ts), as positions in `features`, in steps of which each yields the share that is through. */
export function* findCandidates(
  features: readonly Features[],
  names: BareNames,
  extra: readonly (readonly [number, number])[],
): Generator<number, PairList> {
  const pairs = new PairList();
  const joiner = new NameJoiner(names);
  const { articles, replacing, uncited } = yield* portion(lookThrough(features), 0, 0.15);
  yield* portion(joinBlocks(articles, joiner, alikeUnderArticle, pairs), 0.15, 0.35);
  const laws = yield* portion(lawBlocks(features, replacing), 0.35, 0.5);
  yield* portion(joinBlocks(laws, joiner, alike, pairs), 0.5, 0.65);
  yield* portion(joinUncited(features, uncited, joiner, pairs), 0.65, 0.8);
  yield* portion(joinSameNames(features, names, uncited, pairs), 0.8, 0.95);
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

function* joinBlocks(blocks: Blocks, joiner: NameJoiner, threshold: number, pairs: PairList): Generator<number, void> {
  let done = 0;
  let next = 0;
  for (const members of blocks.several()) {
    const from = done;
    for (const share of joiner.within(members, threshold, pairs.add) ?? [])
      yield (from + share * members.length) / blocks.size;
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
  joiner: NameJoiner,
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
    yield through / total;
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

function* joinSameNames(
  features: readonly Features[],
  { texts, numbers }: BareNames,
  uncited: Uint8Array,
  pairs: PairList,
): Generator<number, void> {
  let done = 0;
  let next = 0;
  const byName = new Buckets(numbers, null, texts.length);
  for (const [name, members] of byName.several()) {
    const tells = tellsByItself(texts[name] ?? '');
    if (members.length > fewOfName) {
      const share = done / numbers.length;
      yield* told(joinManyOfName(members, tells, features, uncited, pairs), () => share);
    } else joinFewOfName(members, tells, features, uncited, pairs);
    done += members.length;
    if (done < next) continue;
    next = done + stepEvery;
    yield done / numbers.length;
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

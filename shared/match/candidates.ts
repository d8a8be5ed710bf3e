import { told } from '#shared/steps.ts';
import type { BareNames } from './bareNames.ts';
import { Blocks } from './blocks.ts';
import { Buckets } from './buckets.ts';
import { alike, alikeUnderArticle, share, untellingLaws } from './candidatePredicate.ts';
import type { Features } from './features.ts';
import { IntList } from './intList.ts';
import { NameJoiner } from './nameJoin.ts';
import { PairList } from './pairList.ts';
import type { Rows } from './readRows.ts';
import { noHolder, type RowIndex } from './rowIndex.ts';
import { tellsByItself } from './telling.ts';

/**
 * All pairs of positions whose rows meet the predicate (candidatePredicate.ts), in steps of which each yields the share that
 * is through.
 */
export function* findCandidates(
  { index, asTheyCame, positions }: Pick<Rows, 'index' | 'asTheyCame' | 'positions'>,
  names: BareNames,
): Generator<number, PairList> {
  const pairs = new PairList(positions);
  const joiner = new NameJoiner(names);
  const { laws } = index;
  yield* portion(joinBlocks(laws.rowsByArticle(), laws.articleCitations, joiner, alikeUnderArticle, pairs), 0, 0.3);
  yield* portion(joinBlocks(laws.rowsByLawName(), laws.lawCitations, joiner, alike, pairs), 0.3, 0.5);
  yield* portion(joinUncited(index, joiner, pairs), 0.5, 0.75);
  yield* portion(joinSameNames(asTheyCame, index, names, pairs), 0.75, 0.9);
  yield* portion(joinParts(index, pairs), 0.9, 1);
  return pairs;
}

/** Steps are this many rows long. */
const stepEvery = 1024;

/** Steps as a part of the whole, from one share of it to another. */
function portion<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  return told(steps, (share) => from + (to - from) * Math.min(1, share));
}

/** `total` is about how many members all blocks have. */
function* joinBlocks(
  blocks: Iterable<Int32Array>,
  total: number,
  joiner: NameJoiner,
  threshold: number,
  pairs: PairList,
): Generator<number, void> {
  let done = 0;
  let next = 0;
  for (const members of blocks) {
    const from = done;
    for (const share of joiner.within(members, threshold, pairs.addRows) ?? [])
      yield (from + share * members.length) / total;
    done += members.length;
    if (done < next) continue;
    next = done + stepEvery;
    yield done / total;
  }
}

/** Of each holder what cites nothing with all; those without a holder are of every holder's list. */
function* joinUncited(index: RowIndex, joiner: NameJoiner, pairs: PairList): Generator<number, void> {
  const byHolder = new Map<number, IntList>();
  const all = new IntList();
  for (let row = 0; row < index.length; row += 1) {
    const holder = index.holderOf(row);
    const known = byHolder.get(holder) ?? new IntList();
    byHolder.set(holder, known);
    known.push(row);
    all.push(row);
  }
  const ofNobody = byHolder.get(noHolder)?.view() ?? new Int32Array();
  const total = 2 * all.length + byHolder.size * ofNobody.length + 1;
  let through = 0;
  for (const [holder, list] of byHolder) {
    const own = list.view();
    const members = holder === noHolder ? all.view() : joined(own, ofNobody);
    const asked = own.filter((row) => index.isUncited(row));
    for (const share of joiner.between(asked, members, alike, pairs.addRows)) {
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
  index: RowIndex,
  { texts, numbers }: BareNames,
  pairs: PairList,
): Generator<number, void> {
  let done = 0;
  let next = 0;
  const byName = new Buckets(numbers, null, texts.length);
  for (const [name, members] of byName.several()) {
    const tells = tellsByItself(texts[name] ?? '');
    if (members.length > fewOfName) {
      const share = done / numbers.length;
      yield* told(joinManyOfName(members, tells, features, index, pairs), () => share);
    } else joinFewOfName(members, tells, features, index, pairs);
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
  index: RowIndex,
  pairs: PairList,
): void {
  for (let one = 0; one < members.length; one += 1) {
    const a = members[one] ?? 0;
    for (let other = one + 1; other < members.length; other += 1) {
      const b = members[other] ?? 0;
      const isWide = index.isUncited(a) || index.isUncited(b) || (tells && mayHaveOneHolder(index, a, b));
      if (isWide || shareProcedure(features, index, a, b)) pairs.addRows(a, b);
    }
  }
}

function mayHaveOneHolder(index: RowIndex, a: number, b: number): boolean {
  const [left, right] = [index.holderOf(a), index.holderOf(b)];
  return left === right || left === noHolder || right === noHolder;
}

/** Whether they share a law that does not tell; few cite any. */
function shareProcedure(features: readonly Features[], index: RowIndex, a: number, b: number): boolean {
  const [left, right] = [features[a], features[b]];
  if (!index.isProcedural(a) || !index.isProcedural(b) || left === undefined || right === undefined) return false;
  return share(untellingLaws(left), untellingLaws(right));
}

/** Each that may go with all of them by itself; the others by further keys. */
function* joinManyOfName(
  members: Int32Array,
  tells: boolean,
  features: readonly Features[],
  index: RowIndex,
  pairs: PairList,
): Generator<number, void> {
  const isWide = (row: number) => index.isUncited(row) || (tells && index.holderOf(row) === noHolder);
  const narrower = new Blocks();
  let added = 0;
  for (const a of members) {
    const each = features[a];
    if (each === undefined) continue;
    for (const law of untellingLaws(each)) narrower.add(a, `law ${law}`);
    if (tells && each.holder !== null) narrower.add(a, `holder ${each.holder}`);
    if (!isWide(a)) continue;
    for (const b of members) if (b > a || (b < a && !isWide(b))) pairs.addRows(a, b);
    added += members.length;
    if (added < manyPairs) continue;
    added = 0;
    yield 0;
  }
  for (const block of narrower.several()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.subarray(at + 1)) pairs.addRows(a, b);
      added += block.length;
      if (added < manyPairs) continue;
      added = 0;
      yield 0;
    }
  }
}

/** A part goes with its whole, where the holder may be one. */
function* joinParts(index: RowIndex, pairs: PairList): Generator<number, void> {
  const wholes = new Map<string, Map<number, number[]>>();
  for (const { row, key } of index.parts) {
    const byHolder = wholes.get(key) ?? new Map<number, number[]>();
    wholes.set(key, byHolder);
    const holder = index.holderOf(row);
    const known = byHolder.get(holder);
    if (known === undefined) byHolder.set(holder, [row]);
    else known.push(row);
  }
  if (wholes.size === 0) return;
  for (const [row, key] of index.keys.entries()) {
    if (row % stepEvery === 0) yield row / index.length;
    const byHolder = wholes.get(key);
    if (byHolder === undefined) continue;
    const holder = index.holderOf(row);
    const holders = holder === noHolder ? byHolder.keys() : [holder, noHolder];
    for (const each of holders) {
      for (const whole of byHolder.get(each) ?? []) if (whole !== row) pairs.addRows(whole, row);
    }
  }
}

import type { Group, GroupKind, Relation } from '#shared/model/group.ts';
import { atOnce, told } from '#shared/steps.ts';
import type { BareNames } from './bareNames.ts';
import { findCandidates } from './candidates.ts';
import { compareCitations } from './citations.ts';
import { areTwoActs, compare } from './compare.ts';
import { vetoes } from './discriminators.ts';
import type { Features } from './features.ts';
import { groupRelations } from './groups.ts';
import type { MatchItem, PairVerdict } from './matchItem.ts';
import type { PairsByLow } from './pairList.ts';
import { type Rows, readRows } from './readRows.ts';
import { relate, type Typed } from './relate.ts';
import { RelationList } from './relations.ts';
import { underVerdict, VerdictBook } from './verdicts.ts';

export interface MatchResult {
  /** Of each pair at most one, by the smaller id and then by the other, which is how they are kept. */
  readonly relations: Iterable<Relation> & { readonly length: number };
  readonly groups: readonly Group[];
}

/** How far it is: the items that are through, and all of them. */
export interface MatchProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Which items belong together, and how. The result follows from the items and verdicts alone, not from their order.
 * Nothing is decided here: `sure` says what may be accepted in bulk.
 */
export function match(items: readonly MatchItem[], verdicts: readonly PairVerdict[]) {
  const { relations, groups } = atOnce(matchInSteps(items, verdicts, items.length));
  return { relations: [...relations], groups };
}

/** Shares of the whole time at which a stretch of it ends, as measured (npm run bench:match). */
const read = 0.6;
const indexed = 0.605;
const found = 0.745;
const related = 0.885;

/**
 * The same, yielding often, so that whoever runs it can do something else in between or leave it. Items are taken one by
 * one and let go, so that whoever reads them need not hold them; there should be as many as are `expected`.
 */
export function* matchInSteps(
  items: Iterable<MatchItem>,
  verdicts: readonly PairVerdict[],
  expected: number,
): Generator<MatchProgress, MatchResult> {
  const at = (from: number, to: number, share: number): MatchProgress => ({
    done: Math.floor(expected * (from + (to - from) * Math.min(1, share))),
    total: expected,
  });
  const book = new VerdictBook(verdicts);
  const list = yield* told(readRows(items), (done) => at(0, read, done / expected));
  const { features, homeLevel } = list;
  const names = yield* told(list.index.names.gathered(), (share) => at(read, indexed, share));
  const candidates = yield* told(findCandidates(list, names), (share) => at(indexed, found, share));
  for (const [a, b] of samePairs(features, book)) if (a !== b) candidates.add(a, b);
  const relations = yield* told(relatePairs(list, names, candidates.byLow(features.length), book), (share) =>
    at(found, related, share),
  );
  const groups = yield* told(
    groupRelations(relations, {
      features,
      homeLevel,
      forbidden: (kind, a, b) => isForbidden(kind, a, b, features, book),
    }),
    (share) => at(related, 1, share),
  );
  yield at(1, 1, 1);
  return { relations: withIds(relations, features), groups };
}

const stepEvery = 256;

/** What of the pairs is related, and how; yields the share that is through. */
function* relatePairs(
  { features, rows, homeLevel }: Rows,
  { numbers, sets }: BareNames,
  pairs: PairsByLow,
  book: VerdictBook,
): Generator<number, RelationList> {
  const relations = new RelationList();
  const nameOf = (position: number) => numbers[rows[position] ?? 0] ?? 0;
  let next = 0;
  let seen = 0;
  for (const [a, left] of features.entries()) {
    for (const b of pairs.highsOf(a)) {
      const right = features[b];
      if (right === undefined) continue;
      if (seen === next) {
        yield a / features.length;
        next += stepEvery;
      }
      seen += 1;
      const verdict = book.of(left.id, right.id);
      const natural = areTwoActs(left, right)
        ? null
        : relate(compare(left, right, sets.dice(nameOf(a), nameOf(b)), homeLevel));
      const typed = underVerdict(natural, verdict);
      if (typed !== null) relations.add(a, b, typed, widerOf(a, b, typed, features), verdict === 'same');
    }
  }
  return relations;
}

/** The pairs that a person called the same, as positions: they are related even where nothing in them is alike. */
function samePairs(features: readonly Features[], book: VerdictBook): readonly (readonly [number, number])[] {
  const said = book.same();
  if (said.length === 0) return [];
  const positions = new Map(features.map(({ id }, position) => [id, position]));
  return said.flatMap(({ a, b }) => {
    const [left, right] = [positions.get(a), positions.get(b)];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
}

function widerOf(a: number, b: number, { parent }: Typed, features: readonly Features[]): number | null {
  if (parent === null) return null;
  return features[a]?.id === parent ? a : b;
}

/** With ids for positions; each is made when it is asked for. */
function withIds(relations: RelationList, features: readonly Features[]): MatchResult['relations'] {
  const idOf = (position: number) => features[position]?.id ?? Number.NaN;
  return {
    length: relations.length,
    *[Symbol.iterator]() {
      for (let place = 0; place < relations.length; place += 1) {
        const { a, b, kind, score, sure, evidence } = relations.at(place);
        yield { a: idOf(a), b: idOf(b), kind, score, sure, evidence };
      }
    },
  };
}

function isForbidden(kind: GroupKind, a: number, b: number, features: readonly Features[], book: VerdictBook): boolean {
  const [left, right] = [features[a], features[b]];
  if (left === undefined || right === undefined) return false;
  if (book.of(left.id, right.id) === 'different') return true;
  if (kind !== 'duplicate' && kind !== 'level' && kind !== 'overlap') return false;
  // What cites no article is like the powers of two articles; they are two nevertheless.
  if (compareCitations(left.laws, right.laws).relation === 'other-article') return true;
  return kind !== 'overlap' && vetoes(left.words, right.words).length > 0;
}

import type { Group, GroupKind, Relation } from '#shared/model/group.ts';
import type { Level } from '#shared/model/level.ts';
import { bigramSets } from './bigramIndex.ts';
import { visitCandidates } from './candidates.ts';
import { compare } from './compare.ts';
import { vetoes } from './discriminators.ts';
import { type Features, featuresOf } from './features.ts';
import { type DirectedRelation, groupRelations } from './groups.ts';
import type { MatchItem, PairVerdict } from './matchItem.ts';
import { relate } from './relate.ts';
import { underVerdict, VerdictBook } from './verdicts.ts';

export interface MatchResult {
  /** Of each pair at most one, the best first. */
  readonly relations: readonly Relation[];
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
export function match(items: readonly MatchItem[], verdicts: readonly PairVerdict[]): MatchResult {
  const steps = matchInSteps(items, verdicts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding often, so that whoever runs it can do something else in between or leave it. */
export function* matchInSteps(
  items: readonly MatchItem[],
  verdicts: readonly PairVerdict[],
): Generator<MatchProgress, MatchResult> {
  const book = new VerdictBook(verdicts);
  const total = items.length;
  const features: Features[] = [];
  for (const item of items) {
    // Reading the names is about half of the work.
    if (features.length % stepEvery === 0) yield { done: Math.floor(features.length / 2), total };
    features.push(featuresOf(item));
  }
  const homeLevel = homeLevelOf(Map.groupBy(features, ({ item }) => item.level));
  const featuresById = new Map(features.map((each) => [each.item.id, each]));
  const relations = yield* relateAll(features, homeLevel, book);
  relations.sort(compareRelations(featuresById));
  const groups = groupRelations(relations, {
    featuresById,
    homeLevel,
    forbidden: (kind, a, b) => isForbidden(kind, a, b, featuresById, book),
  });
  yield { done: total, total };
  return { relations: relations.map(undirected), groups };
}

const stepEvery = 256;

function* relateAll(
  features: readonly Features[],
  homeLevel: Level,
  book: VerdictBook,
): Generator<MatchProgress, DirectedRelation[]> {
  const relations: DirectedRelation[] = [];
  const bigrams = bigramSets(features.map(({ name }) => name.bare));
  const steps = visitCandidates(features, bigrams, samePairs(features, book), (one, two) => {
    const isOrdered = (features[one]?.item.id ?? 0) < (features[two]?.item.id ?? 0);
    const [first, second] = isOrdered ? [one, two] : [two, one];
    const [a, b, bigramsA, bigramsB] = [features[first], features[second], bigrams[first], bigrams[second]];
    if (a === undefined || b === undefined || bigramsA === undefined || bigramsB === undefined) return;
    const verdict = book.of(a.item.id, b.item.id);
    const typed = underVerdict(relate(compare(a, b, bigramsA, bigramsB, homeLevel)), verdict);
    if (typed !== null) relations.push({ a: a.item.id, b: b.item.id, ...typed, forced: verdict === 'same' });
  });
  const total = features.length;
  for (const share of steps) yield { done: Math.floor((total * (1 + share)) / 2), total };
  return relations;
}

/** The pairs that a person called the same, as positions: they are related even where nothing in them is alike. */
function samePairs(features: readonly Features[], book: VerdictBook): readonly (readonly [number, number])[] {
  const said = book.same();
  if (said.length === 0) return [];
  const positions = new Map(features.map(({ item }, position) => [item.id, position]));
  return said.flatMap(({ a, b }) => {
    const [left, right] = [positions.get(a), positions.get(b)];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
}

function undirected({ a, b, kind, score, sure, evidence }: DirectedRelation): Relation {
  return { a, b, kind, score, sure, evidence };
}

/** The level that most items name; a district's where none does. What names no level is taken to be of this one. */
export function homeLevelOf(items: ReadonlyMap<Level | null, { readonly length: number }>): Level {
  const named = [...items].flatMap(([level, { length }]) =>
    level === null || level === 'graded' ? [] : [{ level, length }],
  );
  const [first] = named.sort((a, b) => b.length - a.length || compareText(a.level, b.level));
  return first?.level ?? 'county';
}

/** Best first; ties by text and only then by id, so that renumbering changes as little as can be. */
function compareRelations(featuresById: ReadonlyMap<number, Features>) {
  const text = (id: number) => featuresById.get(id)?.name.key ?? '';
  return (x: DirectedRelation, y: DirectedRelation): number =>
    y.score - x.score ||
    compareText(text(x.a), text(y.a)) ||
    compareText(text(x.b), text(y.b)) ||
    x.a - y.a ||
    x.b - y.b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isForbidden(
  kind: GroupKind,
  a: number,
  b: number,
  featuresById: ReadonlyMap<number, Features>,
  book: VerdictBook,
): boolean {
  if (book.of(a, b) === 'different') return true;
  if (kind !== 'duplicate' && kind !== 'level') return false;
  const [left, right] = [featuresById.get(a), featuresById.get(b)];
  return left !== undefined && right !== undefined && vetoes(left.words, right.words).length > 0;
}

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

export interface MatchOptions {
  /** Called now and then with the items that are through; `total` is their number. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface MatchResult {
  /** Of each pair at most one, the best first. */
  readonly relations: readonly Relation[];
  readonly groups: readonly Group[];
}

/**
 * Which items belong together, and how. The result follows from the items and verdicts alone, not from their order.
 * Nothing is decided here: `sure` says what may be accepted in bulk.
 */
export function match(
  items: readonly MatchItem[],
  verdicts: readonly PairVerdict[],
  options: MatchOptions = {},
): MatchResult {
  const book = new VerdictBook(verdicts);
  const features = items.map(featuresOf);
  const bigrams = bigramSets(features.map(({ name }) => name.bare));
  const homeLevel = commonestLevel(features);
  const featuresById = new Map(features.map((each) => [each.item.id, each]));
  const relations = relateAll(features, bigrams, homeLevel, book, options);
  relations.sort(compareRelations(featuresById));
  const groups = groupRelations(relations, {
    featuresById,
    homeLevel,
    forbidden: (kind, a, b) => isForbidden(kind, a, b, featuresById, book),
  });
  return { relations: relations.map(undirected), groups };
}

function relateAll(
  features: readonly Features[],
  bigrams: readonly Uint32Array[],
  homeLevel: Level,
  book: VerdictBook,
  { onProgress }: MatchOptions,
): DirectedRelation[] {
  const relations: DirectedRelation[] = [];
  const positions = new Map(features.map(({ item }, position) => [item.id, position]));
  const related = new Set<string>();
  const add = (left: number, right: number) => {
    const [one, two] = [features[left], features[right]];
    if (one === undefined || two === undefined) return;
    const [first, second] = one.item.id < two.item.id ? [left, right] : [right, left];
    const [a, b] = first === left ? [one, two] : [two, one];
    const [bigramsA = new Uint32Array(), bigramsB = new Uint32Array()] = [bigrams[first], bigrams[second]];
    const verdict = book.of(a.item.id, b.item.id);
    const typed = underVerdict(relate(compare(a, b, bigramsA, bigramsB, homeLevel)), verdict);
    if (typed !== null) relations.push({ a: a.item.id, b: b.item.id, ...typed, forced: verdict === 'same' });
  };
  visitCandidates(features, bigrams, (left, right) => {
    if (book.pairs.length > 0) related.add(`${left} ${right}`);
    add(left, right);
  });
  for (const { a, b, verdict } of book.pairs) {
    const [left, right] = [positions.get(a), positions.get(b)];
    if (verdict !== 'same' || left === undefined || right === undefined) continue;
    if (!related.has(left < right ? `${left} ${right}` : `${right} ${left}`)) add(left, right);
  }
  onProgress?.(features.length, features.length);
  return relations;
}

function undirected({ a, b, kind, score, sure, evidence }: DirectedRelation): Relation {
  return { a, b, kind, score, sure, evidence };
}

/** The level that most items name; a district's where none does. What names no level is taken to be of this one. */
function commonestLevel(features: readonly Features[]): Level {
  const counts = new Map<Level, number>();
  for (const { item } of features) {
    if (item.level !== null && item.level !== 'graded') counts.set(item.level, (counts.get(item.level) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'en'));
  return first?.[0] ?? 'county';
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

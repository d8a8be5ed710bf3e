import { dice, joinSimilar } from './bigramIndex.ts';
import type { Features } from './features.ts';

/**
 * The candidate predicate. A pair is compared when, for the bare names (folded, without act and formula),
 * - their bigrams overlap by at least `alike` (Dice), or
 * - they share an article of a law that is not general, and overlap by at least `alikeUnderArticle`, or
 * - the same holder has both under one core (a permit and its transaction steps), or
 * - one is a sub-item of the other, or stands in front of it (parent——child).
 * Whatever satisfies it is found: nothing is sampled, no list is cut short.
 */
export const alike = 0.7;
export const alikeUnderArticle = 0.35;

/**
 * Visits each candidate pair once, as positions in `features`, the smaller position first; so the pairs of `extra`,
 * which need not meet the predicate. In steps: it yields often, between visits, the share that is
 * through.
 */
export function* visitCandidates(
  features: readonly Features[],
  bigrams: readonly Uint32Array[],
  extra: readonly (readonly [number, number])[],
  visit: (a: number, b: number) => void,
): Generator<number, void> {
  const seen = new Set<number>();
  const once = (a: number, b: number) => {
    if (a === b) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const pair = low * features.length + high;
    if (seen.has(pair)) return;
    seen.add(pair);
    visit(low, high);
  };
  for (const share of joinSimilar(bigrams, [...features.keys()], alike, once)) yield share * 0.6;
  const articles = blocksBy(features, articleKeys);
  for (const [index, block] of articles.entries()) {
    for (const share of joinSimilar(bigrams, block, alikeUnderArticle, once)) {
      yield 0.6 + (0.3 * (index + share)) / articles.length;
    }
    yield 0.6 + (0.3 * (index + 1)) / articles.length;
  }
  const cores = blocksBy(features, coreKeys);
  for (const [index, block] of cores.entries()) {
    yield 0.9 + (0.1 * index) / cores.length;
    allPairs(block, once);
  }
  joinNames(features, once);
  for (const [a, b] of extra) once(a, b);
}

/** What the predicate looks at, for one pair. */
export interface CandidateFacts {
  /** Dice of the bigrams of the bare names, 0 to 1. */
  readonly similarity: number;
  readonly sharesArticle: boolean;
  readonly sharesCore: boolean;
  readonly isPart: boolean;
}

export function candidateFacts(a: Features, b: Features, bigramsA: Uint32Array, bigramsB: Uint32Array): CandidateFacts {
  return {
    similarity: dice(bigramsA, bigramsB),
    sharesArticle: share(articleKeys(a), articleKeys(b)),
    sharesCore: share(coreKeys(a), coreKeys(b)),
    isPart: share(partKeys(a), [b.name.key]) || share(partKeys(b), [a.name.key]),
  };
}

export function isMet({ similarity, sharesArticle, sharesCore, isPart }: CandidateFacts): boolean {
  return similarity >= alike || (similarity >= alikeUnderArticle && sharesArticle) || sharesCore || isPart;
}

/** The same predicate for one pair; what the index is proven against. */
export function isCandidate(a: Features, b: Features, bigramsA: Uint32Array, bigramsB: Uint32Array): boolean {
  return isMet(candidateFacts(a, b, bigramsA, bigramsB));
}

function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((key) => right.includes(key));
}

function articleKeys({ laws }: Features): readonly string[] {
  return laws.flatMap((law) => (law.general ? [] : [...law.articles.keys()].map((article) => `${law.key} ${article}`)));
}

function coreKeys({ name, holder }: Features): readonly string[] {
  return [`${holder} ${name.core}`];
}

function partKeys({ subKeys, name }: Features): readonly string[] {
  return name.parentKey === null ? subKeys : [...subKeys, name.parentKey];
}

function blocksBy(features: readonly Features[], keysOf: (features: Features) => readonly string[]): number[][] {
  const blocks = new Map<string, number[]>();
  for (const [position, each] of features.entries()) {
    for (const key of new Set(keysOf(each))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [position]);
      else block.push(position);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

function allPairs(block: readonly number[], visit: (a: number, b: number) => void): void {
  for (const [index, a] of block.entries()) for (const b of block.slice(index + 1)) visit(a, b);
}

function joinNames(features: readonly Features[], visit: (a: number, b: number) => void): void {
  const wholes = features.flatMap((each, position) => partKeys(each).map((key) => ({ key, position })));
  const byKey = new Map<string, number[]>(wholes.map(({ key }) => [key, []]));
  for (const [position, { name }] of features.entries()) byKey.get(name.key)?.push(position);
  for (const { key, position } of wholes) for (const other of byKey.get(key) ?? []) visit(position, other);
}

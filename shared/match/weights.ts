import type { Evidence } from '#shared/model/evidence.ts';
import { bigramSets } from './bigramSets.ts';
import { type Comparison, compare } from './compare.ts';
import { featuresOf } from './features.ts';
import type { MatchItem } from './matchItem.ts';
import { relate } from './relate.ts';

/** What a comparison looks at; each can be taken away from it as if nobody knew. */
const aspects = ['name', 'citation', 'holder', 'category', 'words', 'level'] as const;
type Aspect = (typeof aspects)[number];

export interface WeighedEvidence extends Evidence {
  /** Its part of the confidence; all parts add up to it. */
  readonly weight: number;
}

/**
 * Each aspect's part of the confidence: what knowing it adds to what is known otherwise, averaged over all orders of
 * getting to know (the Shapley value). The parts add up, and none is guessed: each is a difference between two scores
 * that matching itself gives.
 */
function partsOfScore(pair: Comparison): Record<Aspect, number> {
  const scores = Array.from({ length: 1 << aspects.length }, (_, known) => scoreKnowing(pair, known));
  const parts: Record<Aspect, number> = { name: 0, citation: 0, holder: 0, category: 0, words: 0, level: 0 };
  aspects.forEach((aspect, bit) => {
    for (let known = 0; known < scores.length; known += 1) {
      if ((known & (1 << bit)) !== 0) continue;
      const gain = (scores[known | (1 << bit)] ?? 0) - (scores[known] ?? 0);
      parts[aspect] += gain * orderShare(countBits(known));
    }
  });
  return parts;
}

/** As {@link weigh}, from the two items. Whether their levels differ depends on the whole list; the evidence tells it. */
export function weighPair(a: MatchItem, b: MatchItem, evidence: readonly Evidence[], score: number): WeighedEvidence[] {
  const [left, right] = [featuresOf(a), featuresOf(b)];
  const similarity = bigramSets([left.name.bare, right.name.bare]).dice(0, 1);
  const levelsDiffer = evidence.some(({ code }) => code === 'levels-differ');
  return weigh({ ...compare(left, right, similarity, ''), levelsDiffer }, evidence, score);
}

/**
 * The evidence of a pair with its parts of `score`, which add up to it; what speaks without a code of its own gets one. A
 * verdict is worth what all that is told beside it leaves.
 */
export function weigh(pair: Comparison, evidence: readonly Evidence[], score: number): WeighedEvidence[] {
  const parts = partsOfScore(pair);
  const left = new Map<Aspect, number>(aspects.map((aspect) => [aspect, parts[aspect]]));
  const weighed = evidence.map((each) => {
    const aspect = aspectOf(each.code);
    const weight = aspect === null ? 0 : (left.get(aspect) ?? 0);
    if (aspect !== null) left.delete(aspect);
    return { ...each, weight: round(weight) };
  });
  const silent = silentCodes.flatMap(({ aspect, code, holds }) => {
    const weight = round(left.get(aspect) ?? 0);
    return weight !== 0 && holds(pair) ? [{ code, values: {}, weight }] : [];
  });
  const all = [...weighed, ...silent];
  const verdict = weighed.findIndex(({ code }) => code.startsWith('verdict-'));
  if (verdict === -1) return all;
  const others = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map((each, at) => (at === verdict ? { ...each, weight: round(score - others) } : each));
}

/** What counts though it is no evidence of its own where it is as expected. */
const silentCodes: readonly { aspect: Aspect; code: string; holds: (pair: Comparison) => boolean }[] = [
  { aspect: 'holder', code: 'holder-same', holds: ({ holder }) => holder === 'same' },
  { aspect: 'category', code: 'category-same', holds: ({ category }) => category === 'same' },
];

function aspectOf(code: string): Aspect | null {
  if (code.startsWith('name-')) return 'name';
  if (code.startsWith('cites-')) return 'citation';
  if (code === 'levels-differ') return 'level';
  if (code === 'categories-differ') return 'category';
  if (code.startsWith('differs-')) return 'words';
  return code === 'holders-differ' || code === 'holder-unknown' || code === 'subordinate-unit' ? 'holder' : null;
}

/** Without its names nothing proposes a pair. */
function scoreKnowing(pair: Comparison, known: number): number {
  const knows = (aspect: Aspect) => (known & (1 << aspects.indexOf(aspect))) !== 0;
  if (!knows('name')) return 0;
  const seen: Comparison = {
    ...pair,
    ...(knows('citation')
      ? {}
      : {
          citation: { relation: 'unknown', law: '', article: '', general: false, companionsDiffer: false },
          otherParagraph: false,
        }),
    ...(knows('holder') ? {} : { holder: 'unknown' }),
    ...(knows('category') ? {} : { category: 'unknown' }),
    ...(knows('words') ? {} : { vetoes: [] }),
    ...(knows('level') ? {} : { levelsDiffer: false }),
  };
  return relate(seen)?.score ?? 0;
}

/** Share of the orders in which exactly `before` given aspects come first and this one next. */
function orderShare(before: number): number {
  const all = aspects.length;
  return (factorial(before) * factorial(all - before - 1)) / factorial(all);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function countBits(value: number): number {
  return value === 0 ? 0 : (value & 1) + countBits(value >>> 1);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}

import type { Level } from '#shared/model/level.ts';
import { bigramSets } from '../bigramSets.ts';
import { compare } from '../compare.ts';
import { featuresOf } from '../features.ts';
import type { MatchItem } from '../matchItem.ts';
import { relate } from '../relate.ts';
import type { Judged } from './learn.ts';

/** Two items of which a person said, or decided, whether they belong together. */
export interface Judgement {
  readonly a: number;
  readonly b: number;
  readonly right: boolean;
  readonly block: number;
}

/**
 * What matching alone says of a judged pair, as if nobody had said anything; null where it would not have proposed it,
 * which teaches nothing about its confidence.
 */
export function judge(a: MatchItem, b: MatchItem, { right, block }: Judgement, homeLevel: Level): Judged | null {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const [left, other] = [featuresOf(first), featuresOf(second)];
  const similarity = bigramSets([left.name.bare, other.name.bare]).dice(0, 1);
  const typed = relate(compare(left, other, similarity, homeLevel));
  return typed === null ? null : { kind: typed.kind, score: typed.score, sure: typed.sure, right, block };
}

/** Gives pairs that hang together, by whatever way, one block: the smallest item of them. */
export function inBlocks(pairs: readonly Omit<Judgement, 'block'>[]): Judgement[] {
  const parents = new Map<number, number>();
  const rootOf = (item: number): number => {
    const parent = parents.get(item) ?? item;
    if (parent === item) return item;
    const root = rootOf(parent);
    parents.set(item, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents.set(high, low);
  }
  return pairs.map((pair) => ({ ...pair, block: rootOf(pair.a) }));
}

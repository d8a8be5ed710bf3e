import type { Row } from '../rows.ts';

/** A pair of rows with how alike a matcher finds their names, 0 to 1. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export interface PeerRun {
  readonly milliseconds: number;
  readonly pairs: readonly LikePair[];
  /** Ids that were asked about; null: all. */
  readonly asked: ReadonlySet<number> | null;
  /** Of another process than this one. */
  readonly megabytes: number | null;
}

/** Pairs are kept from here on; each matcher is then given the threshold at which it does best. */
export const leastLikeness = 0.6;

export function asPair(one: Row, other: Row, likeness: number): LikePair {
  return one.id < other.id ? { a: one.id, b: other.id, likeness } : { a: other.id, b: one.id, likeness };
}

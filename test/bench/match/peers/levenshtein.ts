import { distance } from 'fastest-levenshtein';
import type { Row } from '../rows.ts';
import { asPair, type LikePair, leastLikeness, type PeerRun } from './peer.ts';

/** Every name with every other, but for pairs whose lengths alone rule them out. */
export function levenshteinOfAllPairs(rows: readonly Row[]): PeerRun {
  const started = performance.now();
  const sorted = rows.toSorted((a, b) => a.name.length - b.name.length);
  const pairs: LikePair[] = [];
  for (const [place, one] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || one.name.length < leastLikeness * other.name.length) break;
      const likeness = 1 - distance(one.name, other.name) / other.name.length;
      if (likeness >= leastLikeness) pairs.push(asPair(one, other, likeness));
    }
  }
  return { milliseconds: performance.now() - started, pairs, asked: null, megabytes: null };
}

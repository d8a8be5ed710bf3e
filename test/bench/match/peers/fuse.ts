import Fuse from 'fuse.js';
import type { Row } from '../rows.ts';
import { asPair, leastLikeness, type PeerRun } from './peer.ts';

/** fuse.js over the names, asked with a sample of them; its time is that of all, as far as the sample tells. */
export function fuse(rows: readonly Row[], queries: number): PeerRun {
  const started = performance.now();
  const index = new Fuse(rows, {
    keys: ['name'],
    includeScore: true,
    threshold: 1 - leastLikeness,
    ignoreLocation: true,
  });
  const built = performance.now();
  const stride = Math.max(1, Math.floor(rows.length / queries));
  const asked = rows.filter((_, place) => place % stride === 0).slice(0, queries);
  const pairs = asked.flatMap((row) =>
    index
      .search(row.name)
      .filter(({ item }) => item.id !== row.id)
      .map(({ item, score = 1 }) => asPair(row, item, 1 - score)),
  );
  const perQuery = (performance.now() - built) / Math.max(1, asked.length);
  const unique = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  return {
    milliseconds: built - started + perQuery * rows.length,
    pairs: [...unique.values()],
    asked: new Set(asked.map(({ id }) => id)),
    megabytes: null,
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The median of the slopes between all pairs (Theil and Sen): a single outlier, as memory has them, does not move it. */
export function slopeOf(points: readonly Point[]): number {
  const slopes = points.flatMap((a, index) => points.slice(index + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
  const sorted = slopes.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

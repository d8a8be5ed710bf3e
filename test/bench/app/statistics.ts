export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Median and 95th percentile, to a tenth. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { median: tenth(at(0.5)), p95: tenth(at(0.95)) };
}

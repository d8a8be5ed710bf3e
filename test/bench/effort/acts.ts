/** What the clerk did with one key. */
export interface Act {
  readonly stage: Stage;
  /** Rows that it settled, of those that the final catalogue does not simply keep as they came. */
  readonly settled: number;
  /** Rows that it covered, whatever they needed. */
  readonly covered: number;
  /** Rows that were looked at one by one for it. */
  readonly shown: number;
  /** Accepts many at once. */
  readonly bulk: boolean;
  /** Keys and clicks beside the one that settles: a lead named, a member left out, a row taken out of a bulk. */
  readonly choices: number;
}

export const stages = ['findings', 'categories', 'groups', 'rows', 'rest'] as const;
export type Stage = (typeof stages)[number];

/** Counts acts. Of the rows that need something each counts once, when it is settled first. */
export class Tally {
  readonly #needed: ReadonlySet<number>;
  readonly #settled = new Set<number>();
  readonly #acts: Act[] = [];

  constructor(needed: ReadonlySet<number>) {
    this.#needed = needed;
  }

  get acts(): readonly Act[] {
    return this.#acts;
  }

  get settled(): number {
    return this.#settled.size;
  }

  get needed(): number {
    return this.#needed.size;
  }

  count(
    stage: Stage,
    items: readonly number[],
    { covered = items.length, shown = items.length, choices = 0, bulk = false } = {},
  ): void {
    const before = this.#settled.size;
    for (const item of items) if (this.#needed.has(item)) this.#settled.add(item);
    this.#acts.push({ stage, settled: this.#settled.size - before, covered, shown, bulk, choices });
  }
}

export interface Point {
  readonly acts: number;
  /** Of the rows that need something, 0 to 1. */
  readonly share: number;
}

/** How much of the work is done after so many acts. */
export function curveOf(acts: readonly Act[], needed: number): Point[] {
  let done = 0;
  const points = acts.map(({ settled }, at) => {
    done += settled;
    return { acts: at + 1, share: needed === 0 ? 1 : done / needed };
  });
  return [{ acts: 0, share: 0 }, ...points];
}

/** The acts after which at least a share of the work is done; null where it never is. */
export function actsUntil(curve: readonly Point[], share: number): number | null {
  return curve.find((point) => point.share >= share - 1e-9)?.acts ?? null;
}

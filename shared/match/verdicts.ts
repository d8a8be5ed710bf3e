import type { VerdictKind } from '#shared/model/decision.ts';
import type { PairVerdict } from './matchItem.ts';
import { reviewTo, type Typed } from './relate.ts';

/** What people said, by pair of item ids in either order. */
export class VerdictBook {
  readonly #byPair = new Map<string, VerdictKind>();
  readonly #verdicts: readonly PairVerdict[];

  constructor(verdicts: readonly PairVerdict[]) {
    this.#verdicts = verdicts;
    for (const { a, b, verdict } of verdicts) this.#byPair.set(pairKey(a, b), verdict);
  }

  of(a: number, b: number): VerdictKind | null {
    return this.#byPair.size === 0 ? null : (this.#byPair.get(pairKey(a, b)) ?? null);
  }

  /** The pairs whose last verdict is `same`. */
  same(): readonly PairVerdict[] {
    return this.#verdicts.filter(({ a, b }) => this.of(a, b) === 'same');
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * The relation after a verdict. `same` makes it certain: several departments and several levels stay what they are, all
 * else is a duplicate. `different` leaves none. `unsure` keeps it, but for a person.
 */
export function underVerdict(typed: Typed | null, verdict: VerdictKind | null): Typed | null {
  if (verdict === null) return typed;
  if (verdict === 'different') return null;
  const said = { code: `verdict-${verdict}`, values: {} };
  if (verdict === 'unsure') {
    return (
      typed && { ...typed, sure: false, score: Math.min(typed.score, reviewTo), evidence: [said, ...typed.evidence] }
    );
  }
  const kept = typed?.kind === 'overlap' || typed?.kind === 'level' ? typed.kind : 'duplicate';
  return { kind: kept, sure: true, score: 1, parent: null, evidence: [said, ...(typed?.evidence ?? [])] };
}

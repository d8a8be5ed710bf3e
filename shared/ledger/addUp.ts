import type { Ledger, PowerTerms } from './ledger.ts';

/** A term of the whole that its parts do not add up to. */
export interface AddUpDifference {
  readonly term: string;
  readonly whole: number;
  readonly parts: number;
}

/**
 * Whether the ledgers of all departments (or all categories, or all files) add up, term by term, to that of the whole.
 * Each may balance by itself and an item still be counted in two of them, or in none.
 */
export function addUpDifferences(whole: Ledger, parts: readonly Ledger[]): AddUpDifference[] {
  const wholeTerms = terms(whole);
  const partTerms = parts.map(terms);
  return Object.entries(wholeTerms).flatMap(([term, figure]) => {
    const total = partTerms.reduce((sum, each) => sum + (each[term] ?? 0), 0);
    return total === figure ? [] : [{ term, whole: figure, parts: total }];
  });
}

function terms(ledger: Ledger): Record<string, number> {
  const { read, items, parts, aside } = ledger.rows;
  const powers: PowerTerms = ledger.powers;
  return {
    ...prefixed('rows', { read, items, parts, aside }),
    ...prefixed('powers', powers),
    ...prefixed('subItems', ledger.subItems),
  };
}

function prefixed(prefix: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [`${prefix}.${key}`, figure]));
}

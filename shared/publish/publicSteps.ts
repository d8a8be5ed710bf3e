import type { PowerTerms } from '#shared/ledger/ledger.ts';
import { ledgerWords } from '#shared/ledger/sentence.ts';
import { type LostTerm, lostTerms, waterfall } from '#shared/ledger/waterfall.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { Origin } from '#shared/model/item.ts';

export interface FigureStep {
  readonly word: string;
  /** With its sign. */
  readonly figure: number;
  readonly total: boolean;
  /** Nobody decided yet: it may still go either way. */
  readonly open: boolean;
}

/** The terms of what is gained. */
export type Gains = Pick<PowerTerms, 'new' | 'takenOver' | 'gainedBySplits'>;

/** A published power, or how many are alike. */
interface Counted {
  readonly origin: Origin;
  readonly decision: Disposition | null;
  readonly count?: number;
}

const seldom = ['movedOut', 'suspended'] as const satisfies readonly LostTerm[];

/**
 * The losses that are told as one with what was kept and is not public; none where all is public. Where the seldom ones
 * are nought the smallest of the others is among them: alone, what is not public would have a figure of its own. What is
 * undecided is no loss yet, and is so only where there is no other.
 */
export function lossesTogether(powers: PowerTerms): readonly LostTerm[] {
  if (powers.notPublic === 0) return [];
  if (seldom.some((term) => powers[term] > 0)) return seldom;
  const [smallest = 'undecided'] = lostTerms
    .filter((term) => term !== 'undecided' && powers[term] > 0)
    .toSorted((a, b) => powers[a] - powers[b]);
  return [...seldom, smallest];
}

/** Of published powers, those that nobody reported. The ledger's own terms would count those that are not public, too. */
export function publicGains(powers: Iterable<Counted>): Gains {
  const gains = { new: 0, takenOver: 0, gainedBySplits: 0 };
  for (const { origin, decision, count = 1 } of powers) {
    if (origin === 'split') gains.gainedBySplits += count;
    if (origin === 'added') gains[decision === '承接' ? 'takenOver' : 'new'] += count;
  }
  return gains;
}

/**
 * From what was reported to what is published, as the ledger has it; `powers` with its public gains. How many powers are
 * not public is no figure of its own: it stands within 其他, and the sum of what was kept, which would tell, is left out.
 */
export function publicSteps(powers: PowerTerms): FigureStep[] {
  const words = { ...ledgerWords.zh, undecidedAdded: ledgerWords.zh.undecided };
  const steps = waterfall(powers).map(({ term, figure, total }) => {
    return { term, step: { word: words[term], figure, total, open: term === 'undecided' } };
  });
  if (powers.notPublic === 0) {
    // Where nothing was added, 保留 and 公布 are one figure.
    return steps.filter(({ term }) => term !== 'kept' || powers.kept !== powers.published).map(({ step }) => step);
  }
  const together: readonly string[] = ['kept', 'notPublic', ...lossesTogether(powers)];
  const isApart = (term: string): boolean => !together.includes(term);
  const apart = steps.filter(({ term }) => isApart(term)).map(({ step }) => step);
  const changes = apart.slice(1, -1).reduce((sum, { figure }) => sum + figure, 0);
  const other = powers.published - powers.reported - changes;
  const rest = other === 0 ? [] : [{ word: '其他', figure: other, total: false, open: false }];
  return [...apart.slice(0, -1), ...rest, ...apart.slice(-1)];
}

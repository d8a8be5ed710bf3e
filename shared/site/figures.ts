import type { PowerTerms } from '#shared/ledger/ledger.ts';
import { ledgerWords } from '#shared/ledger/sentence.ts';
import { waterfall } from '#shared/ledger/waterfall.ts';

export interface FigureStep {
  readonly word: string;
  /** With its sign. */
  readonly figure: number;
  readonly total: boolean;
}

/** What stands together under one word where something was kept and is not published. */
const lumped = ['movedOut', 'suspended', 'undecided', 'notPublic'] as const;

/**
 * From what was reported to what is published, as the ledger has it. How many powers are not public is no figure of its
 * own: it stands within 其他, and the sum of what was kept, which would tell, is left out.
 */
export function publicSteps(powers: PowerTerms): FigureStep[] {
  const words = { ...ledgerWords.zh, undecidedAdded: ledgerWords.zh.undecided };
  const steps = waterfall(powers);
  if (powers.notPublic === 0) {
    // Where nothing was added, 保留 and 公布 are one figure.
    const shown = steps.filter(({ term }) => term !== 'kept' || powers.kept !== powers.published);
    return shown.map(({ term, figure, total }) => ({ word: words[term], figure, total }));
  }
  const other = lumped.reduce((sum, term) => sum - powers[term], 0);
  const isApart = (term: string): boolean => term !== 'kept' && !lumped.some((each) => each === term);
  const apart = steps
    .filter(({ term }) => isApart(term))
    .map(({ term, figure, total }) => ({ word: words[term], figure, total }));
  return [...apart.slice(0, -1), { word: '其他', figure: other, total: false }, ...apart.slice(-1)];
}

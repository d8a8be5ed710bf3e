import type { PowerTerms } from './ledger.ts';

/** In the order in which the ledger is read. */
export const ledgerTerms = [
  'reported',
  'kept',
  'merged',
  'cancelled',
  'handedDown',
  'transferredOut',
  'movedOver',
  'movedOut',
  'suspended',
  'undecided',
  'new',
  'takenOver',
  'gainedBySplits',
  'undecidedAdded',
  'notPublic',
  'published',
] as const satisfies readonly (keyof PowerTerms)[];
export type LedgerTerm = (typeof ledgerTerms)[number];

/** A condition on items, as the grid takes it. */
export interface Door {
  readonly field: string;
  readonly value: string;
}

export interface WaterfallStep {
  readonly term: LedgerTerm;
  /** With its sign: what is lost is negative. */
  readonly figure: number;
  /** Totals stand on the ground; other steps hang from where the one before ended. */
  readonly total: boolean;
  readonly where: readonly Door[];
}

/** What can become of a reported power that is not kept. */
export const lostTerms = [
  'merged',
  'cancelled',
  'handedDown',
  'transferredOut',
  'movedOver',
  'movedOut',
  'suspended',
  'undecided',
] as const satisfies readonly LedgerTerm[];
export type LostTerm = (typeof lostTerms)[number];
const gained = ['new', 'takenOver', 'gainedBySplits'] as const satisfies readonly LedgerTerm[];

/** From what was reported to what is published, both balances in one row of steps; those that are nought are left out. */
export function waterfall(powers: PowerTerms): WaterfallStep[] {
  const step = (term: LedgerTerm, figure: number, total = false): WaterfallStep => ({
    term,
    figure,
    total,
    where: doorOf(term),
  });
  const steps = [
    ...lostTerms.map((term) => step(term, -powers[term])),
    step('kept', powers.kept, true),
    ...gained.map((term) => step(term, powers[term])),
    step('notPublic', -powers.notPublic),
  ].filter(({ figure, total }) => total || figure !== 0);
  return [step('reported', powers.reported, true), ...steps, step('published', powers.published, true)];
}

/** Exactly the items that a term of the ledger counts. */
export function doorOf(term: LedgerTerm): readonly Door[] {
  if (term === 'reported') return [door('origin', 'reported'), door('main', 'true')];
  if (term === 'published') return [door('published', 'true')];
  if (term === 'notPublic') return [door('kept', 'true'), door('public', 'false')];
  return [door('term', term)];
}

function door(field: string, value: string): Door {
  return { field, value };
}

import type { Door } from '#shared/ledger/waterfall.ts';

/** What is looked at before a release, in the order of the list. */
export const releaseChecks = [
  'balances',
  'undecided',
  'groups',
  'categories',
  'severe',
  'findings',
  'names',
  'numbers',
  'sums',
] as const;
export type ReleaseCheck = (typeof releaseChecks)[number];

/** What of an item stands in the way of a release, as the grid asks for it. */
export const releaseBlocks = ['undecided', 'unnamed', 'uncategorised'] as const;

/** Whether matching or checking saw the catalogue as it is. */
export type Ran = 'never' | 'stale' | 'current';

/** Everything that was counted for the list. */
export interface ReadinessCounts {
  /** Balances that fail, of the two. */
  readonly unbalanced: number;
  readonly undecided: number;
  readonly groups: number;
  /** Groups in which two powers stay in the list and nobody said how they relate. */
  readonly openGroups: number;
  readonly categories: number;
  readonly uncategorised: number;
  /** Not confirmed, and not what classifying proposes. */
  readonly doubtful: number;
  readonly severe: number;
  readonly otherFindings: number;
  readonly nameless: number;
  readonly published: number;
  /** Numbers that two items bear, or bore. */
  readonly repeatedNumbers: number;
  /** Departments and categories both add up to the published powers. */
  readonly addsUp: boolean;
  readonly matching: Ran;
  readonly checking: Ran;
}

export interface CheckLine {
  readonly check: ReleaseCheck;
  readonly state: 'ok' | 'warn' | 'block';
  /** What is in the way, or should be looked at. */
  readonly count: number;
  /** Of how many. */
  readonly total: number;
  /** Of matching or checking: what did not run could find nothing. */
  readonly ran: Ran;
  /** Where exactly these are shown; null where there is nothing to show. */
  readonly door: { readonly stage: 'catalogue' | 'review' | 'findings'; readonly where: readonly Door[] } | null;
}

/** The list before a release. What blocks here is what a strict release is refused for. */
export function checkLines(counts: ReadinessCounts): CheckLine[] {
  const { published, uncategorised, doubtful, matching, checking } = counts;
  const review = { stage: 'review', where: [] } as const;
  const findings = { stage: 'findings', where: [] } as const;
  return [
    blocking('balances', counts.unbalanced, 2, null),
    blocking('undecided', counts.undecided, 0, itemsWith('blocks', 'undecided')),
    warning('groups', counts.openGroups, counts.groups, review, matching),
    uncategorised > 0
      ? blocking('categories', uncategorised, counts.categories, itemsWith('blocks', 'uncategorised'))
      : warning('categories', doubtful, counts.categories, itemsWith('doubtful', 'true')),
    counts.severe > 0
      ? blocking('severe', counts.severe, 0, itemsWith('openFinding', 'severe'))
      : warning('severe', 0, 0, findings, checking),
    warning('findings', counts.otherFindings, 0, findings, checking),
    blocking('names', counts.nameless, published, itemsWith('blocks', 'unnamed')),
    blocking('numbers', counts.repeatedNumbers, published, null),
    blocking('sums', counts.addsUp ? 0 : 1, published, null),
  ];
}

function blocking(check: ReleaseCheck, count: number, total: number, door: CheckLine['door']): CheckLine {
  const state = count > 0 ? 'block' : 'ok';
  return { check, state, count, total, ran: 'current', door: count > 0 ? door : null };
}

function warning(
  check: ReleaseCheck,
  count: number,
  total: number,
  door: CheckLine['door'],
  ran: Ran = 'current',
): CheckLine {
  const state = count > 0 || ran !== 'current' ? 'warn' : 'ok';
  return { check, state, count, total, ran, door: state === 'ok' ? null : door };
}

function itemsWith(field: string, value: string): CheckLine['door'] {
  return { stage: 'catalogue', where: [{ field, value }] };
}

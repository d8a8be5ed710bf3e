import type { IconName } from '#renderer/parts/iconShapes.tsx';
import type { ProposalSort } from '#shared/approve/round.ts';
import type { Proposal } from './useProposals.ts';

export const sortLooks: Readonly<Record<ProposalSort, readonly [icon: IconName, tone: string]>> = {
  changes: ['edit', 'is-link'],
  opinions: ['speech', 'soft'],
  conflicts: ['scales', 'is-warn'],
  locked: ['lock', 'is-warn'],
  additions: ['plus', 'is-ok'],
};

/** What a proposal is first of all: what makes it harder to accept comes before what it is about. */
export function sortOf({ against, column, locked, changes }: Proposal): ProposalSort {
  if (against.length > 0) return 'conflicts';
  if (column === 'addition') return 'additions';
  if (locked) return 'locked';
  return changes ? 'changes' : 'opinions';
}

import type { Proposal } from './useProposals.ts';

export type ProposalSide = Proposal['against'][number];

/** Those that are at odds, always in the same order whichever of them is shown. */
export function sidesOf({ id, author, item, header, after, place, state, against }: Proposal): readonly ProposalSide[] {
  if (against.length === 0) return [];
  const own = { id, author, number: item?.number ?? null, header, after, place, state };
  return [own, ...against].sort((a, b) => a.id - b.id);
}

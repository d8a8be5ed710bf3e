import type { Proposal } from './finding.ts';

/** 拆分 is proposed too, but how an item is split only a person can say: nothing can be accepted there. */
export function isAcceptable(proposal: Proposal | null): proposal is Proposal {
  return proposal !== null && proposal.decision !== '拆分';
}

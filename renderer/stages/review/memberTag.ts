import type { IconName } from '#renderer/parts/iconShapes.tsx';
import type { ReviewGroup, ReviewMember } from '#shared/contract/review.ts';
import type { ChosenEnd } from '#shared/review/ends.ts';
import type { Choice, Plan, PlannedEnd } from '#shared/review/plan.ts';

export type MemberTag =
  | 'proposed'
  | 'master'
  | 'proposedLead'
  | 'lead'
  | 'joins'
  | 'apart'
  | 'decidedBefore'
  | ChosenEnd;

/** What is said at the head of a member's column: what it is, or what becomes of it. */
export function memberTag(
  group: ReviewGroup,
  member: ReviewMember,
  plan: Plan | null,
  choice: Choice,
): { readonly tag: MemberTag; readonly icon: IconName | null; readonly isMaster: boolean } {
  const isLead = group.kind === 'overlap';
  if (plan?.master === member.id) {
    const isProposed = choice.master === undefined && member.master;
    const tag = isLead ? 'lead' : isProposed ? 'proposed' : 'master';
    return { tag, icon: 'star', isMaster: true };
  }
  const end = plan?.ends.find(({ item }) => item === member.id);
  if (end !== undefined)
    return { tag: isLead && end.into !== null ? 'joins' : endName(end), icon: null, isMaster: false };
  if (choice.leaveOut.includes(member.id) || (plan !== null && member.apart.includes(plan.master))) {
    return { tag: 'apart', icon: null, isMaster: false };
  }
  if (member.decision !== null) return { tag: 'decidedBefore', icon: null, isMaster: false };
  if (plan === null && isLead && member.master) return { tag: 'proposedLead', icon: 'star', isMaster: false };
  return { tag: isLead ? 'joins' : 'keep', icon: null, isMaster: false };
}

/** The end as a person chooses it. */
export function endName({ decision, into, asSubItem }: Pick<PlannedEnd, 'decision' | 'into' | 'asSubItem'>): ChosenEnd {
  if (into !== null) return asSubItem ? 'sub-item' : 'merge';
  switch (decision) {
    case '保留':
      return 'keep';
    case '取消':
      return 'cancel';
    case '下放':
      return 'hand-down';
    default:
      return 'hand-over';
  }
}

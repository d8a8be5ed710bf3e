import { type Disposition, isKept, type VerdictKind } from '#shared/model/decision.ts';
import type { GroupKind } from '#shared/model/group.ts';

/** What became of a member of a group so far. `root` is where it ends after its merges, itself where it is not merged. */
export interface Standing {
  readonly item: number;
  /** Proposed by matching. */
  readonly master: boolean;
  readonly live: boolean;
  readonly decision: Disposition | null;
  readonly root: { readonly item: number; readonly decision: Disposition | null };
}

/**
 * undecided and kept stand in the list; within: it went into another member; elsewhere: it went into a power outside of
 * the group that stands; gone: it left the list.
 */
export type Stand = 'undecided' | 'kept' | 'within' | 'elsewhere' | 'gone';

/** open is asked; unsure waits in a list of its own until somebody chooses it; stale waits for a new run of matching. */
export const groupStates = ['open', 'unsure', 'settled', 'stale'] as const;
export type GroupState = (typeof groupStates)[number];

export type VerdictOf = (a: number, b: number) => VerdictKind | null;

export function standOf(member: Standing, members: readonly Pick<Standing, 'item'>[]): Stand {
  if (member.decision === null) return 'undecided';
  if (isKept(member.decision)) return 'kept';
  const { root } = member;
  const rootStands = root.decision === null || isKept(root.decision);
  if (member.decision !== '合并' || root.item === member.item || !rootStands) return 'gone';
  return members.some(({ item }) => item === root.item) ? 'within' : 'elsewhere';
}

/**
 * A group is open while it still asks something: while one of its pairs holds a member that nobody decided on and
 * another that it could go into, and nobody said how the two relate. Of a parent and its children only the pairs with
 * the parent ask. A pair that was called the same is asked until one of the two is decided.
 */
export function groupState(kind: GroupKind, members: readonly Standing[], verdictOf: VerdictOf): GroupState {
  if (members.some(({ live }) => !live)) return 'stale';
  const asking = members
    .map(({ item, master }) => ({ item, master }))
    .flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => kind !== 'parent-child' || a.master || b.master);
  const stands = new Map(members.map((member) => [member.item, standOf(member, members)]));
  const verdicts = asking
    .filter(([a, b]) => mayJoin(stands.get(a.item), stands.get(b.item)))
    .map(([a, b]) => verdictOf(a.item, b.item));
  if (verdicts.some((verdict) => verdict === null || verdict === 'same')) return 'open';
  return verdicts.includes('unsure') ? 'unsure' : 'settled';
}

function mayJoin(a: Stand | undefined, b: Stand | undefined): boolean {
  const holds = (stand: Stand | undefined) => stand === 'undecided' || stand === 'kept' || stand === 'elsewhere';
  return (a === 'undecided' && holds(b)) || (b === 'undecided' && holds(a));
}

import type { GroupKind } from '#shared/model/group.ts';
import { atOnce, type Counting } from '#shared/steps.ts';
import type { GroupState } from './standing.ts';

/** A group as a run of matching left it. */
export interface StandingGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly state: GroupState;
  readonly members: readonly number[];
}

/** What a run of matching found beside the run before. */
export interface BatchChange {
  /** Powers that came since the run before. */
  readonly items: number;
  /** Of them, those that joined a group that was there. */
  readonly joined: number;
  /** Groups that hold nothing of a group that was there. */
  readonly newGroups: number;
  /** Groups that were there and hold more members now. */
  readonly grown: number;
  /** Of them, those that had been settled and ask again: for what came. */
  readonly reopened: number;
  /** Groups that were there and stand no more, not in a larger one either. */
  readonly gone: number;
}

/**
 * Compares the groups before and after. A group is there still where its members are, all of them together: in itself or
 * in a larger one of its kind.
 */
export function batchChange(...compared: Parameters<typeof batchChangeInSteps>): BatchChange {
  return atOnce(batchChangeInSteps(...compared));
}

/** Steps are this many groups long. */
const stepEvery = 256;

/** The same, counting the groups of both that are through. */
export function* batchChangeInSteps(
  before: readonly StandingGroup[],
  after: readonly StandingGroup[],
  arrived: ReadonlySet<number>,
): Counting<BatchChange> {
  const known = new Set(before.map(({ id }) => id));
  const holding = new Map<string, StandingGroup[]>();
  for (const [done, group] of after.entries()) {
    if (done % stepEvery === 0) yield done;
    for (const member of group.members) {
      const key = `${group.kind} ${member}`;
      const others = holding.get(key);
      if (others === undefined) holding.set(key, [group]);
      else others.push(group);
    }
  }
  const joined = new Set<number>();
  const grown = new Map<string, boolean>();
  let gone = 0;
  for (const [done, old] of before.entries()) {
    if (done % stepEvery === 0) yield after.length + done;
    const [first = 0, ...others] = old.members;
    const around = (holding.get(`${old.kind} ${first}`) ?? []).filter(({ members }) =>
      others.every((member) => members.includes(member)),
    );
    if (around.length === 0) gone += 1;
    for (const group of around) {
      if (known.has(group.id)) continue;
      const isAskedAgain = old.state === 'settled' && group.state === 'open';
      grown.set(group.id, (grown.get(group.id) ?? false) || isAskedAgain);
      for (const member of group.members) if (arrived.has(member)) joined.add(member);
    }
  }
  return {
    items: arrived.size,
    joined: joined.size,
    newGroups: after.filter(({ id }) => !known.has(id) && !grown.has(id)).length,
    grown: grown.size,
    reopened: [...grown.values()].filter((isAskedAgain) => isAskedAgain).length,
    gone,
  };
}

import type { DecisionOutcome } from '#shared/contract/decide.ts';
import { Failure } from '#shared/model/failure.ts';
import { groupKindNames } from '#shared/model/group.ts';
import { type Choice, type FieldChanges, type Plan, planGroup } from '#shared/review/plan.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';

import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { setVerdict } from '../../store/verdicts.ts';
import { type Change, update } from '../../store/write.ts';
import { MergeMap, type Ruling } from '../decide/ruling.ts';
import { writeRulings } from '../decide/writeRulings.ts';
import { departmentNames, type OpenGroup, openGroup } from './openGroup.ts';

type VerdictGiven = { readonly a: number; readonly b: number; readonly verdict: 'same' | 'different' };

/** What accepting groups writes. */
export interface Acceptance {
  readonly rulings: readonly Ruling[];
  readonly verdicts: readonly VerdictGiven[];
  readonly changes: readonly { readonly item: number; readonly change: FieldChanges }[];
}

/**
 * What accepting one group comes to.
 * @throws Failure overlap-needs-lead, group-without-master
 */
export function acceptGroup(session: Session, group: OpenGroup, choice: Choice, merges: MergeMap): Acceptance {
  const plan = planGroup(group, choice);
  if (plan === null && group.kind === 'overlap' && choice.master === undefined) {
    throw new Failure('overlap-needs-lead');
  }
  if (plan === null) throw new Failure('group-without-master', { group: group.id });
  return acceptanceOf(session, plan, merges);
}

/**
 * Accepts groups one after the other; a member of several ends by the first, and a power gains by one. Left out is what
 * asks for a person.
 */
export function* acceptEach(
  session: Session,
  groups: readonly Pick<OpenGroup, 'id' | 'kind'>[],
  choice: Choice,
): Steps<Acceptance & { readonly groups: number }> {
  const departments = departmentNames(session);
  const merges = new MergeMap(session.db);
  const taken = new Set<number>();
  const gained = new Set<number>();
  const all: Acceptance[] = [];
  for (const [done, each] of groups.entries()) {
    yield { done, total: groups.length };
    const group = openGroup(session, each, departments);
    const plan = planGroup(group, choice);
    if (plan === null || (changes(plan) && gained.has(plan.master))) continue;
    const ends = plan.ends.filter(({ item }) => !taken.has(item));
    const acceptance = acceptanceOf(session, { ...plan, ends }, merges);
    if (acceptance.rulings.length === 0) continue;
    for (const { item } of acceptance.rulings) taken.add(item.id);
    if (changes(plan)) gained.add(plan.master);
    all.push(acceptance);
  }
  return {
    rulings: all.flatMap(({ rulings }) => rulings),
    verdicts: all.flatMap(({ verdicts }) => verdicts),
    changes: all.flatMap(({ changes }) => changes),
    groups: all.length,
  };
}

function changes({ change }: Plan): boolean {
  return Object.keys(change).length > 0;
}

/** A merge that would bite its own tail is left out. */
function acceptanceOf(session: Session, plan: Plan, merges: MergeMap): Acceptance {
  const rulings = plan.ends.flatMap(({ item: id, into, ...end }): Ruling[] => {
    const item = getItem(session.db, id);
    if (item === null || (into !== null && !merges.allows(id, into))) return [];
    const target = into === null ? null : getItem(session.db, into);
    const ruling = { ...end, item, into: target, reason: end.reason === '' ? null : end.reason };
    merges.plan(ruling);
    return [ruling];
  });
  // A sub-item is a part of the power, not the same as it.
  const same = rulings.filter(({ decision, asSubItem }) => decision !== '保留' && asSubItem !== true);
  return {
    rulings,
    verdicts: [
      ...same.map(({ item }) => ({ a: item.id, b: plan.master, verdict: 'same' as const })),
      ...plan.apart.map(([a, b]) => ({ a, b, verdict: 'different' as const })),
    ],
    changes: changes(plan) ? [{ item: plan.master, change: plan.change }] : [],
  };
}

/** Writes it all as one operation, which is one step to undo. */
export function* writeAcceptance(
  session: Session,
  { rulings, verdicts, changes }: Acceptance,
  act: { readonly actor: string; readonly reason: string | null; readonly by: string; readonly groups: number },
): Steps<DecisionOutcome> {
  const nextId = idSource(session.db);
  const at = session.surroundings.now();
  const { actor, reason } = act;
  const given = flatMapInSteps(verdicts, (verdict) => [
    setVerdict(session.db, nextId, { ...verdict, reason, actor, at }),
  ]);
  const also: Change[] = [
    ...changes.map(({ item, change }) => update('item', item, change)),
    ...(yield* part(given, 0, 0.1)),
  ];
  return yield* part(writeRulings(session, rulings, { ...act, also }), 0.1, 1);
}

/** A group as people name it: by its first member. */
export function groupWords({ kind, members }: Pick<OpenGroup, 'kind' | 'members'>): string {
  return `${groupKindNames[kind]}：${members[0]?.number ?? ''} 等 ${members.length} 项`;
}

import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Group, groupKindNames, groupKinds } from '#shared/model/group.ts';
import { asUsual, type Choice } from '#shared/review/plan.ts';
import { part, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite, writeInSteps } from '../../steps.ts';
import { listGroups } from '../../store/groups.ts';
import type { Task } from '../../task.ts';
import { acceptEach, acceptGroup, groupWords, writeAcceptance } from '../review/acceptance.ts';
import { groupNamed, openGroup } from '../review/openGroup.ts';
import { itemNamed } from './findThings.ts';
import { MergeMap } from './ruling.ts';

/** Which of several departments leads is for a person to say, group by group. */
const bulkKinds = groupKinds.filter((kind) => kind !== 'overlap');

/** The master keeps its own fields: what the window shows before it is accepted, a command does not do unseen. */
const plainly: Choice = { ...asUsual, fields: {} };

/** Accepts one group as a person looked at it: with another master, or without some of its members. */
export function decideGroup(
  session: Session,
  input: Parsed<'decide/group'>,
  task: Task,
): Promise<Output<'decide/group'>> {
  return writeInSteps(session, groupSteps(session, input), task);
}

function* groupSteps(session: Session, input: Parsed<'decide/group'>): Steps<Output<'decide/group'>> {
  const group = groupNamed(session, input.group);
  const leaveOut = input.leaveOut.map((name) => memberNamed(session, group, name));
  const master = input.master === undefined ? undefined : memberNamed(session, group, input.master);
  const choice = { ...plainly, leaveOut, master };
  const opened = openGroup(session, group);
  const acceptance = acceptGroup(session, opened, choice, new MergeMap(session.db));
  const act = { actor: input.actor, reason: input.reason ?? null, by: groupWords(opened), groups: 1 };
  return yield* writeAcceptance(session, acceptance, act);
}

/** Accepts all groups that matching is sure of, of one kind or all, from a confidence on. Decided items stay. */
export function decideGroups(
  session: Session,
  input: Parsed<'decide/groups'>,
  task: Task,
): Promise<Output<'decide/groups'>> {
  return previewOrWrite(session, input.preview, groupsSteps(session, input), task);
}

function* groupsSteps(session: Session, input: Parsed<'decide/groups'>): Steps<Output<'decide/groups'>> {
  if (input.kind === 'overlap') throw new Failure('overlap-needs-lead');
  const where = [
    { field: 'sure', value: 'true' },
    ...(input.kind === undefined ? [] : [{ field: 'kind', value: input.kind }]),
  ];
  const groups = listGroups(session.db, { where, min: input.min });
  const ordered = bulkKinds.flatMap((kind) => groups.filter((each) => each.kind === kind));
  const { groups: accepted, ...work } = yield* part(acceptEach(session, ordered, plainly), 0, 0.3);
  if (input.preview) return { operation: null, items: work.rulings.length, groups: accepted };
  const by = `${input.kind === undefined ? '有把握的组' : groupKindNames[input.kind]}，把握不低于 ${input.min}`;
  const act = { actor: input.actor, reason: input.reason ?? null, by, groups: accepted };
  return yield* part(writeAcceptance(session, work, act), 0.3, 1);
}

function memberNamed(session: Session, group: Group, name: string): number {
  const item = itemNamed(session, name);
  if (group.members.some((member) => member.item === item.id)) return item.id;
  throw new Failure('not-in-group', { item: item.number, group: group.id });
}

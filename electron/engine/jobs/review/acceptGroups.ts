import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { asUsual } from '#shared/review/plan.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { findGroup } from '../../store/groups.ts';
import { getItem } from '../../store/items.ts';
import { findPlace, listAlike } from '../../store/reviewQueue.ts';
import type { Task } from '../../task.ts';
import { MergeMap } from '../decide/ruling.ts';
import { acceptEach, acceptGroup, groupWords, writeAcceptance } from './acceptance.ts';
import { departmentNames, groupNamed, openGroup } from './openGroup.ts';
import { likeThis } from './readGroup.ts';
import { nextOpen } from './readQueue.ts';

/** Accepts a group as a person looked at it. */
export function accept(session: Session, input: Parsed<'review/accept'>, task: Task): Promise<Told> {
  return writeInSteps(session, acceptOne(session, input), task);
}

/** Accepts a group and all that are like it, each as usual, in one step to undo. */
export function acceptAlike(session: Session, input: Parsed<'review/accept-alike'>, task: Task): Promise<Told> {
  return writeInSteps(session, acceptWithAlike(session, input), task);
}

type Told = Output<'review/accept'>;

function* acceptOne(session: Session, input: Parsed<'review/accept'>): Steps<Told> {
  const group = openGroup(session, groupNamed(session, input.group));
  const { master, leaveOut, ends, fields, actor } = input;
  const named = [master, ...leaveOut, ...ends.map(({ item }) => item), ...Object.values(fields ?? {})];
  for (const item of named) {
    if (typeof item !== 'number' || group.members.some(({ id }) => id === item)) continue;
    throw new Failure('not-in-group', { item: getItem(session.db, item)?.number ?? item, group: group.id });
  }
  const acceptance = acceptGroup(session, group, { master, leaveOut, ends, fields }, new MergeMap(session.db));
  const act = { actor, reason: input.reason ?? null, by: groupWords(group), groups: 1 };
  return { ...(yield* writeAcceptance(session, acceptance, act)), next: nextOpen(session, group) };
}

function* acceptWithAlike(session: Session, input: Parsed<'review/accept-alike'>): Steps<Told> {
  const { db } = session;
  const group = groupNamed(session, input.group);
  const like = likeThis(group);
  if (like === null) throw new Failure('not-alike', { group: group.id });
  const except = new Set(input.except);
  const alike = listAlike(db, like).filter((id) => !except.has(id));
  const named = yield* part(
    flatMapInSteps(alike, (id) => [groupNamed(session, id)]),
    0,
    0.1,
  );
  const { groups, ...work } = yield* part(acceptEach(session, [group, ...named], asUsual), 0.1, 0.3);
  const by = `${groupWords(openGroup(session, group))}，及同样的组，把握不低于 ${like.from}`;
  const act = { actor: input.actor, reason: input.reason ?? null, by, groups };
  return { ...(yield* part(writeAcceptance(session, work, act), 0.3, 1)), next: nextOpen(session, group) };
}

/** The groups that would be accepted with this one, to be looked at before. */
export function listAlikeGroups(session: Session, input: Parsed<'review/alike'>): Output<'review/alike'> {
  const { db } = session;
  const like = likeThis(groupNamed(session, input.group));
  if (like === null) return { groups: [] };
  const after = input.after === undefined ? -1 : (findPlace(db, input.after)?.rank ?? -1);
  const departments = departmentNames(session);
  const groups = listAlike(db, like, after, input.limit).flatMap((id) => findGroup(db, id) ?? []);
  return {
    groups: groups.map(({ id, confidence, members }) => ({
      id,
      confidence,
      members: members.flatMap(({ item, master }) => {
        const found = getItem(db, item);
        if (found === null) return [];
        const { number, name, departmentId } = found;
        const department = departmentId === null ? null : (departments.get(departmentId) ?? null);
        return [{ id: item, number, name, department, master }];
      }),
    })),
  };
}

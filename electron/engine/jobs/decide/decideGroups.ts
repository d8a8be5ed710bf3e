import type { Output, Parsed } from '#shared/contract.ts';
import { usualEnd } from '#shared/match/usualEnd.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Group, groupKindNames, groupKinds } from '#shared/model/group.ts';
import type { Item } from '#shared/model/item.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { findGroup, listGroups } from '../../store/groups.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { transaction } from '../../store/sqlite.ts';
import { setVerdict } from '../../store/verdicts.ts';
import { itemNamed } from './findThings.ts';
import { MergeMap, type Ruling } from './ruling.ts';
import { writeRulings } from './writeRulings.ts';

/** Which of several departments leads is for a person to say, group by group. */
const bulkKinds = groupKinds.filter((kind) => kind !== 'overlap');

interface GroupWork {
  readonly rulings: Ruling[];
  readonly verdicts: { readonly a: number; readonly b: number; readonly verdict: 'same' | 'different' }[];
}

/** Accepts one group as a person looked at it: with another master, or without some of its members. */
export function decideGroup(session: Session, input: Parsed<'decide/group'>): Output<'decide/group'> {
  const group = findGroup(session.db, input.group);
  if (group === null) throw new Failure('unknown-group', { group: input.group });
  const left = new Set(input.leaveOut.map((name) => memberNamed(session, group, name).id));
  const members = group.members.map(({ item }) => item).filter((item) => !left.has(item));
  const chosen = input.master === undefined ? null : memberNamed(session, group, input.master);
  if (group.kind === 'overlap' && chosen === null) throw new Failure('overlap-needs-lead');
  const master =
    chosen?.id ?? group.members.find((member) => member.master && !left.has(member.item))?.item ?? members[0];
  if (master === undefined || left.has(master)) throw new Failure('group-without-master', { group: group.id });
  const work = groupWork(session, group, master, members, new MergeMap(session.db), departmentNames(session));
  for (const item of left) for (const other of members) work.verdicts.push({ a: item, b: other, verdict: 'different' });
  return finish(session, work, input.actor, input.reason ?? null, `${groupKindNames[group.kind]} ${group.id}`, 1);
}

/** Accepts all groups that matching is sure of, of one kind or all, from a confidence on. Decided items stay. */
export function decideGroups(session: Session, input: Parsed<'decide/groups'>): Output<'decide/groups'> {
  if (input.kind === 'overlap') throw new Failure('overlap-needs-lead');
  const where = [
    { field: 'sure', value: 'true' },
    ...(input.kind === undefined ? [] : [{ field: 'kind', value: input.kind }]),
  ];
  const groups = listGroups(session.db, { where, min: input.min });
  const merges = new MergeMap(session.db);
  const names = departmentNames(session);
  const work: GroupWork = { rulings: [], verdicts: [] };
  const taken = new Set<number>();
  let accepted = 0;
  for (const group of bulkKinds.flatMap((kind) => groups.filter((each) => each.kind === kind))) {
    const master = group.members.find((member) => member.master)?.item;
    if (master === undefined) continue;
    const members = group.members.map(({ item }) => item).filter((item) => !taken.has(item));
    const own = groupWork(session, group, master, members, merges, names);
    if (own.rulings.length === 0) continue;
    accepted += 1;
    for (const ruling of own.rulings) taken.add(ruling.item.id);
    work.rulings.push(...own.rulings);
    work.verdicts.push(...own.verdicts);
  }
  if (input.preview) return { operation: null, items: work.rulings.length, groups: accepted };
  const by = `${input.kind === undefined ? '有把握的组' : groupKindNames[input.kind]}，把握不低于 ${input.min}`;
  return finish(session, work, input.actor, input.reason ?? null, by, accepted);
}

/** The rulings for the members that are still undecided, and what accepting them says of the pairs. */
function groupWork(
  session: Session,
  group: Group,
  masterId: number,
  members: readonly number[],
  merges: MergeMap,
  departments: ReadonlyMap<number, string>,
): GroupWork {
  const place = (item: Item) => ({
    number: item.number,
    name: item.name,
    level: item.level,
    department: item.departmentId === null ? null : (departments.get(item.departmentId) ?? null),
  });
  const master = getItem(session.db, masterId);
  const work: GroupWork = { rulings: [], verdicts: [] };
  if (master === null) return work;
  for (const id of members) {
    const item = getItem(session.db, id);
    if (id === masterId || item === null || item.decision !== null) continue;
    const end = usualEnd(group.kind, place(item), place(master));
    if (end.intoMaster && !merges.allows(id, masterId)) continue;
    const { decision, asSubItem, target, reason } = end;
    const ruling = { item, decision, into: end.intoMaster ? master : null, asSubItem, target, reason };
    merges.plan(ruling);
    work.rulings.push(ruling);
    work.verdicts.push({ a: id, b: masterId, verdict: 'same' });
  }
  return work;
}

function finish(
  session: Session,
  work: GroupWork,
  actor: string,
  reason: string | null,
  by: string,
  groups: number,
): Output<'decide/groups'> {
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const at = session.surroundings.now();
    const also = work.verdicts.map((verdict) => setVerdict(session.db, nextId, { ...verdict, reason, actor, at }));
    return writeRulings(session, work.rulings, { actor, reason, by, groups, also });
  });
}

function memberNamed(session: Session, group: Group, name: string): Item {
  const item = itemNamed(session, name);
  if (!group.members.some((member) => member.item === item.id)) {
    throw new Failure('not-in-group', { item: item.number, group: group.id });
  }
  return item;
}

function departmentNames(session: Session): ReadonlyMap<number, string> {
  return new Map(listDepartments(session.db).map(({ id, name }) => [id, name]));
}

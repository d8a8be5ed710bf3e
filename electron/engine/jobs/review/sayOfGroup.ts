import type { Output, Parsed } from '#shared/contract.ts';
import type { VerdictKind } from '#shared/model/decision.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { Failure } from '#shared/model/failure.ts';
import { undecided } from '#shared/model/item.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { setVerdict, verdictIds } from '../../store/verdicts.ts';
import { type Change, remove, update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { groupNamed, type OpenGroup, openGroup } from './openGroup.ts';
import { nextOpen } from './readQueue.ts';

type Pair = readonly [number, number];
type Told = Output<'review/say'>;

/** All pairs of a group are different, or nobody can tell yet; or what was said and merged is taken back. */
export function sayOfGroup(session: Session, input: Parsed<'review/say'>, task: Task): Promise<Told> {
  return writeInSteps(session, saySteps(session, input), task);
}

function* saySteps(session: Session, input: Parsed<'review/say'>): Steps<Told> {
  const group = openGroup(session, groupNamed(session, input.group));
  const pairs = pairsOf(group.members.map(({ id }) => id));
  if (input.as === 'open') return yield* reopen(session, group, pairs, input.actor, input.reason ?? null);
  return yield* tell(session, group, pairs, input.as, input);
}

/** One member is another power than the rest, which is still asked. */
export function partMember(session: Session, input: Parsed<'review/part'>, task: Task): Promise<Told> {
  return writeInSteps(session, partSteps(session, input), task);
}

function* partSteps(session: Session, input: Parsed<'review/part'>): Steps<Told> {
  const group = openGroup(session, groupNamed(session, input.group));
  const others = group.members.filter(({ id }) => id !== input.item);
  if (others.length === group.members.length) {
    const item = getItem(session.db, input.item)?.number ?? input.item;
    throw new Failure('not-in-group', { item, group: group.id });
  }
  const pairs = others.map(({ id }): Pair => [input.item, id]);
  return yield* tell(session, group, pairs, 'different', input);
}

const verdictWords = { same: '相同', different: '不同', unsure: '说不准' } as const;

function* tell(
  session: Session,
  group: OpenGroup,
  pairs: readonly Pair[],
  verdict: VerdictKind,
  input: { readonly actor: string; readonly reason?: string | undefined },
): Steps<Told> {
  const { db } = session;
  const { actor, reason = null } = input;
  const operation = newOperation(session, 'verdict', actor, summaryOf(group, pairs, verdictWords[verdict]), reason);
  const nextId = idSource(db);
  const { at } = operation;
  const given = flatMapInSteps(pairs, ([a, b]) => [setVerdict(db, nextId, { a, b, verdict, reason, actor, at })]);
  const changes = yield* part(given, 0, 0.3);
  const written = yield* part(commitInSteps(session, operation, changes), 0.3, 1);
  return outcome(session, group, written?.operationId ?? null, group.members.length);
}

/** What was said of the pairs goes, and of the members that went into another member the decision. */
function* reopen(
  session: Session,
  group: OpenGroup,
  pairs: readonly Pair[],
  actor: string,
  reason: string | null,
): Steps<Told> {
  const operation = newOperation(session, 'verdict', actor, summaryOf(group, pairs, '重新判断'), reason);
  const { isPublic: _, ...nothingDecided } = undecided;
  const changes: Change[] = [
    ...group.members.filter(({ stand }) => stand === 'within').map(({ id }) => update('item', id, nothingDecided)),
    ...verdictIds(session.db, pairs).map((id) => remove('verdict', id)),
  ];
  const written = yield* commitInSteps(session, operation, changes);
  return outcome(session, group, written?.operationId ?? null, group.members.length);
}

function outcome(session: Session, group: OpenGroup, operation: number | null, items: number): Told {
  const done = operation === null ? { items: 0, groups: 0 } : { items, groups: 1 };
  return { operation, ...done, next: nextOpen(session, group) };
}

/** For the history: the first against all the others. */
function summaryOf({ members }: OpenGroup, pairs: readonly Pair[], verdict: string): Evidence['values'] {
  const first = pairs[0]?.[0];
  const numbers = (which: (id: number) => boolean) =>
    members.flatMap(({ id, number }) => (which(id) ? [number] : [])).join('、');
  return { a: numbers((id) => id === first), b: numbers((id) => id !== first), verdict };
}

function pairsOf(ids: readonly number[]): Pair[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b): Pair => [a, b]));
}

import type { Finding } from '#shared/check/finding.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import { acceptsInBulk, findRule } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { isKept } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite, writeInSteps } from '../../steps.ts';
import { dismissFinding, reopenFinding } from '../../store/dismissals.ts';
import { findFinding, listRuleFindings } from '../../store/findingList.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import type { Change } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { acceptable, writeAccepted } from '../decide/acceptFindings.ts';
import { itemNamed, mainOf } from '../decide/findThings.ts';
import type { Ruling } from '../decide/ruling.ts';
import { writeRulings } from '../decide/writeRulings.ts';
import { toStored } from '../listRows.ts';

type Accept = Parsed<'findings/accept'>;
type Accepted = Output<'findings/accept'>;

/**
 * Decides as the rule proposes, or otherwise where that is said: for the items ticked, or for all open findings of the
 * rule. One operation.
 * @throws Failure unknown-rule, one-by-one
 */
export function acceptFindings(session: Session, input: Accept, task: Task): Promise<Accepted> {
  return previewOrWrite(session, input.preview, acceptSteps(session, input), task);
}

function* acceptSteps(session: Session, input: Accept): Steps<Accepted> {
  if (findRule(input.rule) === null) throw new Failure('unknown-rule', { rule: input.rule });
  const findings = findingsOf(session, input);
  if (input.instead !== undefined) return yield* decideOtherwise(session, input, input.instead, findings);
  const wishes = { reason: input.reason ?? null, again: 'items' in input.scope };
  const accepted = yield* part(acceptable(session, findings, wishes), 0, 0.2);
  const skipped = findings.length - accepted.length;
  if (input.preview) return { operation: null, items: accepted.length, groups: 0, skipped };
  const act = { actor: input.actor, reason: input.reason ?? null, by: `规则 ${input.rule}` };
  return { ...(yield* part(writeAccepted(session, accepted, act), 0.2, 1)), skipped };
}

function findingsOf(session: Session, { rule, scope }: Accept): Finding[] {
  if ('items' in scope) return scope.items.flatMap((item) => findFinding(session.db, item, rule) ?? []);
  if (!acceptsInBulk(rule)) throw new Failure('one-by-one', { rule });
  const where = scope.where.map((term) => toStored(session, term));
  return listRuleFindings(session.db, { rule, state: 'open', where, search: scope.search ?? '' });
}

/** Another decision than the proposed one. Where the power stays, the finding is dismissed with it. */
function* decideOtherwise(
  session: Session,
  input: Accept,
  { as, target }: NonNullable<Accept['instead']>,
  findings: readonly Finding[],
): Steps<Accepted> {
  const into = as === '合并' && target !== undefined ? mainOf(session, itemNamed(session, target)) : null;
  const ruled = flatMapInSteps(findings, (finding): Ruling[] => {
    const item = getItem(session.db, finding.item);
    if (item === null) return [];
    if (as === '合并' && into === null) throw new Failure('merge-without-target', { item: item.number });
    return [{ item, decision: as, into, target: target ?? null, reason: input.reason ?? reasonText(finding) }];
  });
  const rulings = yield* part(ruled, 0, 0.2);
  if (input.preview) return { operation: null, items: rulings.length, groups: 0, skipped: 0 };
  const { rule, reason, actor } = input;
  const kept = isKept(as) ? rulings.map(({ item }) => item.id) : [];
  const also = yield* part(dismissAll(session, kept, rule, reason ?? `改为${as}`), 0.2, 0.3);
  const act = { actor, reason: reason ?? null, by: `规则 ${rule}`, also };
  return { ...(yield* part(writeRulings(session, rulings, act), 0.3, 1)), skipped: 0 };
}

export function dismissFindings(
  session: Session,
  input: Parsed<'findings/dismiss'>,
  task: Task,
): Promise<Output<'findings/dismiss'>> {
  return writeInSteps(session, dismissSteps(session, input), task);
}

function* dismissSteps(session: Session, input: Parsed<'findings/dismiss'>): Steps<Output<'findings/dismiss'>> {
  const { rule, reason, actor, items } = input;
  if (findRule(rule) === null) throw new Failure('unknown-rule', { rule });
  const operation = newOperation(session, 'dismiss', actor, { rule, number: numbersOf(session, items) }, reason);
  const changes = yield* part(dismissAll(session, items, rule, reason), 0, 0.3);
  const written = yield* part(commitInSteps(session, operation, changes), 0.3, 1);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : items.length, groups: 0 };
}

function dismissAll(session: Session, items: readonly number[], rule: string, reason: string): Steps<Change[]> {
  const nextId = idSource(session.db);
  return flatMapInSteps(items, (itemId) => [dismissFinding(session.db, nextId, { itemId, rule, reason })]);
}

export function reopenFindings(
  session: Session,
  input: Parsed<'findings/reopen'>,
  task: Task,
): Promise<Output<'findings/reopen'>> {
  return writeInSteps(session, reopenSteps(session, input), task);
}

function* reopenSteps(session: Session, input: Parsed<'findings/reopen'>): Steps<Output<'findings/reopen'>> {
  const { rule, actor, items } = input;
  const reopened = flatMapInSteps(items, (item) =>
    [reopenFinding(session.db, item, rule)].filter((change) => change !== null),
  );
  const changes = yield* part(reopened, 0, 0.3);
  const operation = newOperation(session, 'reopen', actor, { rule, number: numbersOf(session, items) });
  const written = yield* part(commitInSteps(session, operation, changes), 0.3, 1);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

/** 城管-罚-0001, or the first of them and how many. */
function numbersOf({ db }: Session, items: readonly number[]): string {
  const first = getItem(db, items[0] ?? 0)?.number ?? '';
  return items.length > 1 ? `${first} 等 ${items.length} 项` : first;
}

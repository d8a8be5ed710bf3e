import type { Finding } from '#shared/check/finding.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import { acceptsInBulk, findRule } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { isKept } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { dismissFinding, reopenFinding } from '../../store/dismissals.ts';
import { findFinding, listRuleFindings } from '../../store/findingList.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { transaction } from '../../store/sqlite.ts';
import { commit } from '../commit.ts';
import { acceptable, writeAccepted } from '../decide/acceptFindings.ts';
import { itemNamed, mainOf } from '../decide/findThings.ts';
import type { Ruling } from '../decide/ruling.ts';
import { writeRulings } from '../decide/writeRulings.ts';
import { toStored } from '../listRows.ts';

type Accept = Parsed<'findings/accept'>;

/**
 * Decides as the rule proposes, or otherwise where that is said: for the items ticked, or for all open findings of the
 * rule. One operation.
 * @throws Failure unknown-rule, one-by-one
 */
export function acceptFindings(session: Session, input: Accept): Output<'findings/accept'> {
  if (findRule(input.rule) === null) throw new Failure('unknown-rule', { rule: input.rule });
  const findings = findingsOf(session, input);
  if (input.instead !== undefined) return decideOtherwise(session, input, input.instead, findings);
  const accepted = acceptable(session, findings, { reason: input.reason ?? null, again: 'items' in input.scope });
  const skipped = findings.length - accepted.length;
  if (input.preview) return { operation: null, items: accepted.length, groups: 0, skipped };
  const act = { actor: input.actor, reason: input.reason ?? null, by: `规则 ${input.rule}` };
  return { ...writeAccepted(session, accepted, act), skipped };
}

function findingsOf(session: Session, { rule, scope }: Accept): Finding[] {
  if ('items' in scope) return scope.items.flatMap((item) => findFinding(session.db, item, rule) ?? []);
  if (!acceptsInBulk(rule)) throw new Failure('one-by-one', { rule });
  const where = scope.where.map((term) => toStored(session, term));
  return listRuleFindings(session.db, { rule, state: 'open', where, search: scope.search ?? '' });
}

/** Another decision than the proposed one. Where the power stays, the finding is dismissed with it. */
function decideOtherwise(
  session: Session,
  input: Accept,
  { as, target }: NonNullable<Accept['instead']>,
  findings: readonly Finding[],
): Output<'findings/accept'> {
  const into = as === '合并' && target !== undefined ? mainOf(session, itemNamed(session, target)) : null;
  const rulings = findings.flatMap((finding): Ruling[] => {
    const item = getItem(session.db, finding.item);
    if (item === null) return [];
    if (as === '合并' && into === null) throw new Failure('merge-without-target', { item: item.number });
    return [{ item, decision: as, into, target: target ?? null, reason: input.reason ?? reasonText(finding) }];
  });
  if (input.preview) return { operation: null, items: rulings.length, groups: 0, skipped: 0 };
  const { rule, reason } = input;
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const also = isKept(as)
      ? rulings.map(({ item }) =>
          dismissFinding(session.db, nextId, { itemId: item.id, rule, reason: reason ?? `改为${as}` }),
        )
      : [];
    const act = { actor: input.actor, reason: reason ?? null, by: `规则 ${rule}`, also };
    return { ...writeRulings(session, rulings, act), skipped: 0 };
  });
}

export function dismissFindings(session: Session, input: Parsed<'findings/dismiss'>): Output<'findings/dismiss'> {
  const { rule, reason, actor, items } = input;
  if (findRule(rule) === null) throw new Failure('unknown-rule', { rule });
  const operation = newOperation(session, 'dismiss', actor, { rule, number: numbersOf(session, items) }, reason);
  const written = transaction(session.db, () => {
    const nextId = idSource(session.db);
    const changes = items.map((itemId) => dismissFinding(session.db, nextId, { itemId, rule, reason }));
    return commit(session, operation, changes);
  });
  return { operation: written?.operationId ?? null, items: written === null ? 0 : items.length, groups: 0 };
}

export function reopenFindings(session: Session, input: Parsed<'findings/reopen'>): Output<'findings/reopen'> {
  const { rule, actor, items } = input;
  const changes = items.flatMap((item) => reopenFinding(session.db, item, rule) ?? []);
  const operation = newOperation(session, 'reopen', actor, { rule, number: numbersOf(session, items) });
  const written = commit(session, operation, changes);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

/** 城管-罚-0001, or the first of them and how many. */
function numbersOf({ db }: Session, items: readonly number[]): string {
  const first = getItem(db, items[0] ?? 0)?.number ?? '';
  return items.length > 1 ? `${first} 等 ${items.length} 项` : first;
}

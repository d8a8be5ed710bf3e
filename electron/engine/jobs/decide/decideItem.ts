import { findRule } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { dismissFinding } from '../../store/dismissals.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import { setVerdict } from '../../store/verdicts.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { categoryNamed, itemNamed, mainOf } from './findThings.ts';
import { writeRulings } from './writeRulings.ts';

export function decideItem(session: Session, input: Parsed<'decide/item'>, task: Task): Promise<Output<'decide/item'>> {
  return writeInSteps(session, decideOne(session, input), task);
}

function* decideOne(session: Session, input: Parsed<'decide/item'>): Steps<Output<'decide/item'>> {
  const item = itemNamed(session, input.item);
  if (input.as === '合并' && input.target === undefined)
    throw new Failure('merge-without-target', { item: item.number });
  const into = input.as === '合并' ? mainOf(session, itemNamed(session, input.target ?? '')) : null;
  const ruling = {
    item,
    decision: input.as,
    into,
    asSubItem: input.asSubItem,
    target: input.target ?? null,
    reason: input.reason ?? null,
    legalBasis: input.legalBasis ?? null,
    ...(input.public === undefined ? {} : { isPublic: input.public }),
  };
  return yield* writeRulings(session, [ruling], { actor: input.actor, reason: input.reason ?? null, by: item.number });
}

export function confirmCategory(session: Session, input: Parsed<'decide/category'>): Output<'decide/category'> {
  const item = itemNamed(session, input.item);
  const confirmedCategory = categoryNamed(session, input.category);
  const operation = newOperation(session, 'category', input.actor, { items: 1, by: item.number }, input.reason ?? null);
  const written = commit(session, operation, [update('item', item.id, { confirmedCategory })]);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : 1, groups: 0 };
}

/** The finding is none: it stays away in later runs. */
export function dismiss(session: Session, input: Parsed<'decide/dismiss'>): Output<'decide/dismiss'> {
  const item = itemNamed(session, input.item);
  if (findRule(input.rule) === null) throw new Failure('unknown-rule', { rule: input.rule });
  const { rule, reason } = input;
  const operation = newOperation(session, 'dismiss', input.actor, { rule, number: item.number }, reason);
  const written = transaction(session.db, () => {
    const change = dismissFinding(session.db, idSource(session.db), { itemId: item.id, rule, reason });
    return commit(session, operation, [change]);
  });
  return { operation: written?.operationId ?? null, items: written === null ? 0 : 1, groups: 0 };
}

const verdictWords = { same: '相同', different: '不同', unsure: '说不准' } as const;

export function giveVerdict(session: Session, input: Parsed<'verdict/set'>): Output<'verdict/set'> {
  const a = itemNamed(session, input.a);
  const b = itemNamed(session, input.b);
  if (a.id === b.id) throw new Failure('bad-input', { detail: `${a.number} 与自己比较` });
  const reason = input.reason ?? null;
  const operation = newOperation(
    session,
    'verdict',
    input.actor,
    { a: a.number, b: b.number, verdict: verdictWords[input.as] },
    reason,
  );
  const given = { a: a.id, b: b.id, verdict: input.as, reason, actor: input.actor, at: operation.at };
  const written = transaction(session.db, () =>
    commit(session, operation, [setVerdict(session.db, idSource(session.db), given)]),
  );
  return { operation: written?.operationId ?? null, items: written === null ? 0 : 2, groups: 0 };
}

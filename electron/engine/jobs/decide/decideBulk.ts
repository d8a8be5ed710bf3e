import { findRule } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { foldIntoSet } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import { part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite } from '../../steps.ts';
import { listFindings } from '../../store/findings.ts';
import { listItemIds } from '../../store/itemList.ts';
import { listProposed, type Proposed } from '../../store/suggestions.ts';
import { type Change, update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { toStored } from '../listRows.ts';
import { acceptable, writeAccepted } from './acceptFindings.ts';
import { itemsInSteps } from './findThings.ts';
import { writeRulings } from './writeRulings.ts';

/** Everything that is still undecided and fits the filter; sub-items follow their power and are not decided here. */
export function decideRest(session: Session, input: Parsed<'decide/rest'>, task: Task): Promise<Output<'decide/rest'>> {
  return previewOrWrite(session, input.preview, restSteps(session, input), task);
}

function* restSteps(session: Session, input: Parsed<'decide/rest'>): Steps<Output<'decide/rest'>> {
  if (input.as === '合并') throw new Failure('merge-without-target', { item: '其余事项' });
  const where = [
    ...input.where.map((term) => toStored(session, term)),
    { field: 'decision', value: '' },
    { field: 'main', value: 'true' },
  ];
  const items = yield* part(itemsInSteps(session, listItemIds(session.db, { where })), 0, 0.1);
  if (input.preview) return { operation: null, items: items.length, groups: 0 };
  const reason = input.reason ?? (input.as === '保留' ? '依据充分、主体适格，建议保留。' : null);
  const rulings = items.map((item) => ({ item, decision: input.as, reason }));
  return yield* part(writeRulings(session, rulings, { actor: input.actor, reason, by: '其余' }), 0.1, 1);
}

/** Accepts what a rule proposes, for items that are not decided yet; each gets the rule's own reason. */
export function decideFindings(
  session: Session,
  input: Parsed<'decide/findings'>,
  task: Task,
): Promise<Output<'decide/findings'>> {
  return previewOrWrite(session, input.preview, findingsSteps(session, input), task);
}

function* findingsSteps(session: Session, input: Parsed<'decide/findings'>): Steps<Output<'decide/findings'>> {
  if (findRule(input.rule) === null) throw new Failure('unknown-rule', { rule: input.rule });
  const where = [...input.where.map((term) => toStored(session, term)), { field: 'rule', value: input.rule }];
  const findings = listFindings(session.db, { where });
  const accepted = yield* part(acceptable(session, findings, { reason: input.reason ?? null }), 0, 0.2);
  if (input.preview) return { operation: null, items: accepted.length, groups: 0 };
  const act = { actor: input.actor, reason: input.reason ?? null, by: `规则 ${input.rule}` };
  return yield* part(writeAccepted(session, accepted, act), 0.2, 1);
}

/** Confirms the proposed category of every power whose suggestion is at least this sure. */
export function decideCategories(
  session: Session,
  input: Parsed<'decide/categories'>,
  task: Task,
): Promise<Output<'decide/categories'>> {
  return previewOrWrite(session, input.preview, categoriesSteps(session, input), task);
}

function* categoriesSteps(session: Session, input: Parsed<'decide/categories'>): Steps<Output<'decide/categories'>> {
  const proposed = listProposed(session.db, input.min);
  const confirm = ({ itemId, category }: Proposed): Change[] =>
    foldIntoSet(category, session.settings.categories) === null
      ? []
      : [update('item', itemId, { confirmedCategory: category })];
  const changes = proposed.flatMap(confirm);
  if (input.preview) return { operation: null, items: changes.length, groups: 0 };
  const by = `把握不低于 ${input.min}`;
  const operation = newOperation(session, 'category', input.actor, { items: changes.length, by });
  const written = yield* commitInSteps(session, operation, changes);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

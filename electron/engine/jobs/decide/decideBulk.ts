import { findRule } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { foldIntoSet } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { listFindings } from '../../store/findings.ts';
import { listItemIds } from '../../store/itemList.ts';
import { getItem, streamItems } from '../../store/items.ts';
import { streamSuggestions } from '../../store/suggestions.ts';
import { update } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { toStored } from '../listRows.ts';
import { acceptable, writeAccepted } from './acceptFindings.ts';
import { writeRulings } from './writeRulings.ts';

/** Everything that is still undecided and fits the filter; sub-items follow their power and are not decided here. */
export function decideRest(session: Session, input: Parsed<'decide/rest'>): Output<'decide/rest'> {
  if (input.as === '合并') throw new Failure('merge-without-target', { item: '其余事项' });
  const where = [
    ...input.where.map((term) => toStored(session, term)),
    { field: 'decision', value: '' },
    { field: 'main', value: 'true' },
  ];
  const items = listItemIds(session.db, { where }).flatMap((id) => getItem(session.db, id) ?? []);
  if (input.preview) return { operation: null, items: items.length, groups: 0 };
  const reason = input.reason ?? (input.as === '保留' ? '依据充分、主体适格，建议保留。' : null);
  const rulings = items.map((item) => ({ item, decision: input.as, reason }));
  return writeRulings(session, rulings, { actor: input.actor, reason, by: '其余' });
}

/** Accepts what a rule proposes, for items that are not decided yet; each gets the rule's own reason. */
export function decideFindings(session: Session, input: Parsed<'decide/findings'>): Output<'decide/findings'> {
  if (findRule(input.rule) === null) throw new Failure('unknown-rule', { rule: input.rule });
  const where = [...input.where.map((term) => toStored(session, term)), { field: 'rule', value: input.rule }];
  const accepted = acceptable(session, listFindings(session.db, { where }), { reason: input.reason ?? null });
  if (input.preview) return { operation: null, items: accepted.length, groups: 0 };
  return writeAccepted(session, accepted, {
    actor: input.actor,
    reason: input.reason ?? null,
    by: `规则 ${input.rule}`,
  });
}

/** Confirms the proposed category of every power whose suggestion is at least this sure. */
export function decideCategories(session: Session, input: Parsed<'decide/categories'>): Output<'decide/categories'> {
  const items = new Map<number, Item>();
  for (const item of streamItems(session.db)) items.set(item.id, item);
  const changes = [...streamSuggestions(session.db)].flatMap(({ itemId, category, confidence }) => {
    const item = items.get(itemId);
    if (item === undefined || category === null || confidence < input.min) return [];
    if (item.confirmedCategory !== null || foldIntoSet(category, session.settings.categories) === null) return [];
    return [update('item', itemId, { confirmedCategory: category })];
  });
  if (input.preview) return { operation: null, items: changes.length, groups: 0 };
  const by = `把握不低于 ${input.min}`;
  const operation = newOperation(session, 'category', input.actor, { items: changes.length, by });
  const written = commit(session, operation, changes);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

import type { Output, Parsed } from '#shared/contract.ts';
import { type CategoryCode, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { listGroupItems } from '../../store/categoryQueue.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { postpone } from '../../store/postponements.ts';
import { transaction } from '../../store/sqlite.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import { update } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { readGroupKey } from './groupKey.ts';

/** Confirms a category for the items ticked or for all of a group: one operation, one step to undo. */
export function settleCategories(session: Session, input: Parsed<'categories/settle'>): Output<'categories/settle'> {
  const choose = chooser(session, input.as);
  const changes = itemsOf(session, input.scope).flatMap((item) => {
    const confirmedCategory = choose(item);
    return confirmedCategory === null ? [] : [update('item', item.id, { confirmedCategory })];
  });
  if (input.preview) return { operation: null, items: changes.length, groups: 0 };
  const by = wordsOf(session, input.as);
  const operation = newOperation(session, 'category', input.actor, { items: changes.length, by }, input.reason ?? null);
  const written = commit(session, operation, changes);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

/** Leaves the categories for later: they come last and are still to be settled. */
export function postponeCategories(
  session: Session,
  input: Parsed<'categories/postpone'>,
): Output<'categories/postpone'> {
  const items = itemsOf(session, input.scope);
  const operation = newOperation(session, 'postpone', input.actor, { items: items.length });
  const written = transaction(session.db, () => {
    const nextId = idSource(session.db);
    return commit(
      session,
      operation,
      items.map(({ id }) => postpone(session.db, nextId, id)),
    );
  });
  return { operation: written?.operationId ?? null, items: written === null ? 0 : items.length, groups: 0 };
}

type As = Parsed<'categories/settle'>['as'];

/** What an item is confirmed as, in the catalogue's set; null where it cannot be told. */
function chooser({ db, settings }: Session, as: As): (item: Item) => CategoryCode | null {
  const inSet = (code: CategoryCode | null) => (code === null ? null : foldIntoSet(code, settings.categories));
  if (as === 'declared') return (item) => inSet(item.declaredCategory);
  if (as === 'proposed') return (item) => inSet(findSuggestion(db, item.id)?.category ?? null);
  const code = inSet(as);
  if (code === null) {
    const known = settings.categories.members.map((member) => member.name).join(' ');
    throw new Failure('unknown-category', { category: categoryName(as), known });
  }
  return () => code;
}

function wordsOf({ settings }: Session, as: As): string {
  if (as === 'declared') return '按申报';
  return as === 'proposed' ? '按建议' : categoryName(as, settings.categories);
}

function itemsOf({ db }: Session, scope: Parsed<'categories/settle'>['scope']): Item[] {
  const ids = 'items' in scope ? scope.items : listGroupItems(db, readGroupKey(scope.group));
  return ids.flatMap((id) => getItem(db, id) ?? []);
}

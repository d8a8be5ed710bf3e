import type { Output, Parsed } from '#shared/contract.ts';
import { type CategoryCode, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite, writeInSteps } from '../../steps.ts';
import { listGroupItems } from '../../store/categoryQueue.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { postpone } from '../../store/postponements.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { readGroupKey } from './groupKey.ts';

/** Confirms a category for the items ticked or for all of a group: one operation, one step to undo. */
export function settleCategories(
  session: Session,
  input: Parsed<'categories/settle'>,
  task: Task,
): Promise<Output<'categories/settle'>> {
  return previewOrWrite(session, input.preview, settleSteps(session, input), task);
}

function* settleSteps(session: Session, input: Parsed<'categories/settle'>): Steps<Output<'categories/settle'>> {
  const choose = chooser(session, input.as);
  const chosen = flatMapInSteps(idsOf(session, input.scope), (id) => {
    const item = getItem(session.db, id);
    const confirmedCategory = item === null ? null : choose(item);
    return confirmedCategory === null ? [] : [update('item', id, { confirmedCategory })];
  });
  const changes = yield* part(chosen, 0, 0.3);
  if (input.preview) return { operation: null, items: changes.length, groups: 0 };
  const by = wordsOf(session, input.as);
  const operation = newOperation(session, 'category', input.actor, { items: changes.length, by }, input.reason ?? null);
  const written = yield* part(commitInSteps(session, operation, changes), 0.3, 1);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
}

/** Leaves the categories for later: they come last and are still to be settled. */
export function postponeCategories(
  session: Session,
  input: Parsed<'categories/postpone'>,
  task: Task,
): Promise<Output<'categories/postpone'>> {
  return writeInSteps(session, postponeSteps(session, input), task);
}

function* postponeSteps(session: Session, input: Parsed<'categories/postpone'>): Steps<Output<'categories/postpone'>> {
  const { db } = session;
  const nextId = idSource(db);
  const left = flatMapInSteps(idsOf(session, input.scope), (id) =>
    getItem(db, id) === null ? [] : [postpone(db, nextId, id)],
  );
  const changes = yield* part(left, 0, 0.3);
  const operation = newOperation(session, 'postpone', input.actor, { items: changes.length });
  const written = yield* part(commitInSteps(session, operation, changes), 0.3, 1);
  return { operation: written?.operationId ?? null, items: written === null ? 0 : changes.length, groups: 0 };
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

function idsOf({ db }: Session, scope: Parsed<'categories/settle'>['scope']): readonly number[] {
  return 'items' in scope ? scope.items : listGroupItems(db, readGroupKey(scope.group));
}

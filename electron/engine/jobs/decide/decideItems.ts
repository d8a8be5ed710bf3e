import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Item, undecided } from '#shared/model/item.ts';
import { part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { chosenIds, countedItems } from '../grid/chosen.ts';
import { itemNamed, itemsInSteps, mainOf } from './findThings.ts';
import { writeRulings } from './writeRulings.ts';

const { isPublic: _, ...nothing } = undecided;

/**
 * One decision on many items, named or all of a view; null takes back whatever was decided on them. A sub-item chosen
 * together with its power goes with it, and loses a decision of its own; one chosen alone is decided on by itself.
 */
export async function decideItems(
  session: Session,
  input: Parsed<'decide/items'>,
  task: Task,
): Promise<Output<'decide/items'>> {
  const ids = await chosenIds(session, input.chosen, task);
  return writeInSteps(session, decideAll(session, ids, input), task);
}

function* decideAll(
  session: Session,
  ids: readonly number[],
  input: Parsed<'decide/items'>,
): Steps<Output<'decide/items'>> {
  const { as, target = null, reason = null, actor } = input;
  const items = yield* part(itemsInSteps(session, ids), 0, 0.1);
  if (as === null) return yield* part(takeBack(session, items, input), 0.1, 1);
  if (as === '合并' && target === null) throw new Failure('merge-without-target', { item: items[0]?.number ?? '' });
  const into = as === '合并' ? mainOf(session, itemNamed(session, target ?? '')) : null;
  const chosen = new Set(ids);
  const goesAlong = ({ parentId }: Item) => parentId !== null && chosen.has(parentId);
  const decided = items.filter((item) => item.id !== into?.id && !goesAlong(item));
  const along = items.filter((item) => goesAlong(item) && item.parentId !== into?.id);
  const rulings = decided.map((item) => ({ item, decision: as, into, target, reason }));
  const act = { actor, reason, by: which(decided), also: along.map(({ id }) => update('item', id, nothing)) };
  const { operation } = yield* part(writeRulings(session, rulings, act), 0.1, 1);
  return { operation, ...countedItems(operation === null ? [] : [...decided, ...along]) };
}

function* takeBack(
  session: Session,
  items: readonly Item[],
  { actor, reason }: Parsed<'decide/items'>,
): Steps<Output<'decide/items'>> {
  const decided = items.filter(({ decision }) => decision !== null);
  const values = { as: '恢复待研究', items: decided.length, by: which(decided) };
  const operation = newOperation(session, 'decide', actor, values, reason ?? null);
  const changes = decided.map(({ id }) => update('item', id, nothing));
  const written = yield* commitInSteps(session, operation, changes);
  return { operation: written?.operationId ?? null, ...countedItems(written === null ? [] : decided) };
}

/** For the history: the number of one, or what kind several are. */
function which(items: readonly Item[]): string {
  const { powers, subItems } = countedItems(items);
  if (items.length === 1) return items[0]?.number ?? '';
  if (subItems === 0) return '多项';
  return powers === 0 ? '子项' : `含子项 ${subItems}`;
}

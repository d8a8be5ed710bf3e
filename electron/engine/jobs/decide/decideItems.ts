import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Item, undecided } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { getItem } from '../../store/items.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { chosenIds, countedItems } from '../grid/chosen.ts';
import { itemNamed, mainOf } from './findThings.ts';
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
  const items = ids.flatMap((id) => getItem(session.db, id) ?? []);
  if (input.as === null) return takeBack(session, items, input);
  if (input.as === '合并' && input.target === undefined) {
    throw new Failure('merge-without-target', { item: items[0]?.number ?? '' });
  }
  const into = input.as === '合并' ? mainOf(session, itemNamed(session, input.target ?? '')) : null;
  const { as, target = null, reason = null } = input;
  const chosen = new Set(ids);
  const goesAlong = ({ parentId }: Item) => parentId !== null && chosen.has(parentId);
  const decided = items.filter((item) => item.id !== into?.id && !goesAlong(item));
  const along = items.filter((item) => goesAlong(item) && item.parentId !== into?.id);
  const { operation } = writeRulings(
    session,
    decided.map((item) => ({ item, decision: as, into, target, reason })),
    { actor: input.actor, reason, by: which(decided), also: along.map(({ id }) => update('item', id, nothing)) },
  );
  return { operation, ...countedItems(operation === null ? [] : [...decided, ...along]) };
}

function takeBack(
  session: Session,
  items: readonly Item[],
  { actor, reason }: Parsed<'decide/items'>,
): Output<'decide/items'> {
  const decided = items.filter(({ decision }) => decision !== null);
  const values = { as: '恢复待研究', items: decided.length, by: which(decided) };
  const operation = newOperation(session, 'decide', actor, values, reason ?? null);
  const written = commit(
    session,
    operation,
    decided.map(({ id }) => update('item', id, nothing)),
  );
  return { operation: written?.operationId ?? null, ...countedItems(written === null ? [] : decided) };
}

/** For the history: the number of one, or what kind several are. */
function which(items: readonly Item[]): string {
  const { powers, subItems } = countedItems(items);
  if (items.length === 1) return items[0]?.number ?? '';
  if (subItems === 0) return '多项';
  return powers === 0 ? '子项' : `含子项 ${subItems}`;
}

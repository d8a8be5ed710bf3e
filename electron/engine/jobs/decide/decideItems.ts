import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Item, undecided } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { getItem } from '../../store/items.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { chosenIds } from '../grid/chosen.ts';
import { itemNamed, mainOf } from './findThings.ts';
import { writeRulings } from './writeRulings.ts';

/** One decision on many items, named or all of a view; null takes back whatever was decided on them. */
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
  const rulings = items
    .filter(({ id }) => id !== into?.id)
    .map((item) => ({ item, decision: as, into, target, reason }));
  const by = items.length === 1 ? (items[0]?.number ?? '') : '多项';
  const { operation, items: decided } = writeRulings(session, rulings, { actor: input.actor, reason, by });
  return { operation, items: decided };
}

function takeBack(
  session: Session,
  items: readonly Item[],
  { actor, reason }: Parsed<'decide/items'>,
): Output<'decide/items'> {
  const decided = items.filter(({ decision }) => decision !== null);
  const { isPublic: _, ...nothing } = undecided;
  const values = {
    as: '恢复待研究',
    items: decided.length,
    by: decided.length === 1 ? (decided[0]?.number ?? '') : '多项',
  };
  const operation = newOperation(session, 'decide', actor, values, reason ?? null);
  const written = commit(
    session,
    operation,
    decided.map(({ id }) => update('item', id, nothing)),
  );
  return { operation: written?.operationId ?? null, items: written === null ? 0 : decided.length };
}

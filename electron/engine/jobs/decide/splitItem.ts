import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import { insert, update, writeOperation } from '../../store/write.ts';
import { citeItems } from '../citeItems.ts';
import { itemNamed } from './findThings.ts';
import { splitPart } from './newItem.ts';

/** The item becomes the first part and keeps its number and rows; the others are new items that name it. */
export function splitItem(session: Session, input: Parsed<'item/split'>): Output<'item/split'> {
  const item = itemNamed(session, input.item);
  const reason = input.reason ?? null;
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const { changes, parts } = splitChanges(session, item, input.into, reason, input.actor, () => nextId('item'));
    const values = { number: item.number, parts: parts.length };
    const operation = newOperation(session, 'split', input.actor, values, reason);
    const written = writeOperation(session.db, operation, changes);
    citeItems(session);
    return {
      operation: written?.operationId ?? null,
      items: parts.length,
      groups: 0,
      parts: parts.map(({ id, number, name }) => ({ id, number, name })),
    };
  });
}

/** @throws Failure split-too-few */
export function splitChanges(
  session: Session,
  item: Item,
  names: readonly string[],
  reason: string | null,
  actor: string,
  nextItemId: () => number,
): {
  changes: (ReturnType<typeof insert> | ReturnType<typeof update>)[];
  parts: Pick<Item, 'id' | 'number' | 'name'>[];
} {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) throw new Failure('split-too-few', { item: item.number });
  const short = listDepartments(session.db).find(({ id }) => id === item.departmentId)?.short ?? '本级';
  const parts = others.map((name) => splitPart(session, nextItemId(), item, name, short, actor));
  const own = update('item', item.id, {
    name: first,
    decision: '拆分',
    mergedInto: null,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: reason,
    decidedBy: actor,
  });
  return {
    changes: [own, ...parts.map((part) => insert('item', part))],
    parts: [{ id: item.id, number: item.number, name: first }, ...parts],
  };
}

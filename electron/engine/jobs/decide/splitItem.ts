import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import { type Change, insert } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { categoryNamed, itemNamed } from './findThings.ts';
import { type Part, splitPart } from './newItem.ts';
import { rulingChange } from './ruling.ts';

/** The item becomes the first part and keeps its number and rows; the others are new items that name it. */
export function splitItem(session: Session, input: Parsed<'item/split'>): Output<'item/split'> {
  const item = itemNamed(session, input.item);
  const reason = input.reason ?? null;
  const into = input.into.map(({ name, category }) => partOf(session, name, category));
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const { changes, parts } = splitChanges(session, item, into, reason, input.actor, () => nextId('item'));
    const values = { number: item.number, parts: parts.length };
    const operation = newOperation(session, 'split', input.actor, values, reason);
    const written = commit(session, operation, changes);
    return {
      operation: written?.operationId ?? null,
      items: parts.length,
      groups: 0,
      parts: parts.map(({ id, number, name }) => ({ id, number, name })),
    };
  });
}

/** @throws Failure unknown-category */
export function partOf(session: Session, name: string, category: string | undefined): Part {
  return { name, category: category === undefined ? null : categoryNamed(session, category) };
}

/** @throws Failure split-too-few */
export function splitChanges(
  session: Session,
  item: Item,
  into: readonly Part[],
  reason: string | null,
  actor: string,
  nextItemId: () => number,
): {
  changes: Change[];
  parts: Pick<Item, 'id' | 'number' | 'name'>[];
} {
  const [first, ...others] = into;
  if (first === undefined || others.length === 0) throw new Failure('split-too-few', { item: item.number });
  const short = listDepartments(session.db).find(({ id }) => id === item.departmentId)?.short ?? '本级';
  const parts = others.map((part) => splitPart(session, nextItemId(), item, part, short, actor));
  const change = { name: first.name, ...(first.category === null ? {} : { confirmedCategory: first.category }) };
  const own = rulingChange({ item, decision: '拆分', reason, change }, actor);
  return {
    changes: [own, ...parts.map((part) => insert('item', part))],
    parts: [{ id: item.id, number: item.number, name: first.name }, ...parts],
  };
}

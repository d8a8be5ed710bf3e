import type { Output, Parsed } from '#shared/contract.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import { insert } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { DepartmentBook } from '../departmentBook.ts';
import { categoryNamed } from './findThings.ts';
import { addedItem } from './newItem.ts';

/** A power that no department reported: 新增 by law, or 承接 from a higher level. */
export function addItem(session: Session, input: Parsed<'item/add'>): Output<'item/add'> {
  const category = categoryNamed(session, input.category);
  const reason = input.reason ?? null;
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const departments = new DepartmentBook(session.db, session.settings.place, session.surroundings, nextId);
    const item = addedItem(session, {
      id: nextId('item'),
      name: input.name,
      basis: input.basis,
      category,
      department: departments.findOrAdd(input.department),
      decision: input.as,
      reason,
      actor: input.actor,
    });
    const operation = newOperation(session, 'add', input.actor, { as: input.as, number: item.number }, reason);
    const written = commit(session, operation, [...departments.takeChanges(), insert('item', item)]);
    return {
      operation: written?.operationId ?? null,
      items: 1,
      groups: 0,
      item: { id: item.id, number: item.number },
    };
  });
}

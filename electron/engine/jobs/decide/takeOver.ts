import type { Finding } from '#shared/check/finding.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { flatMapInSteps, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';

import { groupsOf } from '../../store/groups.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import type { Department } from '../../store/tables.ts';
import { type Change, insert } from '../../store/write.ts';
import { DepartmentBook } from '../departmentBook.ts';
import { addedItem } from './newItem.ts';
import type { Ruling } from './ruling.ts';

/**
 * What 划转 within one place needs beside it: the successor takes the power over (承接), so that it does not drop out of
 * the list. Not where a group shows that the successor reports it already.
 */
export function takeOver(
  session: Session,
  accepted: readonly { readonly finding: Finding; readonly ruling: Ruling }[],
  actor: string,
): Steps<Change[]> {
  const nextId = idSource(session.db);
  const departments = new DepartmentBook(session.db, session.settings.place, session.surroundings, nextId);
  return flatMapInSteps(accepted, ({ finding, ruling }) => {
    const name = finding.proposal?.department;
    if (name === undefined || ruling.decision !== '划转') return [];
    const successor = departments.findOrAdd(name);
    if (successor === null || isHeldBy(session, ruling.item, successor)) return departments.takeChanges();
    const item = {
      ...addedItem(session, {
        id: nextId('item'),
        name: ruling.item.name,
        basis: ruling.item.basis,
        category: finalCategory(ruling.item),
        department: successor,
        decision: '承接',
        reason: ruling.reason ?? null,
        actor,
      }),
      level: ruling.item.level,
      extra: ruling.item.extra,
      // Where it comes from, so that the published line leads back to the row.
      splitFrom: ruling.item.id,
    };
    return [...departments.takeChanges(), insert('item', item)];
  });
}

function isHeldBy(session: Session, item: Item, successor: Department): boolean {
  return groupsOf(session.db, item.id).some(({ members }) =>
    members.some(({ item: other }) => getItem(session.db, other)?.departmentId === successor.id),
  );
}

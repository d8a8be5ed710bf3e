import type { Output } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { countItemsOfDepartments, listAliases, listDepartments as stored } from '../../store/departments.ts';

/** In the office's own order, those that went into another among them. */
export function listDepartments({ db }: Session): Output<'departments/list'> {
  const counts = new Map(countItemsOfDepartments(db).map((count) => [count.departmentId, count]));
  const aliases = Map.groupBy(listAliases(db), ({ departmentId }) => departmentId);
  return stored(db).map(({ id, name, short, position, parentId, validFrom, validTo, successorId, ...people }) => ({
    id,
    name,
    short,
    position,
    parent: parentId,
    validFrom,
    validTo,
    successor: successorId,
    contact: people.contact,
    phone: people.phone,
    note: people.note,
    aliases: (aliases.get(id) ?? []).map(({ alias, ...days }) => ({
      alias,
      validFrom: days.validFrom,
      validTo: days.validTo,
    })),
    items: counts.get(id)?.items ?? 0,
    subItems: counts.get(id)?.subItems ?? 0,
  }));
}

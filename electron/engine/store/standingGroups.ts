import type { GroupKind } from '#shared/model/group.ts';
import type { StandingGroup } from '#shared/review/batch.ts';
import type { GroupState } from '#shared/review/standing.ts';
import type { Counting } from '#shared/steps.ts';
import { type Db, query } from './sqlite.ts';

const members = query<[], { id: string; kind: GroupKind; state: GroupState; item: number }>(
  `SELECT grp.id, grp.kind, grp.state, m.itemId AS item FROM grp JOIN grpMember m ON m.groupId = grp.id
   ORDER BY grp.id, m.ord`,
);
const arrived = query<[number], number>(
  // CROSS JOIN and + keep SQLite on the way from the few changes to their items.
  `SELECT DISTINCT change.rowId FROM change CROSS JOIN item ON item.id = change.rowId
   WHERE change.operationId > ? AND +change.tbl = 'item' AND change.field IS NULL AND item.live = 1 AND item.parentId IS NULL`,
);

/** All groups as they stand, within a write. */
export function* standingGroups(db: Db): Counting<StandingGroup[]> {
  const groups = new Map<string, StandingGroup & { readonly members: number[] }>();
  let done = 0;
  for (const { id, kind, state, item } of members(db).iterate()) {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, kind, state, members: [item] });
    else group.members.push(item);
    yield ++done;
  }
  return [...groups.values()];
}

/** 主项 that came after the operation and count. */
export function arrivedSince(db: Db, operationId: number): Set<number> {
  return new Set(arrived(db).pluck().all(operationId));
}

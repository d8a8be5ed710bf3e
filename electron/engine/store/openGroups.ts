import { type Db, query } from './sqlite.ts';
import { keptWords } from './standing.ts';

const isCurrent = `NOT EXISTS (SELECT 1 FROM grpMember m JOIN item ON item.id = m.itemId
  WHERE m.groupId = grp.id AND item.live = 0)`;
const stays = (item: string): string => `(${item}.decision IS NULL OR ${item}.decision IN (${keptWords}))`;

const groups = query<[], { n: number }>(`SELECT count(*) AS n FROM grp WHERE ${isCurrent}`);
const open = query<[], { n: number }>(
  `SELECT count(*) AS n FROM grp WHERE ${isCurrent} AND EXISTS (
     SELECT 1 FROM grpMember m
     JOIN item ON item.id = m.itemId AND ${stays('item')}
     JOIN grpMember chief ON chief.groupId = m.groupId AND chief.master = 1
     JOIN item master ON master.id = chief.itemId AND ${stays('master')}
     WHERE m.groupId = grp.id AND m.master = 0 AND NOT EXISTS (
       SELECT 1 FROM verdict v WHERE v.live = 1
         AND v.a = min(m.itemId, chief.itemId) AND v.b = max(m.itemId, chief.itemId)))`,
);

export function countGroups(db: Db): number {
  return groups(db).get()?.n ?? 0;
}

/** Groups in which a member and the master both stay in the list, and nobody said how the two relate. */
export function countOpenGroups(db: Db): number {
  return open(db).get()?.n ?? 0;
}

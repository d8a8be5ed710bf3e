import type { Disposition, VerdictKind } from '#shared/model/decision.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { type GroupState, groupState, type Standing } from '#shared/review/standing.ts';
import type { Counting } from '#shared/steps.ts';
import { type Db, inPages, pageSize, query } from './sqlite.ts';
import { inStretch, type Stretch, stretchesOf, type Written } from './stretches.ts';

interface StoredMember {
  readonly item: number;
  readonly master: number;
  readonly live: number;
  readonly decision: Disposition | null;
  readonly mergedInto: number | null;
}

interface Asking {
  readonly id: string;
  readonly kind: GroupKind;
  readonly asks: number;
}

/** `asks` where nobody decided on a member, each counts, and nobody said anything of one: such a group is open. */
const behind = query<[string], Asking>(
  `SELECT id, kind, state = 'open' AND NOT EXISTS (
     SELECT 1 FROM grpMember m JOIN item ON item.id = m.itemId
     WHERE m.groupId = grp.id AND (item.live = 0 OR item.decision IS NOT NULL)
   ) AND NOT EXISTS (
     SELECT 1 FROM grpMember m CROSS JOIN verdict v ON v.a = m.itemId WHERE m.groupId = grp.id
   ) AS asks FROM grp WHERE id > ? ORDER BY id LIMIT ${pageSize}`,
);
const membersOf = query<[string], StoredMember>(
  `SELECT m.itemId AS item, m.master, item.live, item.decision, item.mergedInto
   FROM grpMember m JOIN item ON item.id = m.itemId WHERE m.groupId = ? ORDER BY m.ord`,
);
const endOf = query<[number], { item: number; decision: Disposition | null; mergedInto: number | null }>(
  'SELECT id AS item, decision, mergedInto FROM item WHERE id = ? AND live = 1',
);
const verdictsOf = query<[string], { a: number; b: number; verdict: VerdictKind }>(
  `SELECT v.a, v.b, v.verdict FROM grpMember x JOIN verdict v ON v.a = x.itemId AND v.live = 1
   JOIN grpMember y ON y.groupId = x.groupId AND y.itemId = v.b WHERE x.groupId = ?`,
);
const setState = query<[{ state: GroupState; id: string }]>(
  'UPDATE grp SET state = :state WHERE id = :id AND state <> :state',
);

/**
 * What was merged into a touched item ends where that one ends, so its groups are touched too. CROSS JOIN and + keep
 * SQLite on the way from the few changes to the many rows.
 */
const touched = query<[Stretch], { id: string; kind: GroupKind }>(
  `WITH RECURSIVE moved (id) AS (
     SELECT rowId FROM change WHERE ${inStretch()} AND +tbl = 'item' AND field IN ('decision', 'mergedInto', 'live')
     UNION SELECT item.id FROM moved CROSS JOIN item ON item.mergedInto = moved.id
   ), groups (id) AS (
     SELECT m.groupId FROM moved CROSS JOIN grpMember m ON m.itemId = moved.id
     UNION SELECT x.groupId FROM change CROSS JOIN verdict v ON v.id = change.rowId
       CROSS JOIN grpMember x ON x.itemId = v.a JOIN grpMember y ON y.groupId = x.groupId AND y.itemId = v.b
       WHERE ${inStretch()} AND +change.tbl = 'verdict'
   )
   SELECT grp.id, grp.kind FROM groups CROSS JOIN grp ON grp.id = groups.id`,
);

/** After an operation: whether the groups that it touched still ask something. */
export function* refreshStates(db: Db, operation: Written): Counting<void> {
  const fresh = new Set<string>();
  for (const stretch of stretchesOf(operation)) {
    for (const { id, kind } of touched(db).all(stretch)) {
      if (!fresh.has(id)) refresh(db, id, kind);
      fresh.add(id);
      yield stretch.last;
    }
  }
}

/** After matching. */
export function* refreshAllStates(db: Db): Counting<void> {
  let done = 0;
  for (const { id, kind, asks } of inPages<Asking>((last) => behind(db).all(last?.id ?? ''))) {
    if (asks === 0) refresh(db, id, kind);
    yield ++done;
  }
}

/** What became of the members of a group, the proposed master first. */
export function standingsOf(db: Db, groupId: string): Standing[] {
  return membersOf(db)
    .all(groupId)
    .map(({ item, master, live, decision, mergedInto }) => ({
      item,
      master: master === 1,
      live: live === 1,
      decision,
      root: rootOf(db, { item, decision, mergedInto }),
    }));
}

/** What people said of the pairs of a group; `a` < `b`. */
export function verdictsInGroup(db: Db, groupId: string): { a: number; b: number; verdict: VerdictKind }[] {
  return verdictsOf(db).all(groupId);
}

function refresh(db: Db, id: string, kind: GroupKind): void {
  const verdicts = new Map(verdictsInGroup(db, id).map(({ a, b, verdict }) => [`${a} ${b}`, verdict]));
  const verdictOf = (a: number, b: number) => verdicts.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? null;
  setState(db).run({ state: groupState(kind, standingsOf(db, id), verdictOf), id });
}

/** Merges form no cycles, see MergeMap. */
function rootOf(db: Db, start: { item: number; decision: Disposition | null; mergedInto: number | null }) {
  let at = start;
  while (at.mergedInto !== null) {
    const next = endOf(db).get(at.mergedInto);
    if (next === undefined) break;
    at = next;
  }
  return { item: at.item, decision: at.decision };
}

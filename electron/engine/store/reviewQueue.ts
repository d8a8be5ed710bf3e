import type { GroupKind } from '#shared/model/group.ts';
import type { GroupState } from '#shared/review/standing.ts';
import { groupFields } from './groups.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { type Condition, conditionsOf, joinConditions, type Where } from './where.ts';

export interface QueueQuery {
  readonly kind?: GroupKind | undefined;
  readonly state: GroupState;
  readonly where: readonly Where[];
}

/** Where a group stands in the queue, and what tells which groups are like it. */
export interface Place {
  readonly kind: GroupKind;
  readonly rank: number;
  readonly state: GroupState;
  readonly pattern: string;
}

/** Groups that can be told together: of one kind, on one pattern of evidence, at least so sure. */
export interface AlikeQuery {
  readonly kind: GroupKind;
  readonly pattern: string;
  readonly from: number;
  /** The group whose like are asked for. */
  readonly than: string;
}

const counts = query<[], { kind: GroupKind; state: GroupState; n: number }>(
  'SELECT kind, state, count(*) AS n FROM grp GROUP BY kind, state',
);
const placeOf = query<[string], Place>('SELECT kind, rank, state, pattern FROM grp WHERE id = ?');
const likeIt = 'kind = ? AND pattern = ? AND state = ? AND confidence >= ? AND grp.id <> ?';
const alikeCount = query<[string, string, string, number, string], { groups: number; items: number }>(
  `SELECT count(*) AS groups, coalesce(sum(size), 0) AS items FROM grp WHERE ${likeIt}`,
);
const alikeIds = query<[string, string, string, number, string, number, number], { id: string }>(
  `SELECT id FROM grp WHERE ${likeIt} AND rank > ? ORDER BY rank LIMIT ?`,
);
/** Counting goes no further: a new list of the whole district is many, however many. */
export const mostCounted = 10_000;
/** What matching looks at and its results do not show yet. Deciding changes fields too, as it was told to. */
const changedSince = query<[number], { n: number }>(
  `SELECT count(*) AS n FROM (
     SELECT DISTINCT change.rowId FROM operation o CROSS JOIN change ON change.operationId = o.id
     LEFT JOIN operation target ON target.id = o.target
     WHERE o.id > ? AND coalesce(target.kind, o.kind) <> 'decide' AND change.tbl = 'item'
       AND (change.field IS NULL OR change.field IN ('name', 'basis', 'departmentId', 'level', 'live'))
     LIMIT ${mostCounted})`,
);

export function countStates(db: Db): { kind: GroupKind; state: GroupState; n: number }[] {
  return counts(db).all();
}

/** Groups that matching stands by, and those of them that still ask something or were put off. */
export function countGroups(db: Db): { readonly open: number; readonly all: number } {
  let [open, all] = [0, 0];
  for (const { state, n } of counts(db).all()) {
    if (state !== 'stale') all += n;
    if (state === 'open' || state === 'unsure') open += n;
  }
  return { open, all };
}

export function findPlace(db: Db, id: string): Place | null {
  return placeOf(db).get(id) ?? null;
}

/** In the order of the queue, from behind a rank. */
export function queueIds(db: Db, asked: QueueQuery, afterRank: number, limit: number): string[] {
  return select(db, asked, { sql: 'rank > ?', values: [afterRank] }, 'SELECT id', `ORDER BY rank LIMIT ${limit}`);
}

export function countBefore(db: Db, asked: QueueQuery, untilRank: number): number {
  return Number(select(db, asked, { sql: 'rank <= ?', values: [untilRank] }, 'SELECT count(*) AS id', '')[0] ?? 0);
}

export function lastBefore(db: Db, asked: QueueQuery, rank: number): string | null {
  return select(db, asked, { sql: 'rank < ?', values: [rank] }, 'SELECT id', 'ORDER BY rank DESC LIMIT 1')[0] ?? null;
}

export function countAlike(db: Db, { kind, pattern, from, than }: AlikeQuery): { groups: number; items: number } {
  return alikeCount(db).get(kind, pattern, 'open', from, than) ?? { groups: 0, items: 0 };
}

export function listAlike(db: Db, { kind, pattern, from, than }: AlikeQuery, afterRank = -1, limit = -1): string[] {
  return alikeIds(db)
    .all(kind, pattern, 'open', from, than, afterRank, limit)
    .map(({ id }) => id);
}

/** Items that came or changed since the operation. */
export function countChangedSince(db: Db, operationId: number): number {
  return changedSince(db).get(operationId)?.n ?? 0;
}

function select(
  db: Db,
  { kind, state, where }: QueueQuery,
  place: Condition,
  what: 'SELECT id' | 'SELECT count(*) AS id',
  end: string,
): string[] {
  const { sql, values } = joinConditions([
    ...(kind === undefined ? [] : [{ sql: 'kind = ?', values: [kind] }]),
    { sql: 'state = ?', values: [state] },
    place,
    ...conditionsOf(groupFields, where),
  ]);
  return db
    .prepare<SqlValue[], { id: string }>(`${what} FROM grp WHERE ${sql} ${end}`)
    .all(...values)
    .map(({ id }) => id);
}

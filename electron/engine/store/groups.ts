import type { Evidence } from '#shared/model/evidence.ts';
import type { Group, GroupKind, GroupMember, Relation } from '#shared/model/group.ts';
import { patternOf, queueOrder } from '#shared/review/queueOrder.ts';
import type { Counting } from '#shared/steps.ts';
import { refreshAllStates } from './groupStates.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import {
  type Condition,
  conditionsOf,
  type FilterField,
  joinConditions,
  searchConditions,
  type Where,
} from './where.ts';

interface StoredGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly confidence: number;
  readonly sure: number;
  readonly evidence: string;
  readonly weakestA: number;
  readonly weakestB: number;
  readonly weakestScore: number;
}

const columns = 'id, kind, confidence, sure, evidence, weakestA, weakestB, weakestScore';

/** A group of which a member counts no more is stale until matching ran again, and is not shown. */
const current: Condition = {
  sql: `NOT EXISTS (SELECT 1 FROM grpMember m JOIN item ON item.id = m.itemId
    WHERE m.groupId = grp.id AND item.live = 0)`,
  values: [],
};

const byId = query<[string], StoredGroup>(`SELECT ${columns} FROM grp WHERE id = ? AND ${current.sql}`);
const ofItem = query<[number], StoredGroup>(
  `SELECT ${columns} FROM grp WHERE id IN (SELECT groupId FROM grpMember WHERE itemId = ?) AND ${current.sql}
   ORDER BY position`,
);
const membersOf = query<[string], { item: number; master: number }>(
  'SELECT itemId AS item, master FROM grpMember WHERE groupId = ? ORDER BY ord',
);
const insertGroup = query<
  [string, number, string, number, number, string, number, number, number, string, number, number]
>(
  `INSERT INTO grp (id, position, kind, confidence, sure, evidence, weakestA, weakestB, weakestScore, pattern, rank, size)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const insertMember = query<[string, number, number, number]>(
  'INSERT INTO grpMember (groupId, ord, itemId, master) VALUES (?, ?, ?, ?)',
);
const insertRelation = query<[number, number, string, number, number, string]>(
  'INSERT INTO relation (a, b, kind, score, sure, evidence) VALUES (?, ?, ?, ?, ?, ?)',
);
const relationsOf = query<[number, number], Omit<Relation, 'sure' | 'evidence'> & { sure: number; evidence: string }>(
  `SELECT a, b, kind, score, sure, evidence FROM relation
   JOIN item first ON first.id = a AND first.live = 1 JOIN item second ON second.id = b AND second.live = 1
   WHERE a = ? OR b = ? ORDER BY score DESC, a, b, kind`,
);

const ofMembers = 'FROM grpMember m JOIN item ON item.id = m.itemId WHERE m.groupId = grp.id';
export const groupFields: ReadonlyMap<string, FilterField> = new Map([
  ['id', { kind: 'text', sql: 'grp.id' }],
  ['kind', { kind: 'text', sql: 'grp.kind' }],
  ['sure', { kind: 'boolean', sql: 'grp.sure' }],
  // From the item to its few groups, by index.
  ['item', { kind: 'named', sql: 'grp.id', named: 'SELECT groupId FROM grpMember WHERE itemId = ?' }],
  ['number', { kind: 'several', among: `SELECT item.number AS value ${ofMembers}` }],
  ['category', { kind: 'several', among: `SELECT item.finalCategory AS value ${ofMembers}` }],
  [
    'department',
    {
      kind: 'several',
      among: `SELECT department.name AS value FROM grpMember m JOIN item ON item.id = m.itemId
        JOIN department ON department.id = item.departmentId WHERE m.groupId = grp.id`,
    },
  ],
]);

export interface GroupQuery {
  readonly where?: readonly Where[];
  /** Words that must all stand in the name of one member. */
  readonly search?: string;
  /** Least confidence, 0 to 1. */
  readonly min?: number;
  readonly limit?: number;
}

/** In the order in which matching gave them. */
export function listGroups(db: Db, asked: GroupQuery = {}): Group[] {
  const { sql, values } = joinConditions([
    current,
    ...conditionsOf(groupFields, asked.where ?? []),
    ...(asked.min === undefined ? [] : [{ sql: 'grp.confidence >= ?', values: [asked.min] }]),
    ...inMembers(asked.search ?? ''),
  ]);
  return db
    .prepare<SqlValue[], StoredGroup>(`SELECT ${columns} FROM grp WHERE ${sql} ORDER BY position LIMIT ?`)
    .all(...values, asked.limit ?? -1)
    .map((row) => decode(db, row));
}

export function findGroup(db: Db, id: string): Group | null {
  const row = byId(db).get(id);
  return row === undefined ? null : decode(db, row);
}

/** Those that an item is in. */
export function groupsOf(db: Db, itemId: number): Group[] {
  return ofItem(db)
    .all(itemId)
    .map((row) => decode(db, row));
}

/** How an item relates to others, the closest first. */
export function listRelations(db: Db, itemId: number): Relation[] {
  return relationsOf(db)
    .all(itemId, itemId)
    .map((row) => ({ ...row, sure: row.sure === 1, evidence: JSON.parse(row.evidence) }));
}

export function* insertRelations(db: Db, relations: Iterable<Relation>): Counting<void> {
  const statement = insertRelation(db);
  let done = 0;
  for (const { a, b, kind, score, sure, evidence } of relations) {
    statement.run(a, b, kind, score, sure ? 1 : 0, JSON.stringify(evidence));
    yield ++done;
  }
}

export function* insertGroups(db: Db, groups: readonly Group[]): Counting<void> {
  const ranks = new Map(queueOrder(groups).map(({ id }, rank) => [id, rank]));
  for (const [position, { id, kind, confidence, sure, members, evidence, weakest }] of groups.entries()) {
    const { a, b, score } = weakest;
    const [pattern, rank] = [patternOf(evidence), ranks.get(id) ?? position];
    const told = JSON.stringify(evidence);
    insertGroup(db).run(id, position, kind, confidence, sure ? 1 : 0, told, a, b, score, pattern, rank, members.length);
    for (const [ord, { item, master }] of members.entries()) insertMember(db).run(id, ord, item, master ? 1 : 0);
    yield position;
  }
  for (const done of refreshAllStates(db)) yield groups.length + done;
}

function inMembers(search: string): Condition[] {
  const words = joinConditions(searchConditions(['item.name', 'item.number'], search));
  if (words.values.length === 0) return [];
  return [{ sql: `EXISTS (SELECT 1 ${ofMembers} AND ${words.sql})`, values: words.values }];
}

function decode(db: Db, row: StoredGroup): Group {
  const evidence: readonly Evidence[] = JSON.parse(row.evidence);
  const members: GroupMember[] = membersOf(db)
    .all(row.id)
    .map(({ item, master }) => ({ item, master: master === 1 }));
  const weakest = { a: row.weakestA, b: row.weakestB, score: row.weakestScore };
  return { id: row.id, kind: row.kind, confidence: row.confidence, sure: row.sure === 1, members, evidence, weakest };
}

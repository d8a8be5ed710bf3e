import type { Evidence } from '#shared/model/evidence.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { inStretch, type Stretch } from './stretches.ts';
import type { TruthTable } from './tables.ts';
import {
  type Condition,
  conditionsOf,
  type FilterField,
  joinConditions,
  searchConditions,
  type Where,
} from './where.ts';

export interface LoggedOperationRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  readonly summary: Evidence;
  /** The operation that this one undoes or redoes. */
  readonly target: number | null;
  /** It was undone and not redone since. */
  readonly undone: boolean;
  readonly changes: number;
  /** Of the chain over the history. */
  readonly hash: string | null;
}

type StoredOperation = Omit<LoggedOperationRow, 'summary' | 'undone'> & {
  readonly summary: string;
  readonly undone: number;
};

/** Values as they stand in the file: booleans 0 and 1, lists as JSON. Without a field: the row was inserted. */
export interface LoggedChange {
  readonly operationId: number;
  readonly table: TruthTable;
  readonly rowId: number;
  readonly field: string | null;
  readonly before: SqlValue;
  readonly after: SqlValue;
}

/** The last that was said of an operation counts: undone, redone, undone again. `o` is the operation. */
export const undoneSql = `coalesce((SELECT u.kind = 'undo' FROM operation u WHERE u.target = o.id
  ORDER BY u.id DESC LIMIT 1), 0)`;

const columns = `o.id, o.uid, o.kind, o.actor, o.at, o.reason, o.summary, o.target, ${undoneSql} AS undone,
  coalesce((SELECT max(ord) FROM change WHERE change.operationId = o.id), 0) AS changes,
  (SELECT hash FROM seal WHERE seal.operationId = o.id) AS hash`;
const byId = query<[number], StoredOperation>(`SELECT ${columns} FROM operation o WHERE o.id = ?`);
const changesOf = query<[number, number, number], LoggedChange>(
  `SELECT operationId, tbl AS "table", rowId, field, before, after FROM change
   WHERE operationId = ? AND ord > ? ORDER BY ord LIMIT ?`,
);
const ofRow = query<[TruthTable, number], LoggedChange>(
  `SELECT operationId, tbl AS "table", rowId, field, before, after FROM change
   WHERE tbl = ? AND rowId = ? ORDER BY operationId, ord`,
);

// + keeps SQLite on the way from the operation: the other index would read every change of any item.
const itemsOf = query<[Stretch], { rowId: number }>(
  `SELECT DISTINCT rowId FROM change
   WHERE ${inStretch()} AND +tbl = 'item' AND (field IS NULL OR field IN ('basis', 'live')) ORDER BY rowId`,
);
const tablesOf = query<[Stretch], { table: TruthTable }>(
  `SELECT DISTINCT tbl AS "table" FROM change WHERE ${inStretch()}`,
);

const counted = (by: 'actor' | 'kind') =>
  query<[], { value: string; operations: number }>(
    `SELECT ${by} AS value, count(*) AS operations FROM operation GROUP BY ${by} ORDER BY operations DESC, ${by}`,
  );
const counts = { actor: counted('actor'), kind: counted('kind') };
const lastMoment = query<[], { at: string }>('SELECT at FROM operation ORDER BY id DESC LIMIT 1');

export const operationFields: ReadonlyMap<string, FilterField> = new Map([
  ['operation', { kind: 'number', sql: 'o.id' }],
  ['uid', { kind: 'text', sql: 'o.uid' }],
  ['kind', { kind: 'text', sql: 'o.kind' }],
  ['actor', { kind: 'text', sql: 'o.actor' }],
  ['at', { kind: 'text', sql: 'o.at' }],
  ['reason', { kind: 'text', sql: 'o.reason' }],
  ['day', { kind: 'text', sql: 'substr(o.at, 1, 10)' }],
  ['undoes', { kind: 'number', sql: 'o.target' }],
  ['undone', { kind: 'boolean', sql: undoneSql }],
  [
    'item',
    {
      kind: 'several',
      among: `SELECT CAST(c.rowId AS TEXT) AS value FROM change c WHERE c.operationId = o.id AND +c.tbl = 'item'`,
    },
  ],
  [
    'number',
    {
      kind: 'several',
      among: `SELECT item.number AS value FROM change c JOIN item ON item.id = c.rowId
        WHERE c.operationId = o.id AND +c.tbl = 'item'`,
    },
  ],
]);

export interface HistoryQuery {
  readonly where?: readonly Where[];
  /** Words that must stand in the reason, the actor or the figures of the summary. */
  readonly search?: string;
  /** From this moment on, and before that one. */
  readonly since?: string;
  readonly until?: string;
  /** Operations that touched the item, or an item that is now of the department. */
  readonly item?: number;
  readonly department?: number;
  /** Only operations before this one: the next page. */
  readonly before?: number;
  readonly limit?: number;
}

/** The latest first. */
export function listOperations(db: Db, asked: HistoryQuery = {}): LoggedOperationRow[] {
  const { sql, values } = joinConditions([
    ...conditionsOf(operationFields, asked.where ?? []),
    ...searchConditions(['o.reason', 'o.actor', 'o.summary'], asked.search ?? ''),
    ...given(asked.since, 'o.at >= ?'),
    ...given(asked.until, 'o.at < ?'),
    ...given(asked.item, "o.id IN (SELECT operationId FROM change WHERE tbl = 'item' AND rowId = ?)"),
    ...given(
      asked.department,
      `EXISTS (SELECT 1 FROM change c JOIN item ON item.id = c.rowId
        WHERE c.operationId = o.id AND +c.tbl = 'item' AND item.departmentId = ?)`,
    ),
    ...given(asked.before, 'o.id < ?'),
  ]);
  return db
    .prepare<SqlValue[], StoredOperation>(`SELECT ${columns} FROM operation o WHERE ${sql} ORDER BY o.id DESC LIMIT ?`)
    .all(...values, asked.limit ?? -1)
    .map(decode);
}

function given(value: string | number | undefined, sql: string): Condition[] {
  return value === undefined ? [] : [{ sql, values: [value] }];
}

/** Who did something, and what, with how often. */
export function countOperations(
  db: Db,
  by: 'actor' | 'kind',
): { readonly value: string; readonly operations: number }[] {
  return counts[by](db).all();
}

/** The moment of the last operation: what was accepted until then is on the disk. */
export function lastOperationMoment(db: Db): string | null {
  return lastMoment(db).get()?.at ?? null;
}

/** @throws Failure unknown-operation */
export function getOperation(db: Db, id: number): LoggedOperationRow {
  const row = byId(db).get(id);
  if (row === undefined) throw new Failure('unknown-operation', { operation: id });
  return decode(row);
}

/** In their order; `skip` and `limit` for those of a large import. */
export function listChanges(db: Db, operationId: number, page: { skip?: number; limit?: number } = {}): LoggedChange[] {
  return changesOf(db).all(operationId, page.skip ?? 0, page.limit ?? -1);
}

/** Items that were added, taken away or brought back, and those whose basis was changed. */
export function changedItems(db: Db, stretch: Stretch): number[] {
  return itemsOf(db)
    .all(stretch)
    .map(({ rowId }) => rowId);
}

export function changedTables(db: Db, stretch: Stretch): TruthTable[] {
  return tablesOf(db)
    .all(stretch)
    .map(({ table }) => table);
}

/** All that ever happened to a row, the oldest first. */
export function listChangesOfRow(db: Db, table: TruthTable, rowId: number): LoggedChange[] {
  return ofRow(db).all(table, rowId);
}

function decode(row: StoredOperation): LoggedOperationRow {
  return { ...row, summary: JSON.parse(row.summary), undone: row.undone === 1 };
}

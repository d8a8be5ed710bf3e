import type { Evidence } from '#shared/model/evidence.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import type { Written } from './stretches.ts';
import { encode, type TruthTable } from './tables.ts';
import { insertRow, type Row, readRow, updateRow } from './truthRows.ts';

export type Change =
  | { readonly table: TruthTable; readonly rowId: number; readonly insert: object }
  | { readonly table: TruthTable; readonly rowId: number; readonly update: object };

export interface LoggedOperation {
  readonly uid: string;
  readonly kind: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  readonly summary: Evidence;
  /** The operation that this one undoes or redoes. */
  readonly target: number | null;
}

export interface OperationLog {
  /** Writes the change and its record; what changes nothing leaves no record. */
  readonly apply: (change: Change) => void;
  /** Writes the operation though nothing may change by it. */
  readonly begin: () => void;
  /** null where nothing began. */
  readonly written: () => Written | null;
}

const insertOperation = query<[string, string, string, string, string | null, string, number | null]>(
  'INSERT INTO operation (uid, kind, actor, at, reason, summary, target) VALUES (?, ?, ?, ?, ?, ?, ?)',
);
const insertChange = query<[number, number, TruthTable, number, string | null, SqlValue, SqlValue]>(
  'INSERT INTO change (operationId, ord, tbl, rowId, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
);

/** Inside a transaction only. The operation itself is written with its first change. */
export function openLog(db: Db, operation: LoggedOperation): OperationLog {
  let operationId: number | null = null;
  let changes = 0;

  function begin(): number {
    operationId ??= startOperation(db, operation);
    return operationId;
  }

  function record(table: TruthTable, rowId: number, field: string | null, before: SqlValue, after: SqlValue): void {
    changes += 1;
    insertChange(db).run(begin(), changes, table, rowId, field, before, after);
  }

  function applyInsert(table: TruthTable, rowId: number, values: Row): void {
    insertRow(db, table, values);
    record(table, rowId, null, null, JSON.stringify(values));
  }

  function applyUpdate(table: TruthTable, rowId: number, values: Row): void {
    const present = readRow(db, table, rowId);
    if (present === null) throw new Error(`no ${table} ${rowId}`);
    const changed = Object.entries(values).filter(([field, value]) => present[field] !== value);
    if (changed.length === 0) return;
    updateRow(db, table, rowId, changed);
    for (const [field, value] of changed) record(table, rowId, field, present[field] ?? null, value);
  }

  return {
    apply(change) {
      if ('insert' in change) applyInsert(change.table, change.rowId, { ...encodeRow(change.insert), live: 1 });
      else applyUpdate(change.table, change.rowId, encodeRow(change.update));
    },
    begin,
    written: () => (operationId === null ? null : { operationId, changes }),
  };
}

function startOperation(db: Db, operation: LoggedOperation): number {
  const { uid, kind, actor, at, reason, summary, target } = operation;
  return Number(insertOperation(db).run(uid, kind, actor, at, reason, JSON.stringify(summary), target).lastInsertRowid);
}

function encodeRow(values: object): Row {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, encode(value)]));
}

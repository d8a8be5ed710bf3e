import type { Statement } from 'better-sqlite3';
import type { Db, SqlValue } from './sqlite.ts';
import type { TruthTable } from './tables.ts';

/** A row as it stands in the file. */
export type Row = Readonly<Record<string, SqlValue>>;

/** Statements made from the names of our own tables and fields, never from input. */
const statements = new WeakMap<Db, Map<string, Statement<SqlValue[], Row>>>();

function statement(db: Db, sql: string): Statement<SqlValue[], Row> {
  let known = statements.get(db);
  if (known === undefined) {
    known = new Map();
    statements.set(db, known);
  }
  let prepared = known.get(sql);
  if (prepared === undefined) {
    prepared = db.prepare<SqlValue[], Row>(sql);
    known.set(sql, prepared);
  }
  return prepared;
}

export function readRow(db: Db, table: TruthTable, id: number): Row | null {
  return statement(db, `SELECT * FROM ${table} WHERE id = ?`).get(id) ?? null;
}

export function insertRow(db: Db, table: TruthTable, row: Row): void {
  const fields = Object.keys(row);
  const places = fields.map(() => '?').join(', ');
  statement(db, `INSERT INTO ${table} (${fields.join(', ')}) VALUES (${places})`).run(...Object.values(row));
}

export function updateRow(db: Db, table: TruthTable, id: number, fields: readonly [string, SqlValue][]): void {
  const assignments = fields.map(([field]) => `${field} = ?`).join(', ');
  const values = fields.map(([, value]) => value);
  statement(db, `UPDATE ${table} SET ${assignments} WHERE id = ?`).run(...values, id);
}

import Database from 'better-sqlite3';
import { type RescuedTable, rescuedTables } from '#shared/model/rescue.ts';
import { closeCatalogue, closeReadOnly, createCatalogue, openDamaged } from './catalogueFile.ts';
import type { Db } from './sqlite.ts';

export interface Rescued {
  readonly table: RescuedTable;
  readonly rows: number;
  /** False where some could not be read. */
  readonly complete: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads what can be read of a damaged catalogue, which stays as it is, into a new one. Of a table with a damaged page it
 * takes what stands before it and, from the end, what stands behind it.
 * @throws Failure catalogue-damaged where not even its schema can be read; catalogue-exists, cannot-write of the new one
 */
export function rescue(file: string, to: string): Rescued[] {
  const damaged = openDamaged(file);
  try {
    const db = createCatalogue(to);
    try {
      db.pragma('foreign_keys = OFF');
      return db.transaction(() => rescuedTables.map((table) => rescueTable(damaged.db, db, table))).immediate();
    } finally {
      closeCatalogue(db);
    }
  } finally {
    closeReadOnly(damaged);
  }
}

function rescueTable(from: Db, to: Db, table: RescuedTable): Rescued {
  const keys = to
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)')
    .all(table);
  const key = keys.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const order = (direction: string) => key.map(({ name }) => `"${name}" ${direction}`).join(', ');
  const seen = new Set<string>();
  const take = (row: Row): void => {
    const id = JSON.stringify(key.map(({ name }) => row[name]));
    if (seen.has(id)) return;
    seen.add(id);
    const names = keys.map(({ name }) => name).filter((name) => name in row);
    const columns = names.map((name) => `"${name}"`).join(', ');
    to.prepare(`INSERT OR IGNORE INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`).run(
      ...names.map((name) => row[name]),
    );
  };
  const complete = ['ASC', 'DESC'].map((way) => readAlong(from, table, order(way), take)).every(Boolean);
  return { table, rows: seen.size, complete };
}

/** Up to the first row that cannot be read; true where there is none. */
function readAlong(from: Db, table: string, order: string, take: (row: Row) => void): boolean {
  try {
    for (const row of from.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${order}`).iterate()) take(row);
    return true;
  } catch (error) {
    // Not there in an older schema, or damaged from here on.
    if (error instanceof Database.SqliteError) return /no such table/.test(error.message);
    throw error;
  }
}

import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';

/** Kept counts, and when the schema was brought up: neither says anything of what people did. */
const aside: ReadonlySet<string> = new Set(['ledgerCount', 'migration']);

/**
 * All that a catalogue holds, truth, log and what follows from them, a digest for each table: two files whose digests
 * are equal hold the same, whatever way led there. Reads beside whoever has it open.
 */
export function dumpFile(file: string): ReadonlyMap<string, string> {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const tables = db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all()
      .filter(({ name }) => !aside.has(name));
    return new Map(tables.map(({ name }) => [name, digestOf(db, name)]));
  } finally {
    db.close();
  }
}

/** Names of tables that differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

function digestOf(db: Database.Database, table: string): string {
  const sum = createHash('sha256');
  const rows = db.prepare(`SELECT * FROM "${table}"`).raw().all();
  for (const row of rows.map((values) => JSON.stringify(values)).sort()) sum.update(row).update('\n');
  return sum.digest('hex');
}

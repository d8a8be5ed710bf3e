import Database from 'better-sqlite3';
import { type RescuedTable, rescuedTables } from '#shared/model/rescue.ts';
import type { Progress, Steps } from '#shared/steps.ts';
import { closeCatalogue, closeReadOnly, createCatalogue, openDamaged, removeCatalogue } from './catalogueFile.ts';
import { type Db, transactionInSteps } from './sqlite.ts';

export interface Rescued {
  readonly table: RescuedTable;
  readonly rows: number;
  /** False where some could not be read. */
  readonly complete: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads what can be read of a damaged catalogue, which stays as it is, into a new one. Of a table with a damaged page it
 * takes what stands before it and, from the end, what stands behind it. Where it is stopped nothing is left behind.
 * @throws Failure catalogue-damaged where not even its schema can be read; catalogue-exists, cannot-write of the new one
 */
export function* rescue(file: string, to: string): Steps<Rescued[]> {
  const damaged = openDamaged(file);
  try {
    const db = createCatalogue(to);
    let isWhole = false;
    try {
      db.pragma('foreign_keys = OFF');
      const rescued = yield* transactionInSteps(db, rescueTables(damaged.db, db));
      isWhole = true;
      return rescued;
    } finally {
      closeCatalogue(db);
      if (!isWhole) removeCatalogue(to);
    }
  } finally {
    closeReadOnly(damaged);
  }
}

function* rescueTables(from: Db, to: Db): Steps<Rescued[]> {
  const rescued: Rescued[] = [];
  for (const [done, table] of rescuedTables.entries()) {
    const progress = { done, total: rescuedTables.length };
    const key = keyOf(to, table);
    const taker = new Taker(to, table, key);
    const complete = yield* readAlong(from, table, key, 'ASC', taker, progress);
    if (!complete) yield* readAlong(from, table, key, 'DESC', taker, progress);
    rescued.push({ table, rows: taker.rows, complete: complete && taker.loose === 0 });
  }
  return rescued;
}

function keyOf(db: Db, table: string): string[] {
  const columns = db
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) WHERE pk > 0')
    .all(table);
  return columns.toSorted((a, b) => a.pk - b.pk).map(({ name }) => name);
}

/** Writes the rows of a table, each once. */
class Taker {
  /** What an operation wrote that is lost: it cannot be told, and a later operation would be given the same number. */
  loose = 0;
  readonly #db: Db;
  readonly #table: string;
  readonly #key: readonly string[];
  readonly #columns: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #hasOperation: (row: Row) => boolean;
  #write: { readonly names: readonly string[]; readonly insert: Database.Statement } | null = null;

  constructor(db: Db, table: string, key: readonly string[]) {
    this.#db = db;
    this.#table = table;
    this.#key = key;
    const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table);
    this.#columns = new Set(columns.map(({ name }) => name));
    const operation = db.prepare('SELECT 1 FROM operation WHERE id = ?').pluck();
    this.#hasOperation = this.#columns.has('operationId')
      ? ({ operationId }) => operation.get(operationId) === 1
      : () => true;
  }

  get rows(): number {
    return this.#seen.size - this.loose;
  }

  take(row: Row): void {
    const id = JSON.stringify(this.#key.map((name) => row[name]));
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    if (!this.#hasOperation(row)) {
      this.loose += 1;
      return;
    }
    this.#write ??= this.#prepare(row);
    const { names, insert } = this.#write;
    insert.run(...names.map((name) => row[name]));
  }

  /** All rows of a table have the columns of the first; an older schema lacks some, or has others. */
  #prepare(row: Row) {
    const names = Object.keys(row).filter((name) => this.#columns.has(name));
    const columns = names.map((name) => `"${name}"`).join(', ');
    const values = names.map(() => '?').join(', ');
    return {
      names,
      insert: this.#db.prepare(`INSERT OR IGNORE INTO "${this.#table}" (${columns}) VALUES (${values})`),
    };
  }
}

/** Steps are so many rows long. */
const stepEvery = 200;

/** Up to the first row that cannot be read; true where there is none. */
function* readAlong(
  from: Db,
  table: string,
  key: readonly string[],
  way: 'ASC' | 'DESC',
  taker: Taker,
  progress: Progress,
): Generator<Progress, boolean> {
  const order = key.map((name) => `"${name}" ${way}`).join(', ');
  try {
    let read = 0;
    for (const row of from.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${order}`).iterate()) {
      taker.take(row);
      read += 1;
      if (read % stepEvery === 0) yield progress;
    }
    return true;
  } catch (error) {
    // Not there in an older schema, or damaged from here on.
    if (error instanceof Database.SqliteError) return /no such table/.test(error.message);
    throw error;
  }
}

import { type BigIntStats, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '#shared/model/failure.ts';

/** An open catalogue. `name` is its path. */
export type Db = Database.Database;

/** What a column holds. Booleans are 0 and 1, lists and objects JSON text. */
export type SqlValue = string | number | null;

/**
 * Names a query once; every connection prepares it when it is first asked and keeps it.
 * A statement being iterated is busy: a query that is streamed must not be asked again before its end.
 */
export function query<Parameters extends unknown[], Row = unknown>(
  sql: string,
): (db: Db) => Database.Statement<Parameters, Row> {
  const prepared = new WeakMap<Db, Database.Statement<Parameters, Row>>();
  return (db) => {
    const known = prepared.get(db);
    if (known !== undefined) return known;
    const statement = db.prepare<Parameters, Row>(sql);
    prepared.set(db, statement);
    return statement;
  };
}

/** Few enough to be read at once, and enough for that to cost little. */
export const pageSize = 250;

/**
 * Row after row of a query that gives at most {@link pageSize}, those behind the row before: between two rows other work
 * may come in, and write.
 */
export function* inPages<Row>(behind: (last: Row | null) => readonly Row[]): Generator<Row, void> {
  let page = behind(null);
  for (;;) {
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    page = behind(last);
  }
}

const places = new WeakMap<Db, Pick<BigIntStats, 'dev' | 'ino'>>();

/** From now on nothing is written that would not be in the file of this name. */
export function holdToPlace(db: Db): void {
  places.set(db, statSync(db.name, { bigint: true }));
}

/**
 * A file that was removed or replaced while open still takes what is written, on most systems, and loses it with the end
 * of the process. @throws Failure catalogue-gone
 */
function requireInPlace(db: Db): void {
  const place = places.get(db);
  if (place === undefined) return;
  const now = statSync(db.name, { bigint: true, throwIfNoEntry: false });
  if (now?.ino !== place.ino || now.dev !== place.dev) throw new Failure('catalogue-gone', { file: db.name });
}

/**
 * Runs `work` whole or not at all; inside another transaction it is a part of it that can fail alone.
 * Takes the write lock at once, so that a second writer is told at the start and not in the middle.
 */
export function transaction<Result>(db: Db, work: () => Result): Result {
  const whole = () => {
    const result = work();
    requireInPlace(db);
    return result;
  };
  return withFailures(db.name, () => db.transaction(whole).immediate());
}

/**
 * As {@link transaction}, of work in steps. Between two of them the file must be left alone; what is thrown into them
 * takes everything back. Within another transaction it is a part of it and ends with it.
 */
export function* transactionInSteps<Step, Result>(db: Db, work: Generator<Step, Result>): Generator<Step, Result> {
  if (db.inTransaction) return yield* work;
  try {
    db.exec('BEGIN IMMEDIATE');
    const result = yield* work;
    requireInPlace(db);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk ends a transaction by itself.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw fileFailure(db.name, error) ?? error;
  }
}

/** Takes the steps of `work` on the file and then takes back whatever they wrote. */
export function* withoutTrace<Step, Result>(db: Db, work: Generator<Step, Result>): Generator<Step, Result> {
  try {
    db.exec('BEGIN IMMEDIATE');
    return yield* work;
  } catch (error) {
    throw fileFailure(db.name, error) ?? error;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

/** Gives what goes wrong with the file itself its code; everything else is a bug and passes. */
export function withFailures<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw fileFailure(file, error) ?? error;
  }
}

const cannotWrite = ['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_PERM'];
const busy = ['SQLITE_BUSY', 'SQLITE_LOCKED'];
const damaged = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/** What an error of SQLite says of the file, as a Failure; null for anything else, which is a bug. */
export function fileFailure(file: string, error: unknown): Failure | null {
  if (!(error instanceof Database.SqliteError)) return null;
  // Extended codes such as SQLITE_IOERR_WRITE begin with the plain one.
  const is = (codes: readonly string[]): boolean => codes.some((code) => error.code.startsWith(code));
  if (is(cannotWrite)) return new Failure('cannot-write', { file, detail: error.message });
  if (is(busy)) return new Failure('catalogue-busy', { file });
  if (is(damaged)) return new Failure('catalogue-damaged', { file, detail: error.message });
  return null;
}

export function isConstraint(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

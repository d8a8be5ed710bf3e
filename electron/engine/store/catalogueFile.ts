import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '#shared/model/failure.ts';
import { pinyinKey } from '#shared/text/pinyinOrder.ts';
import { migrate, migrateOlder } from './migrate.ts';
import { type Migration, migrations as ownMigrations } from './migrations/migrations.ts';
import { type Db, holdToPlace, withFailures } from './sqlite.ts';

/** “Qqng” in the header of the file, by which a catalogue is told from any other SQLite database. */
const applicationId = 0x51716e67;

/**
 * Creates the catalogue, lets `initialise` write what belongs in it from the start, and leaves it open.
 * Nothing is left behind where any of it fails.
 * @throws Failure catalogue-exists, cannot-write
 */
export function createCatalogue(
  file: string,
  initialise: (db: Db) => void = () => {},
  migrations: readonly Migration[] = ownMigrations,
): Db {
  reserve(file);
  let db: Db | null = null;
  try {
    return withFailures(file, () => {
      const created = new Database(file);
      db = created;
      // Before WAL, so that the file itself carries the mark and the schema from its first moment.
      created.pragma(`application_id = ${applicationId}`);
      created.pragma('foreign_keys = ON');
      migrate(created, migrations);
      configure(created);
      initialise(created);
      return created;
    });
  } catch (error) {
    closeQuietly(db);
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
    throw error;
  }
}

export interface OpenedCatalogue {
  readonly db: Db;
  /** Path of the copy that was made because the schema was older and was migrated. */
  readonly backup: string | null;
}

/**
 * @throws Failure catalogue-not-found, cannot-read, catalogue-foreign, catalogue-newer, catalogue-damaged,
 *   catalogue-busy, cannot-write
 */
export function openCatalogue(file: string, migrations: readonly Migration[] = ownMigrations): OpenedCatalogue {
  checkHeader(file);
  return withFailures(file, () => {
    const db = new Database(file, { fileMustExist: true });
    try {
      configure(db);
      return { db, backup: migrateOlder(db, migrations) };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Moves what is still in the write-ahead log into the file, so that the file alone can be copied or mailed. */
export function closeCatalogue(db: Db): void {
  db.close();
}

function configure(db: Db): void {
  holdToPlace(db);
  db.pragma('busy_timeout = 5000');
  db.pragma('foreign_keys = ON');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.function('pinyinKey', { deterministic: true }, (text) => pinyinKey(String(text)));
}

function reserve(file: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new Failure('catalogue-exists', { file });
    throw new Failure('cannot-write', { file, detail: errorDetail(error) });
  }
}

const headerLength = 100;

/**
 * Looks at the bytes before SQLite does: opening a foreign database would already change it (WAL).
 * Offsets are those of the SQLite file format: page size at 16, pages at 28, application id at 68.
 */
export function checkHeader(file: string): void {
  const { header, size } = readHeader(file);
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new Failure('catalogue-foreign', { file });
  if (size < headerLength) throw new Failure('catalogue-damaged', { file, detail: `${size} B` });
  if (header.readUInt32BE(68) !== applicationId) throw new Failure('catalogue-foreign', { file });
  // After a crash the file may lag behind its log, from which SQLite completes it.
  if (existsSync(`${file}-wal`) || existsSync(`${file}-journal`)) return;
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  const promised = pageSize * header.readUInt32BE(28);
  if (size < promised) throw new Failure('catalogue-damaged', { file, detail: `${size} B < ${promised} B` });
}

function readHeader(file: string): { header: Buffer; size: number } {
  const header = Buffer.alloc(headerLength);
  let handle: number | null = null;
  try {
    handle = openSync(file, 'r');
    const status = fstatSync(handle);
    if (!status.isFile()) throw new Failure('catalogue-foreign', { file });
    readSync(handle, header, 0, headerLength, 0);
    return { header, size: status.size };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (errorCode(error) === 'ENOENT') throw new Failure('catalogue-not-found', { file });
    throw new Failure('cannot-read', { file, detail: errorDetail(error) });
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function closeQuietly(db: Db | null): void {
  try {
    db?.close();
  } catch {
    // The file is removed next; the failure that led here is the one to tell.
  }
}

function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function errorDetail(error: unknown): string {
  return errorCode(error) ?? String(error);
}

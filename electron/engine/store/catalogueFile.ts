import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '#shared/model/failure.ts';
import { pinyinKey } from '#shared/text/pinyinOrder.ts';
import { placeOf } from './filePlace.ts';
import { migrate, migrateOlder, schemaVersion } from './migrate.ts';
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
    removeCatalogue(file);
    throw error;
  }
}

/** One that did not become whole. */
export function removeCatalogue(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
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
  requireWritable(file);
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

/** SQLite would open it for reading without a word. */
function requireWritable(file: string): void {
  try {
    accessSync(file, constants.W_OK);
  } catch (error) {
    throw new Failure('cannot-write', { file, detail: errorDetail(error) });
  }
}

export interface ReadOnlyCatalogue {
  readonly db: Db;
  /** A folder with the copy that is read, where the file itself cannot be: gone with {@link closeReadOnly}. */
  readonly copy: string | null;
}

/**
 * Opens a catalogue for reading: itself where somebody else writes into it, a copy of it where its folder or its disk is
 * read-only, or its schema is older. @throws Failure as {@link openCatalogue}, but for what is to be written
 */
export function openReadOnly(file: string): ReadOnlyCatalogue {
  checkHeader(file);
  const direct = openDirectly(file);
  if (direct !== null) return { db: direct, copy: null };
  const copy = mkdtempSync(join(tmpdir(), 'quanqing-read-'));
  try {
    const place = join(copy, basename(file));
    for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, place + suffix);
    const { db } = openCatalogue(place);
    db.pragma('query_only = ON');
    return { db, copy };
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Opens what is damaged for reading, as far as it can be read; it stays as it is.
 * @throws Failure catalogue-damaged where not even its schema can be read, and what is no catalogue at all
 */
export function openDamaged(file: string): ReadOnlyCatalogue {
  checkHeaderLoosely(file);
  return withFailures(file, () => {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      addFunctions(db);
      // Otherwise SQLite reads nothing of a file that is shorter than it says. It can still not be written.
      db.unsafeMode();
      db.pragma('writable_schema = ON');
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      return { db, copy: null };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

export function closeReadOnly({ db, copy }: ReadOnlyCatalogue): void {
  db.close();
  if (copy !== null) rmSync(copy, { recursive: true, force: true });
}

/** Null where it cannot be read where it lies. */
function openDirectly(file: string): Db | null {
  let db: Db | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    addFunctions(db);
    if (schemaVersion(db) === (ownMigrations.at(-1)?.version ?? 0)) return db;
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  }
  db?.close();
  return null;
}

/** Moves what is still in the write-ahead log into the file, so that the file alone can be copied or mailed. */
export function closeCatalogue(db: Db): void {
  db.close();
}

function configure(db: Db): void {
  holdToPlace(db);
  db.pragma('busy_timeout = 5000');
  db.pragma('foreign_keys = ON');
  // The log is shared memory of one computer, and a second file that must not be parted from the first.
  db.pragma(`journal_mode = ${placeOf(db.name).kind === 'local' ? 'WAL' : 'DELETE'}`);
  db.pragma('synchronous = FULL');
  addFunctions(db);
}

function addFunctions(db: Db): void {
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

/** As {@link checkHeader}; a file that is shorter than it promises passes. */
export function checkHeaderLoosely(file: string): void {
  try {
    checkHeader(file);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'catalogue-damaged') throw error;
  }
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

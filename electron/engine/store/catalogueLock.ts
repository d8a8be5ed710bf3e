import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Failure } from '#shared/model/failure.ts';
import { checkHeaderLoosely } from './catalogueFile.ts';
import { fileFailure } from './sqlite.ts';

/** Says that one window has the catalogue open. The operating system lets go of it when the process dies. */
export interface CatalogueLock {
  readonly release: () => void;
}

/**
 * Keeps a catalogue to one window. The lock is a transaction on a file beside it, so that none is ever left behind by a
 * crash; the catalogue itself stays readable, for the command line too.
 * @throws Failure catalogue-open-elsewhere, and what the header of the catalogue says
 */
export function takeLock(file: string): CatalogueLock {
  if (existsSync(file)) checkHeaderLoosely(file);
  const beside = `${file}-lock`;
  const db = lockFile(beside, file);
  return {
    release: () => {
      db.close();
      removeQuietly(beside);
    },
  };
}

/** In a folder that may no longer be written it stays, and keeps nobody out. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What counts is the transaction, which is over.
  }
}

function lockFile(beside: string, file: string): Database.Database {
  let db: Database.Database | null = null;
  try {
    db = new Database(beside, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new Failure('catalogue-open-elsewhere', { file });
    }
    throw fileFailure(file, error) ?? error;
  }
}

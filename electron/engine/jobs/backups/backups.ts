import { renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { type BackupReason, outdatedBackups } from '#shared/model/backup.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import {
  type BackupFile,
  backupFolder,
  backupPlace,
  checkInParts,
  copyCatalogue,
  listBackups as listFiles,
  type OnPart,
  putAside,
  restoringPlace,
} from '../../store/backups.ts';
import { openCatalogue as openFile } from '../../store/catalogueFile.ts';
import { takeLock } from '../../store/catalogueLock.ts';
import { lastOperationId } from '../../store/derived.ts';
import { outside, type Task, throwIfStopped } from '../../task.ts';
import { describe, openCatalogue } from '../createCatalogue.ts';

export function listBackups(session: Session, { file = session.file }: Parsed<'backup/list'>): Output<'backup/list'> {
  const failure = session.hasOpen(file) ? session.backups.failure : null;
  return { folder: backupFolder(file), backups: listFiles(file), failure };
}

export function makeBackup(session: Session, task: Task): Promise<BackupFile> {
  return outside(task, backUp(session, 'asked', reporting(task)));
}

/** Makes one of this moment and takes those away that are no longer needed. */
export async function backUp(session: Session, reason: BackupReason, onPart: OnPart): Promise<BackupFile> {
  const { file, db, backups, surroundings } = session;
  const at = surroundings.now();
  const operation = lastOperationId(db);
  const path = backupPlace(file, at, reason);
  await copyCatalogue(db, path, onPart);
  backups.last = { operation, at };
  const made = listFiles(file).find((each) => each.path === path);
  if (made === undefined) throw new Failure('cannot-write', { file: path, detail: 'ENOENT' });
  for (const { path: old } of outdatedBackups(listFiles(file), surroundings.dayOf(at), surroundings.dayOf)) {
    if (old !== path) rmSync(old, { force: true });
  }
  return made;
}

/** While one works on: the copy is of the moment at which it began. */
export async function saveCopy(
  session: Session,
  { to }: Parsed<'catalogue/save-copy'>,
  task: Task,
): Promise<Output<'catalogue/save-copy'>> {
  const path = resolve(to);
  if (path === resolve(session.file)) throw new Failure('copy-onto-itself', { file: session.file });
  await outside(task, copyCatalogue(session.db, path, reporting(task)));
  return { path, bytes: statSync(path).size };
}

/**
 * Puts a backup into the place of the catalogue; what stood there becomes a backup itself before, or is put aside where it
 * is damaged. The backup is checked first and stays where it is.
 * @throws Failure unknown-backup, catalogue-damaged (of the backup), cannot-write, catalogue-open-elsewhere
 */
export async function restoreBackup(
  session: Session,
  { file = session.file, name }: Parsed<'backup/restore'>,
  task: Task,
): Promise<Output<'backup/restore'>> {
  const backup = listFiles(file).find((each) => each.name === name);
  if (backup === undefined) throw new Failure('unknown-backup', { name });
  const fresh = restoringPlace(file);
  const half = (from: number): OnPart => {
    const report = reporting(task);
    return (share) => report(from + share / 2);
  };
  try {
    await outside(task, copyFile(backup.path, fresh));
    await outside(task, checkInParts(fresh, half(0)));
    if (!opensToWrite(session, file)) return replaceDamaged(session, file, fresh);
    const before = await outside(task, backUp(session, 'restore', half(0.5))).catch(unreadable);
    await task.gate.enter();
    return replaceSound(session, fresh, before);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** False where it is damaged. @throws Failure as opening */
function opensToWrite(session: Session, file: string): boolean {
  if (session.hasOpen(file) && session.readOnly === null) return true;
  try {
    openCatalogue(session, { file, alone: true, backUp: true, readOnly: 'no' });
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'catalogue-damaged') return false;
    throw error;
  }
}

/** @param before null where the catalogue was found damaged when it was to be copied */
function replaceSound(session: Session, fresh: string, before: BackupFile | null): Output<'backup/restore'> {
  const { file } = session;
  let aside: string | null = null;
  session.replaceFile(
    () => {
      if (before === null) aside = putAside(file);
      // What the log beside it holds is in the backup that was just made; it must not be played into another file.
      for (const suffix of ['-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
      renameSync(fresh, file);
    },
    (at) => openFile(at).db,
  );
  return { catalogue: describe(session, file), before, aside };
}

function replaceDamaged(session: Session, file: string, fresh: string): Output<'backup/restore'> {
  const lock = takeLock(file);
  let aside: string;
  try {
    aside = putAside(file);
    renameSync(fresh, file);
  } finally {
    lock.release();
  }
  return {
    catalogue: openCatalogue(session, { file, alone: true, backUp: true, readOnly: 'no' }),
    before: null,
    aside,
  };
}

/** A catalogue that is damaged is just what a backup is for: it is replaced without one of its own. */
function unreadable(error: unknown): null {
  if (error instanceof Failure && error.code === 'catalogue-damaged') return null;
  throw error;
}

function reporting(task: Task): OnPart {
  return (share) => {
    throwIfStopped(task);
    task.report({ done: Math.round(share * 100), total: 100 });
  };
}

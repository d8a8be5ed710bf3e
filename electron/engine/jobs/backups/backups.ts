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
  restoringPlace,
} from '../../store/backups.ts';
import { openCatalogue } from '../../store/catalogueFile.ts';
import { lastOperationId } from '../../store/derived.ts';
import { outside, type Task, throwIfStopped } from '../../task.ts';
import { describe } from '../createCatalogue.ts';

export function listBackups(session: Session): Output<'backup/list'> {
  const { file, backups } = session;
  return { folder: backupFolder(file), backups: listFiles(file), failure: backups.failure };
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
 * Puts a backup into the place of the catalogue; what stood there becomes a backup itself before. The backup is checked
 * first and stays where it is.
 * @throws Failure unknown-backup, catalogue-damaged, cannot-write
 */
export async function restoreBackup(
  session: Session,
  { name }: Parsed<'backup/restore'>,
  task: Task,
): Promise<Output<'backup/restore'>> {
  const { file } = session;
  const backup = listFiles(file).find((each) => each.name === name);
  if (backup === undefined) throw new Failure('unknown-backup', { name });
  const fresh = restoringPlace(file);
  try {
    const half = (from: number): OnPart => {
      const report = reporting(task);
      return (share) => report(from + share / 2);
    };
    await copyFile(backup.path, fresh);
    await checkInParts(fresh, half(0));
    const before = await outside(task, backUp(session, 'restore', half(0.5))).catch(unreadable);
    await task.gate.enter();
    session.replaceFile(
      () => {
        // What the log beside it holds is in the backup that was just made; it must not be played into another file.
        for (const suffix of ['-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
        renameSync(fresh, file);
      },
      (at) => openCatalogue(at).db,
    );
    return { catalogue: describe(session, file), before };
  } finally {
    rmSync(fresh, { force: true });
  }
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

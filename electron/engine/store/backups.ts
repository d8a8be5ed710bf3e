import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Backup, type BackupReason, backupReasons } from '#shared/model/backup.ts';
import { Failure } from '#shared/model/failure.ts';
import { type Db, fileFailure } from './sqlite.ts';

/** Beside the catalogue, so that both are found together. */
export function backupFolder(file: string): string {
  return `${file.replace(/\.quanqing$/, '')}.备份`;
}

export interface BackupFile extends Backup {
  readonly path: string;
  readonly bytes: number;
}

/** The latest first. */
export function listBackups(file: string): BackupFile[] {
  const folder = backupFolder(file);
  return filesIn(folder)
    .flatMap((name) => backupOf(folder, name) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at) || b.name.localeCompare(a.name));
}

function filesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

const namePattern = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z|v\d+(?:-\d+)?)\.([a-z]+)\.quanqing$/;

function backupOf(folder: string, name: string): BackupFile | null {
  const parts = namePattern.exec(name);
  const reason = backupReasons.find((each) => each === parts?.[7]);
  if (parts === null || reason === undefined) return null;
  const path = join(folder, name);
  const { size, mtime } = statSync(path);
  const [, year, month, day, hour, minute, second] = parts;
  const at = year === undefined ? mtime.toISOString() : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return { name, reason, at, path, bytes: size };
}

/** Where a backup of this moment goes; its folder is there then. @throws Failure cannot-write */
export function backupPlace(file: string, moment: string, reason: BackupReason): string {
  const folder = madeFolder(file);
  return join(folder, `${moment.slice(0, 19).replace(/[-:]/g, '')}Z.${reason}.quanqing`);
}

/** Where the copy of a catalogue of an older schema goes; an earlier one is never overwritten. */
export function migrationPlace(file: string, version: number): string {
  const folder = madeFolder(file);
  for (let n = 1; ; n += 1) {
    const place = join(folder, `v${version}${n === 1 ? '' : `-${n}`}.migration.quanqing`);
    if (!existsSync(place)) return place;
  }
}

function madeFolder(file: string): string {
  const folder = backupFolder(file);
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw new Failure('cannot-write', { file: folder, detail: codeOf(error) });
  }
}

/** Is called between parts of the copying with the share that is done; ends it by throwing. */
export type OnPart = (share: number) => void;

/** Pages a turn: a megabyte. */
const pagesATurn = 256;

/**
 * Copies the catalogue as it is at this moment, while it is being worked on, checks the copy and puts it into its place:
 * whole or not at all.
 * @throws Failure cannot-write, catalogue-damaged, and what `onPart` throws
 */
export async function copyCatalogue(db: Db, to: string, onPart: OnPart = () => {}): Promise<void> {
  const beside = besideOf(to);
  if (!existsSync(dirname(to))) throw new Failure('cannot-write', { file: to, detail: 'ENOENT' });
  try {
    await takeCopy(db, beside, (share) => onPart(0.8 * share));
    await checkInParts(beside, (share) => onPart(0.8 + 0.2 * share));
    renameSync(beside, to);
  } catch (error) {
    discard(beside);
    throw copyFailure(to, error);
  }
}

/** The same without a break, for what is done before anything else can be. */
export function copyAtOnce(db: Db, to: string): void {
  const beside = besideOf(to);
  try {
    db.prepare('VACUUM INTO ?').run(beside);
    for (const _ of checks(beside));
    renameSync(beside, to);
  } catch (error) {
    discard(beside);
    throw copyFailure(to, error);
  }
}

/** A second reader sees one moment of it, whatever is written meanwhile; of a file that is gone only its own reader is left. */
async function takeCopy(db: Db, to: string, onPart: OnPart): Promise<void> {
  const progress = ({ totalPages, remainingPages }: Database.BackupMetadata): number => {
    onPart(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
    return pagesATurn;
  };
  if (!existsSync(db.name)) {
    await db.backup(to, { progress });
    return;
  }
  const reader = new Database(db.name, { readonly: true, fileMustExist: true });
  try {
    if (reader.pragma('journal_mode', { simple: true }) === 'wal') {
      reader.exec('BEGIN');
      reader.prepare('SELECT max(id) FROM operation').get();
    }
    await reader.backup(to, { progress });
  } finally {
    reader.close();
  }
}

/** Others can be heard between its parts. @throws Failure catalogue-damaged, and what `onPart` throws */
export async function checkInParts(copy: string, onPart: OnPart): Promise<void> {
  for (const share of checks(copy)) {
    onPart(share);
    await new Promise(setImmediate);
  }
}

/** Table by table, and at the end whether all is there that refers to each other. @throws Failure catalogue-damaged */
export function* checks(copy: string): Generator<number, void> {
  const db = new Database(copy, { fileMustExist: true });
  try {
    // A single file, complete by itself.
    db.pragma('journal_mode = DELETE');
    db.function('pinyinKey', { deterministic: true }, (text) => String(text));
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    for (const [done, { name }] of tables.entries()) {
      const found = db.pragma(`quick_check("${name}")`, { simple: true });
      if (found !== 'ok') throw new Failure('catalogue-damaged', { file: copy, detail: String(found) });
      yield done / tables.length;
    }
  } catch (error) {
    throw fileFailure(copy, error) ?? error;
  } finally {
    db.close();
  }
}

/** Puts a damaged catalogue under a name that no file has, with what its log holds, and gives that name. */
export function putAside(file: string): string {
  const stem = file.replace(/\.quanqing$/, '');
  let place = `${stem}（损坏）.quanqing`;
  for (let n = 2; existsSync(place); n += 1) place = `${stem}（损坏 ${n}）.quanqing`;
  for (const suffix of ['', '-wal', '-journal']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, place + suffix);
  }
  rmSync(`${file}-shm`, { force: true });
  return place;
}

/** Where a backup stands just before it takes the place of the catalogue. */
export function restoringPlace(file: string): string {
  return `${file}.restoring`;
}

/** Copies that a killed process left half done. */
export function clearHalfCopies(file: string): void {
  rmSync(restoringPlace(file), { force: true });
  const folder = backupFolder(file);
  for (const name of filesIn(folder)) if (/^\..*\.tmp/.test(name)) rmSync(join(folder, name), { force: true });
}

function besideOf(to: string): string {
  return join(dirname(to), `.${basename(to)}.tmp`);
}

function discard(copy: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(copy + suffix, { force: true });
}

/** Of the place that was asked for, not of the copy on its way there. */
function copyFailure(to: string, error: unknown): unknown {
  if (error instanceof Failure) {
    return error.code === 'cannot-write' ? new Failure('cannot-write', { ...error.values, file: to }) : error;
  }
  const failure = fileFailure(to, error);
  if (failure !== null) return failure;
  return error instanceof Error && 'code' in error
    ? new Failure('cannot-write', { file: to, detail: codeOf(error) })
    : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

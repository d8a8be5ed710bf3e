import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '#shared/model/failure.ts';
import type { WrittenFile } from './exportFiles.ts';
import { writeFailure } from './writeFileAtomically.ts';

export interface FolderFile {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One at a time, so that they need not be in memory together. */
type FolderFiles = Iterable<FolderFile> | AsyncIterable<FolderFile>;

/** How many files are on their way to the disk at once. */
const together = 32;

/**
 * Writes a folder whole or not at all: beside where it is to be, then into its place, where it replaces what stands there.
 * `onBatch` is told how many files are written, and ends everything by throwing. The sum is that of all paths and bytes in
 * their order. Single files are not forced on to the disk: it is made anew at any time.
 * @throws Failure cannot-write
 */
export async function writeFolder(
  folder: string,
  files: FolderFiles,
  onBatch: (written: number) => Promise<void>,
): Promise<WrittenFile> {
  const path = resolve(folder);
  const beside = (ending: string) => join(dirname(path), `.${basename(path)}.${randomUUID()}.${ending}`);
  const temporary = beside('tmp');
  await mkdir(temporary).catch((error) => {
    throw writeFailure(path, error);
  });
  try {
    const written = await writeFiles(temporary, files, onBatch);
    await replaceFolder(path, temporary, beside('old'));
    return { path, ...written };
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error instanceof Failure ? error : writeFailure(path, error);
  }
}

async function writeFiles(
  folder: string,
  files: FolderFiles,
  onBatch: (written: number) => Promise<void>,
): Promise<Omit<WrittenFile, 'path'>> {
  const sum = createHash('sha256');
  const made = new Set([folder]);
  let [bytes, count] = [0, 0];
  let batch: Promise<void>[] = [];
  const settle = async () => {
    await Promise.all(batch);
    count += batch.length;
    batch = [];
    await onBatch(count);
  };
  for await (const file of files) {
    sum.update(file.path).update(file.bytes);
    bytes += file.bytes.length;
    const path = join(folder, file.path);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    batch.push(writeFile(path, file.bytes));
    if (batch.length === together) await settle();
  }
  await settle();
  return { bytes, sha256: sum.digest('hex') };
}

/** What stood there is put aside first and comes back where the new one cannot take its place. */
async function replaceFolder(path: string, by: string, aside: string): Promise<void> {
  const stood = await moved(path, aside);
  try {
    await rename(by, path);
  } catch (error) {
    if (stood) await rename(aside, path);
    throw error;
  }
  if (stood) await rm(aside, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '#shared/model/failure.ts';

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, on to the disk, then in the place of the
 * old one. A full disk or a folder without rights leaves what was there as it was. Throws Failure('cannot-write').
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeToDisk(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeFailure(path, error);
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** ENOSPC, EACCES, … as words; anything that is no system error is a bug and goes on. */
export function writeFailure(path: string, error: unknown): Failure {
  if (error instanceof Error && 'code' in error) {
    return new Failure('cannot-write', { file: path, detail: String(error.code) });
  }
  throw error;
}

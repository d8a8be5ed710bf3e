import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { IntakeFailure } from '#shared/model/intakeFailure.ts';
import { type FileReading, toIntakeFailure } from './fileReading.ts';
import { IntakeRefusal, notATable } from './intakeRefusal.ts';
import { maxFileBytes } from './limits.ts';
import { readBytes } from './readBytes.ts';

/**
 * Reads one file in this process; what cannot be read is a value, never an exception. Bytes from outside may take
 * time and memory without end, so the engine reads through createParser.
 */
export async function readWorkbook(path: string): Promise<FileReading | IntakeFailure> {
  try {
    const bytes = await loadBytes(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, size: bytes.length, reading: await readBytes(bytes, path) };
  } catch (thrown) {
    return toIntakeFailure(path, thrown);
  }
}

async function loadBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    return await loadOpened(file);
  } finally {
    await file.close();
  }
}

async function loadOpened(file: FileHandle): Promise<Uint8Array> {
  const stats = await file.stat();
  if (stats.isDirectory()) throw notATable('folder');
  // A pipe or a device would never end.
  if (!stats.isFile()) throw notATable('binary');
  if (stats.size > maxFileBytes) throw new IntakeRefusal('too-large', `${Math.ceil(stats.size / 1024 / 1024)} MB`);
  return file.readFile();
}

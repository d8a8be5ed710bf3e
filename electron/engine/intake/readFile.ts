import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { IntakeFailure, IntakeFailureCode } from '#shared/model/intakeFailure.ts';
import type { WorkbookReading } from '#shared/sheet/grid.ts';
import { IntakeRefusal, messageOf, notATable } from './intakeRefusal.ts';
import { maxFileBytes } from './limits.ts';
import { readBytes } from './readBytes.ts';

export interface FileReading {
  /** Of the bytes of the file, in lower-case hexadecimal: the same file again is noticed by it. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly reading: WorkbookReading;
}

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

export function isIntakeFailure(result: FileReading | IntakeFailure): result is IntakeFailure {
  return 'code' in result;
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

/** What the operating system says about a file, as something a clerk can act on. */
const systemErrors: Readonly<Record<string, IntakeFailureCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  // Windows, where another program keeps the file open for itself alone.
  EAGAIN: 'file-busy',
};

/** Whatever a reader threw; an unknown error of a parser on bytes from outside is expected as well. */
export function toIntakeFailure(file: string, thrown: unknown): IntakeFailure {
  if (thrown instanceof IntakeRefusal) return { code: thrown.code, file, detail: thrown.detail };
  return { code: codeOf(thrown), file, detail: messageOf(thrown) };
}

function codeOf(thrown: unknown): IntakeFailureCode {
  if (!(thrown instanceof Error)) return 'parser-failed';
  const code = 'code' in thrown ? String(thrown.code) : '';
  // A string or an array beyond what the engine of JavaScript can hold at all.
  if (thrown instanceof RangeError && /invalid (?:string|array) length|allocation failed/i.test(thrown.message)) {
    return 'parser-memory';
  }
  return code === 'ERR_STRING_TOO_LONG' ? 'parser-memory' : (systemErrors[code] ?? 'parser-failed');
}

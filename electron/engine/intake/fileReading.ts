import type { IntakeFailure, IntakeFailureCode } from '#shared/model/intakeFailure.ts';
import type { WorkbookReading } from '#shared/sheet/grid.ts';
import { IntakeRefusal, messageOf } from './intakeRefusal.ts';

export interface FileReading {
  /** Of the bytes of the file, in lower-case hexadecimal: the same file again is noticed by it. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly reading: WorkbookReading;
}

export function isIntakeFailure(result: FileReading | IntakeFailure): result is IntakeFailure {
  return 'code' in result;
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

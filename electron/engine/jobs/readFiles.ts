import { basename } from 'node:path';
import { Failure, type Language } from '#shared/model/failure.ts';
import { type IntakeFailure, intakeFailureText } from '#shared/model/intakeFailure.ts';
import { type FileReading, isIntakeFailure } from '../intake/fileReading.ts';
import { type FileListing, listFiles, type SkipReason } from '../intake/listFiles.ts';
import type { Parser } from '../intake/parser.ts';
import type { ReadResult } from '../intake/parserProcess.ts';
import { outside, type Task, throwIfStopped } from '../task.ts';

export interface FileToRead {
  readonly path: string;
  /** As people name it, without folders. */
  readonly file: string;
}

export type FileResult =
  | (FileToRead & { readonly read: FileReading; readonly failure: null })
  | (FileToRead & { readonly read: null; readonly failure: IntakeFailure });

/** @throws Failure nothing-to-read where the folders hold nothing that could be a list: zeros would look like a success */
export async function listToRead(paths: readonly string[], task: Task): Promise<FileListing> {
  const listing = await outside(task, listFiles(paths));
  if (listing.files.length === 0 && listing.failures.length === 0) {
    const named = paths.map((path) => `“${basename(path) || path}”`).join('');
    throw new Failure('nothing-to-read', { paths: named, skipped: listing.skipped.length });
  }
  return listing;
}

/** Reads the files two at a time and gives them in their order. One that cannot be read never stops the others. */
export async function* readFiles(parser: Parser, listing: FileListing, task: Task): AsyncGenerator<FileResult, void> {
  for (const failure of listing.failures) yield { ...fileOf(failure.file), read: null, failure };
  const reading = listing.files.map(async (path) => {
    const read = await parser.read(path, { signal: task.signal });
    return isIntakeFailure(read)
      ? { ...fileOf(path), read: null, failure: read }
      : { ...fileOf(path), read, failure: null };
  });
  // Whatever is not awaited when a stop ends the loop below must not count as unhandled.
  for (const promise of reading) promise.catch(() => undefined);
  for (const [index, promise] of reading.entries()) {
    throwIfStopped(task);
    task.report({ done: index, total: reading.length, subject: basename(listing.files[index] ?? '') });
    yield await outside(task, promise);
  }
}

/** One file alone. */
export async function readAgain(parser: Parser, path: string, task: Task): Promise<ReadResult> {
  throwIfStopped(task);
  return outside(task, parser.read(path, { signal: task.signal }));
}

function fileOf(path: string): FileToRead {
  return { path, file: basename(path) };
}

export function failureMessage(failure: IntakeFailure, language: Language = 'zh'): { code: string; text: string } {
  return { code: failure.code, text: intakeFailureText({ ...failure, file: basename(failure.file) }, language) };
}

const skipWords: Readonly<Record<SkipReason, Readonly<Record<Language, string>>>> = {
  'lock-file': {
    zh: '是打开着的表格留下的临时文件，已跳过',
    en: 'left behind by a workbook that is open; skipped',
  },
  hidden: { zh: '是隐藏文件，已跳过', en: 'a hidden file; skipped' },
  'other-suffix': { zh: '不是表格文件，已跳过', en: 'no workbook; skipped' },
  'linked-folder': { zh: '是指向别处的文件夹，已跳过', en: 'a folder that leads elsewhere; skipped' },
};

export function skipMessage(reason: SkipReason, language: Language = 'zh'): { code: string; text: string } {
  return { code: reason, text: skipWords[reason][language] };
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type AnswerReading, readAnswer } from '#shared/approve/readAnswer.ts';
import type { FileAccount } from '#shared/contract/approve.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Language } from '#shared/model/failure.ts';
import { warningText } from '#shared/sheet/words.ts';
import { part, type Steps } from '#shared/steps.ts';
import type { FileReading } from '../../intake/fileReading.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { findAnswersByHash } from '../../store/answers.ts';
import { idSource } from '../../store/ids.ts';
import type { Attachment } from '../../store/tables.ts';
import { outside, type Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { failureMessage, listToRead, readFiles, skipMessage } from '../readFiles.ts';
import { AnswerDraft } from './answerDraft.ts';
import {
  conflictsOf,
  countsOf,
  failed,
  leftAlone,
  refusalMessage,
  sameContent,
  sameFile,
  summaryOf,
  totalOf,
} from './fileAccounts.ts';
import { departmentNamed } from './gatherRound.ts';
import { RoundBook } from './roundBook.ts';

/** A workbook that can be opened; whether it is ours is seen when it is taken. */
interface Workbook {
  readonly file: string;
  readonly path: string;
  readonly read: FileReading;
  readonly bytes: Uint8Array;
}

const mostNotes = 200;

/**
 * Takes workbooks back: what they propose and who proposes it, not a word of it accepted. All of them are one operation;
 * one that cannot be taken is told and left, one that says nothing new changes nothing.
 * @throws Failure nothing-to-read, unknown-department, cannot-write
 */
export async function importAnswers(
  session: Session,
  input: Parsed<'approve/import'>,
  task: Task,
): Promise<Output<'approve/import'>> {
  const given = input.department === undefined ? null : departmentNamed(session, input.department);
  const listing = await listToRead(input.files, task);
  const files: (Workbook | FileAccount)[] = [];
  for await (const { file, path, read, failure } of readFiles(session.parser, listing, task)) {
    if (failure !== null)
      files.push(
        leftAlone(
          file,
          path,
          'failed',
          inBoth((language) => failureMessage(failure, language)),
        ),
      );
    else files.push(await outside(task, withBytes(file, path, read)));
  }
  const skipped = listing.skipped.map(({ file, reason }) =>
    leftAlone(
      basename(file),
      file,
      'skipped',
      inBoth((language) => skipMessage(reason, language)),
    ),
  );
  return writeInSteps(session, takeBack(session, [...files, ...skipped], given, input.actor), task);
}

function inBoth(say: (language: Language) => { code: string; text: string }): NonNullable<FileAccount['message']> {
  return { ...say('zh'), english: say('en').text };
}

/** The bytes that are kept are those that were read. */
async function withBytes(file: string, path: string, read: FileReading): Promise<Workbook | FileAccount> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === read.sha256) {
    return { file, path, read, bytes };
  }
  return leftAlone(
    file,
    path,
    'failed',
    failed({ code: 'cannot-read', values: { file, detail: '读取时文件又有变化' } }),
  );
}

function* takeBack(
  session: Session,
  files: readonly (Workbook | FileAccount)[],
  given: number | null,
  actor: string,
): Steps<Output<'approve/import'>> {
  const book = new RoundBook(session);
  const draft = new AnswerDraft(session, book, idSource(session.db), given);
  const taking: Taking = { session, book, draft, seen: new Map(), readings: [], attachments: [] };
  const accounts = yield* part(takeAll(taking, files), 0, 0.4);
  const operation = newOperation(session, 'answer', actor, summaryOf(draft.made()));
  const { attachments } = taking;
  const written = yield* part(commitInSteps(session, operation, draft.changes, { attachments }), 0.4, 1);
  // What is at odds is known when all of it is written.
  const told = accounts.map((account): FileAccount => {
    return account.status === 'taken' ? { ...account, conflicts: conflictsOf(session, account.answers) } : account;
  });
  return { ...totalOf(session, told, taking.readings), operation: written?.operationId ?? null, files: told };
}

function* takeAll(taking: Taking, files: readonly (Workbook | FileAccount)[]): Steps<FileAccount[]> {
  const accounts: FileAccount[] = [];
  for (const [done, file] of files.entries()) {
    yield { done, total: files.length, subject: file.file };
    accounts.push('status' in file ? file : takeWorkbook(taking, file));
  }
  return accounts;
}

interface Taking {
  readonly session: Session;
  readonly book: RoundBook;
  readonly draft: AnswerDraft;
  /** Files of the same import, by their content. */
  readonly seen: Map<string, FileAccount['answers']>;
  readonly readings: AnswerReading[];
  readonly attachments: Attachment[];
}

function takeWorkbook(taking: Taking, { file, path, read, bytes }: Workbook): FileAccount {
  const { session, book, draft, seen, readings, attachments } = taking;
  const { sha256 } = read;
  const earlier = seen.get(sha256) ?? findAnswersByHash(session.db, sha256);
  if (earlier.length > 0) return { ...leftAlone(file, path, 'same-file', sameFile), answers: earlier };
  const reading = readAnswer(read.reading.sheets, book);
  const warnings = read.reading.warnings.map((warning) => {
    const english = `${warningText(warning, 'en')}.`;
    return { place: '', code: warning.code, text: `${warningText(warning)}。`, english };
  });
  const notes = [...warnings, ...reading.notes].slice(0, mostNotes);
  if (reading.refusal !== null) {
    const { stale, foreign } = reading;
    return { ...leftAlone(file, path, 'failed', refusalMessage(file, reading.refusal)), stale, foreign, notes };
  }
  const { made, repeated } = draft.add({ file, sha256, reading });
  if (made.length === 0) {
    return { ...leftAlone(file, path, 'same-file', sameContent), answers: repeated, notes };
  }
  seen.set(sha256, made);
  readings.push(reading);
  attachments.push({ sha256, bytes });
  return { ...countsOf(reading), conflicts: 0, file, path, status: 'taken', message: null, answers: made, notes };
}

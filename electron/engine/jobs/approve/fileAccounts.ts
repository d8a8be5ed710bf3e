import { type AnswerCounts, nothingCounted } from '#shared/approve/answerCounts.ts';
import type { AnswerReading, AnswerRefusal } from '#shared/approve/readAnswer.ts';
import { roundKindWords } from '#shared/approve/round.ts';
import type { FileAccount } from '#shared/contract/approve.ts';
import { type FailureValue, failureText } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import { type AnswerBrief, countConflicts } from '../../store/answers.ts';
import { countChanges } from './answerDraft.ts';

/** A file of which nothing is taken, and why. */
export function leftAlone(
  file: string,
  path: string,
  status: 'same-file' | 'skipped' | 'failed',
  message: Message,
): FileAccount {
  return { ...nothingCounted, conflicts: 0, file, path, status, message, answers: [], notes: [] };
}

type Message = NonNullable<FileAccount['message']>;

export const sameFile: Message = {
  code: 'same-file',
  text: '这个文件已收回过，没有改动',
  english: 'This very file was taken before; nothing is new.',
};
export const sameContent: Message = {
  code: 'same-content',
  text: '表里说的都已收回过，没有改动',
  english: 'All that it says was taken before; nothing is new.',
};

export function refusalMessage(file: string, { code, ...values }: AnswerRefusal): Message {
  return failed({ code, values: { file, ...values } });
}

export function failed(failure: FailureValue): Message {
  return { code: failure.code, text: failureText(failure, 'zh'), english: failureText(failure, 'en') };
}

export function countsOf({ rounds, stale, foreign, repeated }: AnswerReading): AnswerCounts {
  const sum = (of: (round: AnswerReading['rounds'][number]) => number): number =>
    rounds.reduce((total, round) => total + of(round), 0);
  return {
    rows: sum(({ rows }) => rows.length),
    changes: sum(({ rows }) => countChanges(rows)),
    stale,
    foreign,
    missing: sum(({ missing }) => missing.length),
    repeated,
  };
}

export function conflictsOf({ db }: Session, answers: readonly AnswerBrief[]): number {
  return countConflicts(
    db,
    answers.map(({ answer }) => answer),
  );
}

/** Of several files. A field may be disputed between two of them, and a row that one lacks be in another. */
export function totalOf(
  session: Session,
  files: readonly FileAccount[],
  readings: readonly AnswerReading[],
): AnswerCounts & { conflicts: number } {
  const sum = (key: keyof AnswerCounts): number => files.reduce((total, file) => total + file[key], 0);
  const rounds = readings.flatMap((reading) => reading.rounds);
  const returned = new Set(rounds.flatMap(({ round, rows }) => rows.map(({ sent }) => `${round.uid} ${sent.uid}`)));
  const missing = new Set(rounds.flatMap(({ round, missing }) => missing.map(({ uid }) => `${round.uid} ${uid}`)));
  return {
    rows: sum('rows'),
    changes: sum('changes'),
    stale: sum('stale'),
    foreign: sum('foreign'),
    missing: [...missing].filter((row) => !returned.has(row)).length,
    repeated: sum('repeated'),
    conflicts: conflictsOf(
      session,
      files.flatMap(({ status, answers }) => (status === 'taken' ? answers : [])),
    ),
  };
}

const named = 3;

/** For the history. */
export function summaryOf(answers: readonly AnswerBrief[]): {
  kind: string;
  number: string;
  answers: number;
  from: string;
} {
  const from = [...new Set(answers.map(({ department }) => department ?? '多个部门'))];
  return {
    kind: [...new Set(answers.map(({ kind }) => roundKindWords[kind]))].join('、'),
    number: [...new Set(answers.map(({ round }) => round))].join('、'),
    answers: answers.length,
    from: `${from.slice(0, named).join('、')}${from.length > named ? '等' : ''}`,
  };
}

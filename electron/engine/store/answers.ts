import type { AnswerCounts } from '#shared/approve/answerCounts.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { atOddsSql } from './proposals.ts';
import { type Db, query } from './sqlite.ts';
import type { Answer } from './tables.ts';

/** An answer as it is named elsewhere. */
export interface AnswerBrief {
  readonly answer: number;
  readonly kind: RoundKind;
  readonly round: number;
  readonly department: string | null;
}

const brief = `SELECT answer.id AS answer, round.kind AS kind, round.number AS round, department.name AS department
  FROM answer JOIN round ON round.id = answer.roundId LEFT JOIN department ON department.id = answer.departmentId`;
const byHash = query<[string], AnswerBrief>(
  `${brief} WHERE answer.sha256 = ? AND answer.way = 'workbook' AND answer.live = 1 AND round.live = 1 ORDER BY answer.id`,
);
const byId = query<[number], AnswerBrief>(`${brief} WHERE answer.id = ? AND answer.live = 1`);

/** The answers that a workbook made when it was taken. */
export function findAnswersByHash(db: Db, sha256: string): AnswerBrief[] {
  return byHash(db).all(sha256);
}

export function findAnswer(db: Db, id: number): AnswerBrief | null {
  return byId(db).get(id) ?? null;
}

/** Who has answered for which item: the answer, or of a workbook of several departments the row, tells who. */
const answeredItems = query<[number], { answerId: number; itemId: number; authorId: number | null }>(
  `SELECT answer.id AS answerId, answerRow.itemId AS itemId,
     coalesce(answer.departmentId, CASE round.kind WHEN 'solicit' THEN roundRow.departmentId END) AS authorId
   FROM answer JOIN round ON round.id = answer.roundId
   JOIN answerRow ON answerRow.answerId = answer.id AND answerRow.live = 1
   JOIN roundRow ON roundRow.roundId = answer.roundId AND roundRow.itemId = answerRow.itemId
   WHERE answer.roundId = ? AND answer.live = 1 ORDER BY answer.id`,
);

export function listAnsweredItems(
  db: Db,
  roundId: number,
): { answerId: number; itemId: number; authorId: number | null }[] {
  return answeredItems(db).all(roundId);
}

/** An answer with what became of its proposals. */
export interface ListedAnswer
  extends Pick<Answer, 'id' | 'way' | 'person' | 'day' | 'docNo' | 'file' | 'receivedAt' | 'note'> {
  readonly department: string | null;
  readonly account: AnswerCounts;
  readonly conflicts: number;
  readonly open: number;
  readonly accepted: number;
  readonly declined: number;
}

const ofRound = query<[number], Omit<ListedAnswer, 'account'> & { readonly account: string }>(
  `SELECT a.id AS id, a.way AS way, a.person AS person, a.day AS day, a.docNo AS docNo, a.file AS file,
     a.receivedAt AS receivedAt, a.note AS note, a.account AS account, department.name AS department,
     count(DISTINCT CASE WHEN p.state = 'open' AND ${atOddsSql} THEN p.topicId || ' ' || p.columnKey END) AS conflicts,
     count(p.id) FILTER (WHERE p.state = 'open') AS open,
     count(p.id) FILTER (WHERE p.state = 'accepted') AS accepted,
     count(p.id) FILTER (WHERE p.state = 'declined') AS declined
   FROM answer a LEFT JOIN department ON department.id = a.departmentId
   LEFT JOIN proposal p ON p.answerId = a.id AND p.live = 1
   WHERE a.roundId = ? AND a.live = 1 GROUP BY a.id ORDER BY a.id`,
);

/** In the order in which they came in. */
export function listAnswers(db: Db, roundId: number): ListedAnswer[] {
  return ofRound(db)
    .all(roundId)
    .map((row) => ({ ...row, account: JSON.parse(row.account) }));
}

const conflictsOf = query<[string], { conflicts: number }>(
  `SELECT count(DISTINCT p.topicId || ' ' || p.columnKey) AS conflicts
   FROM proposal p JOIN answer a ON a.id = p.answerId
   WHERE p.answerId IN (SELECT value FROM json_each(?)) AND p.live = 1 AND p.state = 'open' AND ${atOddsSql}`,
);

/** Fields for which these answers propose something that another proposal is against. */
export function countConflicts(db: Db, answers: readonly number[]): number {
  return conflictsOf(db).get(JSON.stringify(answers))?.conflicts ?? 0;
}

const attachment = query<[number], { file: string; bytes: Uint8Array }>(
  `SELECT answer.file AS file, attachment.bytes AS bytes FROM answer
   JOIN attachment ON attachment.sha256 = answer.sha256 WHERE answer.id = ? AND answer.live = 1`,
);

/** The file that was handed in, as it was; null where there was none. */
export function readAttachment(db: Db, answerId: number): { readonly file: string; readonly bytes: Uint8Array } | null {
  return attachment(db).get(answerId) ?? null;
}

import { atOddsSql } from './proposals.ts';
import { type Db, query } from './sqlite.ts';

/** Rows of a round that an answer to it holds, whatever it says of them. */
const answeredItems = `answered (itemId) AS (
  SELECT DISTINCT answerRow.itemId FROM answer JOIN answerRow ON answerRow.answerId = answer.id AND answerRow.live = 1
  WHERE answer.roundId = :round AND answer.live = 1)`;

const rowCounts = query<[{ round: number }], RowCount>(
  `WITH ${answeredItems}
   SELECT departmentId, payload ->> 'department' AS department, count(*) AS rows,
     count(*) FILTER (WHERE payload ->> 'parentUid' IS NULL) AS powers, count(answered.itemId) AS answered
   FROM roundRow LEFT JOIN answered ON answered.itemId = roundRow.itemId
   WHERE roundId = :round GROUP BY departmentId ORDER BY min(position)`,
);

const answerCounts = query<[number], { departmentId: number | null; answers: number }>(
  'SELECT departmentId, count(*) AS answers FROM answer WHERE roundId = ? AND live = 1 GROUP BY departmentId',
);

/** By the department whose row it is; a new row belongs to who answered. */
const proposalCounts = query<[{ round: number }], ProposalCount>(
  `SELECT coalesce(roundRow.departmentId, answer.departmentId) AS departmentId, proposal.state AS state,
     count(*) AS proposals
   FROM answer JOIN proposal ON proposal.answerId = answer.id AND proposal.live = 1
   LEFT JOIN roundRow ON roundRow.roundId = answer.roundId AND roundRow.itemId = proposal.itemId
   WHERE answer.roundId = :round AND answer.live = 1 GROUP BY 1, 2`,
);

const conflictCounts = query<[number], { departmentId: number | null; conflicts: number }>(
  `SELECT p.departmentId AS departmentId, count(DISTINCT p.topicId || ' ' || p.columnKey) AS conflicts
   FROM answer a JOIN proposal p ON p.answerId = a.id AND p.live = 1
   WHERE a.roundId = ? AND a.live = 1 AND ${atOddsSql} GROUP BY p.departmentId`,
);

interface RowCount {
  readonly departmentId: number | null;
  /** As it was called when asked. */
  readonly department: string;
  readonly rows: number;
  readonly powers: number;
  readonly answered: number;
}

interface ProposalCount {
  readonly departmentId: number | null;
  readonly state: string;
  readonly proposals: number;
}

/** How a department stands to a round. */
export interface RoundCount extends RowCount {
  readonly answers: number;
  readonly open: number;
  readonly accepted: number;
  readonly declined: number;
  /** Fields for which different values are proposed and open. */
  readonly conflicts: number;
}

/** By department, in the order of the round. */
export function countRound(db: Db, roundId: number): RoundCount[] {
  const round = { round: roundId };
  const answers = new Map(
    answerCounts(db)
      .all(roundId)
      .map((each) => [each.departmentId, each.answers]),
  );
  const proposals = Map.groupBy(proposalCounts(db).all(round), ({ departmentId }) => departmentId);
  const conflicts = new Map(
    conflictCounts(db)
      .all(roundId)
      .map((each) => [each.departmentId, each.conflicts]),
  );
  return rowCounts(db)
    .all(round)
    .map((row) => {
      const own = proposals.get(row.departmentId) ?? [];
      const inState = (state: string) => own.find((each) => each.state === state)?.proposals ?? 0;
      return {
        ...row,
        answers: answers.get(row.departmentId) ?? 0,
        open: inState('open'),
        accepted: inState('accepted'),
        declined: inState('declined'),
        conflicts: conflicts.get(row.departmentId) ?? 0,
      };
    });
}

const answerTotal = query<[number], { answers: number }>(
  'SELECT count(*) AS answers FROM answer WHERE roundId = ? AND live = 1',
);

/** Of whoever: a workbook of several departments is one answer and belongs to none of them. */
export function countAnswers(db: Db, roundId: number): number {
  return answerTotal(db).get(roundId)?.answers ?? 0;
}

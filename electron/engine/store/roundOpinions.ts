import type { ColumnKey } from '#shared/approve/columns.ts';
import { type Db, query } from './sqlite.ts';

/** Later answers come later. */
const saidOf = query<[number], { itemId: number; columnKey: ColumnKey; after: string }>(
  `SELECT proposal.itemId AS itemId, columnKey, after FROM answer
   JOIN proposal ON proposal.answerId = answer.id AND proposal.live = 1
   WHERE answer.roundId = ? AND answer.live = 1 AND proposal.itemId IS NOT NULL AND after <> before
   ORDER BY answer.id, proposal.id`,
);
const answered = query<[number], { itemId: number }>(
  `SELECT DISTINCT answerRow.itemId AS itemId FROM answer
   JOIN answerRow ON answerRow.answerId = answer.id AND answerRow.live = 1
   WHERE answer.roundId = ? AND answer.live = 1`,
);

/** What was said of each item that came back, by column: the latest word, accepted or not. */
export function opinionsOfRound(db: Db, roundId: number): Map<number, Partial<Record<ColumnKey, string>>> {
  const opinions = new Map<number, Partial<Record<ColumnKey, string>>>(
    answered(db)
      .all(roundId)
      .map(({ itemId }) => [itemId, {}]),
  );
  for (const { itemId, columnKey, after } of saidOf(db).all(roundId)) {
    opinions.set(itemId, { ...opinions.get(itemId), [columnKey]: after });
  }
  return opinions;
}

import type { ColumnKey } from '#shared/approve/columns.ts';
import { type Db, query } from './sqlite.ts';

/** Later answers come later; what waits and another waits against comes with all that do. */
const saidOf = query<[number], { itemId: number; columnKey: ColumnKey; after: string; waiting: number }>(
  `SELECT proposal.itemId AS itemId, columnKey, after, proposal.state = 'open' AS waiting FROM answer
   JOIN proposal ON proposal.answerId = answer.id AND proposal.live = 1
   WHERE answer.roundId = ? AND answer.live = 1 AND proposal.itemId IS NOT NULL AND after <> before
   ORDER BY answer.id, proposal.id`,
);
const answered = query<[number], { itemId: number }>(
  `SELECT DISTINCT answerRow.itemId AS itemId FROM answer
   JOIN answerRow ON answerRow.answerId = answer.id AND answerRow.live = 1
   WHERE answer.roundId = ? AND answer.live = 1`,
);

/**
 * What was said of each item that came back, by column: the latest word, accepted or not; and where several wait that do
 * not say the same, all of them.
 */
export function opinionsOfRound(db: Db, roundId: number): Map<number, Partial<Record<ColumnKey, string>>> {
  const opinions = new Map<number, Partial<Record<ColumnKey, string>>>(
    answered(db)
      .all(roundId)
      .map(({ itemId }) => [itemId, {}]),
  );
  const waiting = new Map<string, Set<string>>();
  for (const { itemId, columnKey, after, waiting: waits } of saidOf(db).all(roundId)) {
    const place = `${itemId} ${columnKey}`;
    const words = waiting.get(place) ?? new Set();
    if (waits === 1) waiting.set(place, words.add(after));
    const text = words.size > 1 ? `有争议：${[...words].join('／')}` : after;
    opinions.set(itemId, { ...opinions.get(itemId), [columnKey]: text });
  }
  return opinions;
}

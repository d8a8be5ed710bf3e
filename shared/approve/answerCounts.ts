import { z } from 'zod';

/** What a returned workbook comes to. How many of its changes are at odds with others follows from the others. */
export const answerCountsSchema = z.object({
  rows: z.int().describe('Recognised rows of this round'),
  changes: z.int().describe('Cells that differ from what was sent'),
  stale: z.int().describe('Rows of an older round, or of an item that is gone'),
  foreign: z.int().describe('Rows that are none of ours, new ones included'),
  missing: z.int().describe('Rows that were sent to who answered and did not come back'),
  repeated: z.int().describe('Rows that stand there more than once'),
});
export type AnswerCounts = z.infer<typeof answerCountsSchema>;

export const nothingCounted: AnswerCounts = { rows: 0, changes: 0, stale: 0, foreign: 0, missing: 0, repeated: 0 };

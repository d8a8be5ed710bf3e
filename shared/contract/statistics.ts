import { z } from 'zod';
import { ledgerSchema } from '#shared/ledger/ledger.ts';
import { call } from './call.ts';

/** A condition on items as the grid takes it; together they show exactly the items behind a figure. */
export const doorSchema = z.array(z.object({ field: z.string(), value: z.string() })).readonly();

const beforeAndAfter = { reported: z.int(), published: z.int() };

export const statisticsCalls = {
  'stats/read': call(
    z.object({}),
    z.object({
      ...beforeAndAfter,
      reductionPercent: z.number().describe('精简率, two decimals'),
      subItems: ledgerSchema.shape.subItems,
      undecided: z.int().describe('Powers without a decision, those added or split off included'),
      steps: z
        .array(z.object({ term: z.string(), figure: z.int(), total: z.boolean(), where: doorSchema }))
        .describe('From reported to published: what was lost is negative, totals stand by themselves'),
      categories: z.array(z.object({ code: z.string(), name: z.string(), ...beforeAndAfter, where: doorSchema })),
      departments: z.array(z.object({ department: z.string(), ...beforeAndAfter, undecided: z.int() })),
      matrix: z.array(
        z.object({
          department: z.string(),
          categories: z.record(z.string(), z.int()).describe('Published, by category'),
          total: z.int(),
          reported: z.record(z.string(), z.int()).describe('By category'),
          reportedTotal: z.int(),
          where: doorSchema,
        }),
      ),
      sentence: z.string().describe('年度报告用语'),
    }),
    { long: true },
  ),
  'stats/progress': call(
    z.object({}),
    z.object({
      days: z
        .array(
          z.object({
            day: z.string().describe('YYYY-MM-DD, of the office'),
            decided: z.int().describe('Decisions made on items that had none'),
            takenBack: z.int(),
            standing: z.int().describe('Items with a decision at the end of the day'),
            operation: z.int().describe('The last of the day that decided anything'),
          }),
        )
        .describe('Days on which anything was decided, in order'),
    }),
  ),
};

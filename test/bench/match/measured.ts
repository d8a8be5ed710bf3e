import { z } from 'zod';

export const matchers = [
  'quanqing',
  'Levenshtein, all pairs',
  'BK tree',
  'fuse.js',
  'OpenRefine nearest neighbour',
] as const;
export type Matcher = (typeof matchers)[number];

/** What measure.ts prints of one matcher on one list. Times in milliseconds, memory the peak in megabytes. */
export const measuredSchema = z.object({
  name: z.enum(matchers),
  n: z.number(),
  ms: z.number(),
  /** Time that processors were busy with it, which tells more on a busy machine; null where it runs elsewhere. */
  cpu: z.nullable(z.number()),
  mb: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  own: z.nullable(
    z.object({
      /** Of it, reading the bases and looking the laws up; and finding groups. */
      reading: z.number(),
      matching: z.number(),
      /** The longest time without hearing a stop. */
      longestStep: z.number(),
      /** The most by which told progress and the share of the time that went by differ, 0 to 1. */
      progressOff: z.number(),
      /** Groups that a person is asked about. */
      decisions: z.number(),
      /** Pairs that accepting in bulk would merge wrongly. */
      wrongMerges: z.number(),
    }),
  ),
});
export type Measured = z.infer<typeof measuredSchema>;

import { z } from 'zod';
import { groupKinds } from '#shared/model/group.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';

/** As it is kept in the catalogue. */
export const calibrationSchema = z.array(
  z.object({
    kind: z.enum(groupKinds),
    shifts: z.array(z.object({ score: z.number(), by: z.number() })),
    sureHolds: z.boolean(),
  }),
);

const reliabilitySchema = z.array(
  z.object({
    from: z.number(),
    to: z.number(),
    judged: z.int(),
    right: z.int(),
    said: z.number().describe('Mean confidence, 0 to 1'),
  }),
);

export const learnedSchema = z.object({
  judged: z.int().describe('Proposed pairs of which people said or decided whether they belong together'),
  right: z.int().describe('Of them, those that do'),
  trial: z
    .object({ judged: z.int(), before: z.number(), after: z.number() })
    .describe('Mean square error of the confidence on pairs that were held back, as shipped and as learned'),
  helps: z.boolean().describe('The held-back pairs are told better'),
  applied: z.boolean().describe('Matching uses what was learned before'),
  kinds: z.array(
    z.object({
      kind: z.enum(groupKinds),
      name: z.string(),
      judged: z.int(),
      right: z.int(),
      sureHolds: z.boolean().describe('False: too many sure pairs were told apart, and nothing of this kind is sure'),
      before: reliabilitySchema.describe('By confidence as shipped'),
      after: reliabilitySchema.describe('By confidence as learned'),
    }),
  ),
});
export type Learned = z.infer<typeof learnedSchema>;

const done = z.object({ operation: z.int().nullable().describe('null when nothing changed') });

export const learnCalls = {
  'learn/read': call(z.object({}), learnedSchema, { long: true }),
  'learn/apply': call(z.object({ actor: actorSchema }), done, { long: true, writes: true }),
  'learn/reset': call(z.object({ actor: actorSchema }), done, { long: true, writes: true }),
};

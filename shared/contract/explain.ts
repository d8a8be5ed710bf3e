import { z } from 'zod';
import { verdictSchema } from '#shared/model/decision.ts';
import { languages } from '#shared/model/failure.ts';
import { groupKinds } from '#shared/model/group.ts';
import { call } from './call.ts';
import { itemNameSchema } from './decide.ts';

const itemSchema = z.object({
  id: z.int(),
  number: z.string(),
  name: z.string(),
  department: z.string().nullable(),
});

const toldSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string().describe('In the language asked for'),
});

const answerSchema = z
  .object({ kind: z.enum(groupKinds), score: z.number(), sure: z.boolean() })
  .nullable()
  .describe('null: not proposed');

const explanationSchema = z.object({
  a: itemSchema,
  b: itemSchema,
  answer: answerSchema,
  text: z.string().describe('The answer in words'),
  isCandidate: z.boolean().describe('Matching compares the two'),
  conditions: z.array(toldSchema.extend({ met: z.boolean() })).describe('One that is met makes two powers candidates'),
  score: z.number().describe('What comparing gives, candidates or not'),
  evidence: z.array(toldSchema.extend({ weight: z.number().describe('Its part of the score; all add up to it') })),
  vetoes: z.array(toldSchema).describe('What forbids one power however alike the names are'),
  verdict: verdictSchema.nullable().describe('What a person said of the pair'),
  otherwise: z
    .array(z.object({ changes: z.array(toldSchema), answer: answerSchema, text: z.string() }))
    .describe('What would have to differ for another answer'),
  groups: z.array(z.object({ id: z.string(), kind: z.enum(groupKinds) })).describe('That hold both as of the last run'),
});
export type PairExplained = z.infer<typeof explanationSchema>;

export const explainCalls = {
  'review/explain': call(
    z.object({ a: itemNameSchema, b: itemNameSchema, language: z.enum(languages).default('zh') }),
    explanationSchema,
  ),
};

import { z } from 'zod';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { groupKinds } from '#shared/model/group.ts';
import { levels } from '#shared/model/level.ts';
import { chosenEnds } from '#shared/review/ends.ts';
import { groupStates } from '#shared/review/standing.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { whereSchema } from './listings.ts';

const groupIdSchema = z.string().min(1);
const itemId = z.int().positive();
const evidenceSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const queueStates = groupStates.filter((state) => state !== 'stale');

export const reviewMemberSchema = z.object({
  id: z.int(),
  number: z.string(),
  name: z.string(),
  master: z.boolean().describe('Proposed by matching'),
  department: z.string().nullable(),
  departmentId: z.int().nullable(),
  level: z.enum(levels).nullable(),
  category: z.enum(categoryCodes).nullable().describe('The one that counts'),
  object: z.string().nullable().describe('实施对象'),
  basis: z.string(),
  citations: z.array(
    z.object({
      law: z.string().nullable(),
      lawId: z.string().nullable(),
      docNo: z.string().nullable(),
      refs: z.array(z.string()),
      start: z.int(),
      end: z.int(),
      shared: z.boolean().describe('Another member cites the same'),
    }),
  ),
  sources: z.array(z.object({ file: z.string(), sheet: z.string(), row: z.int() })),
  decision: z.enum(dispositions).nullable(),
  decisionReason: z.string().nullable(),
  mergedInto: z.string().nullable().describe('Short number'),
  stand: z.enum(['undecided', 'kept', 'within', 'elsewhere', 'gone']),
  apart: z.array(z.int()).describe('Members that a person told it apart from'),
  extra: z.record(z.string(), z.string()).describe('Other columns, where the members differ in them'),
});
export type ReviewMember = z.infer<typeof reviewMemberSchema>;

const alikeSchema = z.object({
  groups: z.int(),
  items: z.int().describe('Members of these groups'),
  from: z.number().describe('Least confidence'),
  codes: z.array(z.string()).describe('The evidence that all of them rest on'),
});

export const reviewGroupSchema = z.object({
  id: z.string(),
  kind: z.enum(groupKinds),
  state: z.enum(groupStates),
  confidence: z.number(),
  sure: z.boolean(),
  members: z.array(reviewMemberSchema),
  evidence: z
    .array(evidenceSchema.extend({ weight: z.number().describe('Its part of the confidence; all add up to it') }))
    .describe('Of the weakest link'),
  weakest: z.object({ a: z.int(), b: z.int(), score: z.number() }),
  alike: alikeSchema
    .nullable()
    .describe('Other open groups like this one; null where they may not be accepted at once'),
});
export type ReviewGroup = z.infer<typeof reviewGroupSchema>;

const outcome = z.object({
  operation: z.int().nullable().describe('null when nothing changed'),
  items: z.int(),
  groups: z.int(),
  next: z.string().nullable().describe('The open group of this kind that comes after it'),
});
export type ReviewOutcome = z.infer<typeof outcome>;

const choice = {
  master: itemId.optional().describe('The power that stays, or the department that leads'),
  leaveOut: z.array(itemId).default([]),
  ends: z
    .array(z.object({ item: itemId, as: z.enum(chosenEnds), target: z.string().trim().max(200).optional() }))
    .default([]),
  fields: z
    .object({
      name: itemId,
      basis: z.union([itemId, z.literal('union')]),
      department: itemId,
      category: itemId,
      level: itemId,
    })
    .partial()
    .optional()
    .describe('Whose value the power that stays gets; without it as usual for the kind'),
};

const actOn = { group: groupIdSchema, reason: z.string().trim().max(2000).optional(), actor: actorSchema };

export const reviewCalls = {
  'review/queue': call(
    z.object({
      kind: z.enum(groupKinds).optional(),
      state: z.enum(queueStates).default('open'),
      where: whereSchema,
      after: groupIdSchema.optional().describe('Begins behind this group, which may have left the queue'),
      limit: z.int().positive().max(200).default(50),
    }),
    z.object({
      kinds: z.array(z.object({ kind: z.enum(groupKinds), open: z.int(), unsure: z.int(), settled: z.int() })),
      matched: z.enum(['never', 'current', 'stale']),
      changed: z.int().describe('Items that came or changed since matching'),
      ids: z.array(z.string()),
      before: z.int().describe('How many of the queue come before these'),
      previous: z.string().nullable().describe('The last of those before these'),
    }),
  ),
  'review/group': call(z.object({ group: groupIdSchema }), reviewGroupSchema.nullable()),
  'review/accept': call(z.object({ ...actOn, ...choice }), outcome, { long: true, writes: true }),
  'review/say': call(z.object({ ...actOn, as: z.enum(['different', 'unsure', 'open']) }), outcome, {
    long: true,
    writes: true,
  }),
  'review/part': call(
    z.object({ ...actOn, item: itemId.describe('It is another power than all the others of the group') }),
    outcome,
    { long: true, writes: true },
  ),
  'review/alike': call(
    z.object({
      group: groupIdSchema,
      after: groupIdSchema.optional(),
      limit: z.int().positive().max(1000).default(50),
    }),
    z.object({
      groups: z.array(
        z.object({
          id: z.string(),
          confidence: z.number(),
          members: z.array(
            z.object({
              id: z.int(),
              number: z.string(),
              name: z.string(),
              department: z.string().nullable(),
              master: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  ),
  'review/accept-alike': call(z.object({ ...actOn, except: z.array(groupIdSchema).default([]) }), outcome, {
    long: true,
    writes: true,
  }),
};

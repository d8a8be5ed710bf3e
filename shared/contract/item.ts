import { z } from 'zod';
import { answerWays, proposalStates, roundKinds } from '#shared/approve/round.ts';
import { severities } from '#shared/check/finding.ts';
import { lawForces } from '#shared/law/force.ts';
import { lawRanks } from '#shared/law/register.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { groupKinds } from '#shared/model/group.ts';
import { levels } from '#shared/model/level.ts';
import { call } from './call.ts';
import { itemNameSchema } from './decide.ts';
import { fieldChangeRowSchema, operationRowSchema } from './history.ts';

const values = z.record(z.string(), z.union([z.string(), z.number()]));
const evidence = z.object({ code: z.string(), values });
const decision = z.enum(dispositions).nullable();
const category = z.enum(categoryCodes).nullable();

export const briefSchema = z.object({
  id: z.int(),
  number: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  decision,
});
export type ItemBrief = z.infer<typeof briefSchema>;

const citedSchema = z.object({
  title: z.string().describe('Of the register, else as cited'),
  lawId: z.string().nullable(),
  docNo: z.string().nullable(),
  refs: z.array(z.string()).describe('条[-之][.款][(项)][#目]'),
  annexItem: z.int().nullable(),
  start: z.int().describe('Where it stands in the basis, in UTF-16 units'),
  end: z.int(),
  rank: z.enum(lawRanks),
  force: z.enum(lawForces).describe('On the day of the catalogue'),
  repealed: z.string().nullable().describe('The day, where known'),
  replacedBy: z.string().nullable().describe('Title of the law that replaced it'),
});
export type CitedInItem = z.infer<typeof citedSchema>;

const findingSchema = z.object({
  rule: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  values,
  reason: z.string().describe('官方理由，可直接采用'),
  decision: decision.describe('Proposed'),
  target: z.string().nullable(),
});

const sourceSchema = z.object({
  file: z.string(),
  sheet: z.string(),
  row: z.int(),
  of: z.enum(['item', 'parent', 'whole']).describe('Whose row it is: of its parent or of the power it was split from'),
  cells: z.array(z.object({ column: z.string(), header: z.string().nullable(), text: z.string() })),
});
export type ItemSource = z.infer<typeof sourceSchema>;

const detailSchema = z.object({
  id: z.int(),
  uid: z.string(),
  number: z.string(),
  name: z.string(),
  origin: z.string(),
  department: z.object({ id: z.int(), name: z.string() }).nullable(),
  level: z.enum(levels).nullable(),
  category: z.object({
    declared: category,
    proposed: category,
    confidence: z.number().nullable(),
    reasons: z.array(evidence),
    confirmed: category,
    final: category,
  }),
  decision: z.object({
    as: decision,
    into: briefSchema.nullable(),
    asSubItem: z.boolean(),
    target: z.string().nullable(),
    reason: z.string().nullable(),
    basis: z.string().nullable(),
    actor: z.string().nullable(),
  }),
  public: z.boolean(),
  basis: z.string(),
  citations: z.array(citedSchema),
  parent: briefSchema.nullable(),
  children: z.array(briefSchema),
  splitFrom: briefSchema.nullable(),
  parts: z.array(briefSchema).describe('Split from it'),
  merged: z.array(briefSchema).describe('What was merged into it'),
  findings: z.array(findingSchema),
  groups: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(groupKinds),
      confidence: z.number(),
      members: z.int(),
      decided: z.boolean(),
    }),
  ),
  sources: z.array(sourceSchema),
  extra: z.record(z.string(), z.string()),
  flags: z.array(z.string()),
  opinions: z
    .array(
      z.object({
        proposal: z.int(),
        kind: z.enum(roundKinds),
        round: z.int(),
        author: z.string(),
        way: z.enum(answerWays),
        person: z.string().nullable(),
        day: z.string().nullable().describe('On which it was said; of a workbook null'),
        header: z.string(),
        before: z.string(),
        after: z.string(),
        state: z.enum(proposalStates),
        at: z.string().describe('When it came in'),
      }),
    )
    .describe('What was said of it in all rounds, the latest first, at most fifty'),
  releases: z.array(z.object({ release: z.int(), title: z.string(), at: z.string(), draft: z.boolean() })),
  history: z
    .array(operationRowSchema.extend({ fields: z.array(fieldChangeRowSchema) }))
    .describe('The latest first, at most thirty'),
});
export type ItemDetail = z.infer<typeof detailSchema>;

export const itemCalls = {
  'item/read': call(z.object({ item: itemNameSchema }), detailSchema),
};

import { z } from 'zod';
import { dispositions } from '#shared/model/decision.ts';
import { groupKinds } from '#shared/model/group.ts';
import { call } from './call.ts';
import { messageSchema, rowCountsSchema } from './intake.ts';

/** `field=value` terms, all of which must hold; a value compares as text. */
export const whereSchema = z.array(z.object({ field: z.string(), value: z.string() })).default([]);
const listingInput = z.object({
  where: whereSchema,
  search: z.string().optional(),
  limit: z.int().positive().optional(),
});

export const citationSchema = z.object({
  law: z.string().nullable().describe('Title as cited'),
  lawId: z.string().nullable().describe('When the register knows the law'),
  docNo: z.string().nullable(),
  refs: z.array(z.string()).describe('条[-之][.款][(项)][#目]'),
  annexItem: z.int().nullable(),
});

export const itemSchema = z.object({
  id: z.int(),
  uid: z.string(),
  number: z.string(),
  name: z.string(),
  parent: z.int().nullable(),
  department: z.string().nullable(),
  level: z.string().nullable(),
  category: z.object({
    declared: z.string().nullable(),
    proposed: z.string().nullable(),
    confidence: z.number().nullable().describe('Of the proposal, 0 to 1'),
    reasons: z.array(z.string()).describe('Why it is proposed, in words'),
    confirmed: z.string().nullable().describe('By a person; null until then'),
    final: z.string().nullable().describe('The confirmed one, else the declared one'),
  }),
  basis: z.string(),
  citations: z.array(citationSchema),
  decision: z.enum(dispositions).nullable(),
  mergedInto: z.int().nullable(),
  asSubItem: z.boolean(),
  target: z.string().nullable(),
  reason: z.string().nullable(),
  legalBasis: z.string().nullable(),
  actor: z.string().nullable(),
  public: z.boolean(),
  origin: z.string(),
  flags: z.array(z.string()),
  sources: z.array(z.object({ file: z.string(), sheet: z.string(), row: z.int() })),
  extra: z.record(z.string(), z.string()),
});
export type ItemRow = z.infer<typeof itemSchema>;

export const sourceSchema = z.object({
  id: z.int(),
  file: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  sha256: z.string(),
  size: z.int(),
  importedAt: z.string(),
  department: z.string().nullable(),
  withdrawn: z.boolean(),
  items: z.int(),
  subItems: z.int(),
  rows: rowCountsSchema,
  sheets: z.array(
    z.object({
      sheet: z.string(),
      rows: z.int(),
      declared: z.array(z.object({ text: z.string(), declared: z.int(), found: z.int() })),
      doubts: z.array(messageSchema),
    }),
  ),
});

export const evidenceSchema = z.object({
  code: z.string(),
  text: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const groupSchema = z.object({
  id: z.string(),
  kind: z.enum(groupKinds),
  confidence: z.number(),
  sure: z.boolean(),
  members: z.array(
    z.object({
      id: z.int(),
      master: z.boolean(),
      number: z.string(),
      name: z.string(),
      department: z.string().nullable(),
    }),
  ),
  evidence: z.array(evidenceSchema),
  weakest: z.object({ a: z.int(), b: z.int(), score: z.number() }),
});
export type GroupListing = z.infer<typeof groupSchema>;

export const findingSchema = z.object({
  item: z.int(),
  number: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  rule: z.string(),
  title: z.string(),
  severity: z.string(),
  decision: z.enum(dispositions).nullable(),
  target: z.string().nullable(),
  reason: z.string().describe('官方理由，可直接采用'),
});
export type FindingListing = z.infer<typeof findingSchema>;

export const decisionSchema = z.object({
  item: z.int(),
  number: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  decision: z.enum(dispositions),
  target: z.string().nullable(),
  reason: z.string().nullable(),
  legal_basis: z.string().nullable(),
  actor: z.string().nullable(),
  public: z.boolean(),
});
export type DecisionListing = z.infer<typeof decisionSchema>;

export const operationSchema = z.object({
  operation: z.int(),
  uid: z.string(),
  kind: z.string(),
  actor: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  text: z.string().describe('What was done, in words'),
  changes: z.int(),
  undoes: z.int().nullable(),
  undone: z.boolean(),
});

export const lawSchema = z.object({
  id: z.string(),
  title: z.string(),
  rank: z.string(),
  status: z.string(),
  issuer: z.string().nullable(),
  docNo: z.string().nullable(),
  aliases: z.array(z.string()),
  replacedBy: z.string().nullable(),
  versions: z.array(
    z.object({
      published: z.string().nullable(),
      effective: z.string().nullable(),
      repealed: z.string().nullable(),
      status: z.string(),
    }),
  ),
  cited: z.int().describe('Items that cite it'),
});

export const listingCalls = {
  'list/items': call(listingInput, z.array(itemSchema)),
  'list/sources': call(listingInput, z.array(sourceSchema)),
  'list/groups': call(listingInput, z.array(groupSchema)),
  'list/findings': call(listingInput, z.array(findingSchema)),
  'list/decisions': call(listingInput, z.array(decisionSchema)),
  'list/history': call(listingInput, z.array(operationSchema)),
  'list/laws': call(listingInput, z.array(lawSchema)),
};

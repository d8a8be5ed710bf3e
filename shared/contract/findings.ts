import { z } from 'zod';
import { severities } from '#shared/check/finding.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositionSchema } from '#shared/model/decision.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { outcomeSchema, reasonSchema } from './decide.ts';
import { whereSchema } from './listings.ts';
import { freshnessSchema, windowSchema } from './parts.ts';

const proposalSchema = z.object({
  decision: dispositionSchema,
  acceptable: z.boolean().describe('False where a person has to carry it out, as 拆分'),
  into: z
    .object({ id: z.int(), number: z.string(), name: z.string() })
    .nullable()
    .describe('合并: the item to go into'),
  asSubItem: z.boolean(),
  target: z.string().nullable(),
  category: z.enum(categoryCodes).nullable().describe('变更 of the category'),
  isPublic: z.boolean(),
});

const rowSchema = z.object({
  item: z.int(),
  number: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  decision: dispositionSchema.nullable().describe('What the item was decided as already'),
  reason: z.string().describe('The official reason, filled in'),
  proposal: proposalSchema.nullable(),
  dismissedFor: z.string().nullable(),
});

/** Findings of one rule: those of the items ticked, or all that are open and fit the filter. */
const scopeSchema = z.union([
  z.object({ items: z.array(z.int()).min(1).max(10_000) }),
  z.object({ where: whereSchema, search: z.string().optional() }),
]);

export const findingCalls = {
  'findings/rules': call(
    z.object({}),
    z.object({
      freshness: freshnessSchema,
      left: z.int(),
      rules: z.array(
        z.object({
          rule: z.string(),
          severity: z.enum(severities),
          open: z.int(),
          dismissed: z.int(),
          answered: z.int().describe('Decided otherwise than by dismissing'),
          bulk: z.boolean().describe('All of it may be accepted in one act'),
        }),
      ),
      inert: z.array(z.object({ rule: z.string(), severity: z.enum(severities), needs: z.string() })),
    }),
  ),
  'findings/list': call(
    windowSchema.extend({
      rule: z.string(),
      state: z.enum(['open', 'dismissed']).default('open'),
      where: whereSchema,
      search: z.string().optional(),
    }),
    z.object({ total: z.int(), rows: z.array(rowSchema) }),
  ),
  'findings/read': call(
    z.object({ item: z.int(), rule: z.string() }),
    z.object({
      finding: rowSchema,
      others: z.array(z.object({ rule: z.string(), severity: z.enum(severities), reason: z.string() })),
      recentReasons: z.array(z.string()).describe('For which findings were dismissed lately, those of the rule first'),
    }),
  ),
  'findings/accept': call(
    z.object({
      rule: z.string(),
      scope: scopeSchema,
      instead: z
        .object({ as: dispositionSchema, target: z.string().optional() })
        .optional()
        .describe('Another decision than the one proposed'),
      reason: reasonSchema.describe('In place of the official one'),
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    outcomeSchema.extend({
      skipped: z.int().describe('Of those asked for: decided already, or no proposal to accept'),
    }),
    { long: true, writes: 'much' },
  ),
  'findings/dismiss': call(
    z.object({
      rule: z.string(),
      items: z.array(z.int()).min(1).max(10_000),
      reason: z.string().trim().min(1).max(2000),
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: true },
  ),
  'findings/reopen': call(
    z.object({ rule: z.string(), items: z.array(z.int()).min(1).max(10_000), actor: actorSchema }),
    outcomeSchema,
    { long: true, writes: true },
  ),
};

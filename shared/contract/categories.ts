import { z } from 'zod';
import { patternPlaces } from '#shared/classify/alike.ts';
import { categoryDoubts } from '#shared/classify/doubt.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { outcomeSchema, reasonSchema } from './decide.ts';
import { evidenceCodeSchema, freshnessSchema, spanSchema, windowSchema } from './parts.ts';

const code = z.enum(categoryCodes).nullable();

/** What a group has in common; `later` holds what was left for later, whatever it is. */
const groupSchema = z.object({
  key: z.string().describe('Names the group in the other calls'),
  doubt: z.enum([...categoryDoubts, 'later']),
  place: z.enum(patternPlaces),
  words: z.string().describe('That it shares, of one of its items where they vary'),
  declared: code,
  proposed: code,
  items: z.int(),
  confidence: z.number().describe('Of the proposals, on average'),
});

const rowSchema = z.object({
  id: z.int(),
  number: z.string(),
  name: z.string(),
  lit: spanSchema.nullable().describe('The deciding words in the name'),
  department: z.string().nullable(),
  declared: code,
  declaredText: z.string().nullable().describe('As the list writes it'),
  proposed: code,
  confidence: z.number(),
  reasons: z.array(evidenceCodeSchema),
});

/** The items that an act is about: those ticked, or all that a group holds. */
const scopeSchema = z.union([
  z.object({ items: z.array(z.int()).min(1).max(10_000) }),
  z.object({ group: z.string() }),
]);

export const categoryCalls = {
  'categories/queue': call(
    windowSchema,
    z.object({
      freshness: freshnessSchema,
      left: z.int(),
      counts: z.object({
        missing: z.int(),
        differing: z.int(),
        doubtful: z.int(),
        later: z.int(),
        settled: z.int(),
      }),
      total: z.int().describe('Groups'),
      groups: z.array(groupSchema),
    }),
  ),
  'categories/group': call(
    windowSchema.extend({ key: z.string() }),
    z.object({ total: z.int(), rows: z.array(rowSchema) }),
  ),
  'categories/settle': call(
    z.object({
      scope: scopeSchema,
      as: z.union([z.enum(categoryCodes), z.literal('proposed'), z.literal('declared')]),
      reason: reasonSchema,
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: true },
  ),
  'categories/postpone': call(z.object({ scope: scopeSchema, actor: actorSchema }), outcomeSchema, {
    long: true,
    writes: true,
  }),
};

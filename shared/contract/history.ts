import { z } from 'zod';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';

const operationNumber = z.int().positive();
const input = z.object({ operation: operationNumber.optional(), actor: actorSchema });

const evidence = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

const outcome = z.object({
  operation: z.int().describe('The new operation that undid or redid'),
  undoes: z.int(),
  text: z.string().describe('What was undone or redone, in Chinese'),
  summary: evidence.describe('The same, to be put into words'),
  changes: z.int(),
});

const toOutcome = z.object({
  steps: z.int().describe('Operations that were, or in a preview would be, undone or redone'),
  changes: z.int(),
});

/** Put into words by `historyText`. */
export const operationRowSchema = z.object({
  operation: z.int(),
  kind: z.string(),
  actor: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  summary: evidence,
  undoes: z.int().nullable(),
  undone: z.boolean().describe('Undone and not redone since'),
  changes: z.int(),
  hash: z
    .string()
    .nullable()
    .describe('Over what it wrote and the hash of the one before; null only in a damaged file'),
});
export type OperationRow = z.infer<typeof operationRowSchema>;

/** What a change was made on, as people name it. */
const subjectSchema = z.object({
  table: z.string(),
  id: z.int(),
  number: z.string().nullable().describe('Of an item'),
  name: z.string(),
});

export const fieldChangeRowSchema = z.object({
  field: z.string().nullable().describe('null: it was added'),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChangeRow = z.infer<typeof fieldChangeRowSchema>;

const nextStep = z.object({ operation: z.int(), kind: z.string(), summary: evidence });

const filters = {
  actor: z.string().optional(),
  kind: z.string().optional(),
  since: z.iso.datetime().describe('From this moment on').optional(),
  until: z.iso.datetime().describe('Before this moment').optional(),
  search: z.string().max(200).optional(),
  item: z.int().describe('Operations that touched it').optional(),
  department: z.int().describe('Operations that touched one of its items').optional(),
};

export const historyCalls = {
  'history/undo': call(input, outcome, { long: true, writes: true }),
  'history/redo': call(input, outcome, { long: true, writes: true }),
  'history/undoTo': call(
    z.object({
      operation: operationNumber.describe('The last that stays; what stands after it is undone, the latest first'),
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    toOutcome,
    { writes: 'much', long: true },
  ),
  'history/redoTo': call(
    z.object({
      operation: operationNumber.describe('The last to be redone of those that were undone'),
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    toOutcome,
    { writes: 'much', long: true },
  ),
  'history/state': call(
    z.object({}),
    z.object({
      undo: nextStep.nullable().describe('What 撤销 would undo'),
      redo: nextStep.nullable(),
      savedAt: z.string().nullable().describe('The moment of the last operation'),
    }),
  ),
  'history/list': call(
    z.object({
      ...filters,
      before: operationNumber.describe('The last of the page before').optional(),
      limit: z.int().positive().max(500).default(100),
    }),
    z.object({
      operations: z.array(operationRowSchema).describe('The latest first'),
      next: z.int().nullable().describe('`before` of the next page; null at the end'),
    }),
  ),
  'history/facets': call(
    z.object({}),
    z.object({
      actors: z.array(z.object({ actor: z.string(), operations: z.int() })),
      kinds: z.array(z.object({ kind: z.string(), operations: z.int() })),
    }),
  ),
  'history/read': call(
    z.object({
      operation: operationNumber,
      after: z.int().nonnegative().default(0).describe('`next` of the page before'),
      limit: z.int().positive().max(500).default(100),
    }),
    operationRowSchema.extend({
      fields: z.array(fieldChangeRowSchema.extend({ subject: subjectSchema })),
      next: z.int().nullable(),
    }),
  ),
  'history/export': call(
    z.object({ ...filters, to: z.string().min(1).describe('CSV, one line per operation') }),
    z.object({ path: z.string(), operations: z.int() }),
    { long: true, files: ({ to }) => [to] },
  ),
};

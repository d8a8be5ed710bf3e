import { z } from 'zod';
import { severities } from '#shared/check/finding.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositionSchema, dispositions } from '#shared/model/decision.ts';
import { origins } from '#shared/model/item.ts';
import { levels } from '#shared/model/level.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';

export const gridSorts = [
  'id',
  'number',
  'name',
  'department',
  'category',
  'proposed',
  'level',
  'decision',
  'target',
  'reason',
  'findings',
  'basis',
  'public',
  'origin',
  'file',
] as const;
export type GridSort = (typeof gridSorts)[number];

export const gridFacetNames = [
  'decision',
  'category',
  'department',
  'rule',
  'severity',
  'file',
  'level',
  'origin',
  'proposed',
  'flag',
] as const;
export type GridFacetName = (typeof gridFacetNames)[number];

/** How a term compares: equal or not, a part of the text or not, the beginning of it. Nothing: '' with `is` or `not`. */
const termComparisons = ['is', 'not', 'contains', 'lacks', 'starts'] as const;

const termSchema = z.object({
  field: z.string(),
  how: z.enum(termComparisons).default('is'),
  value: z.string().max(2000),
});
export type GridTerm = z.output<typeof termSchema>;

/**
 * Which items, in which order. Terms on the same field that say what it is are alternatives; everything else must hold.
 * A question names the whole view, so that it has the same answer after the engine was started again.
 */
export const gridViewSchema = z.object({
  where: z.array(termSchema).max(500).default([]),
  search: z
    .string()
    .max(200)
    .default('')
    .describe('Words of which each must stand in name, number, basis or department'),
  sort: z
    .array(z.object({ field: z.enum(gridSorts), descending: z.boolean().default(false) }))
    .max(8)
    .default([])
    .describe('The first counts most; without any, as the items came in'),
});
export type GridView = z.output<typeof gridViewSchema>;

/** Named items, or all of a view but some. */
export const chosenSchema = z.union([
  z.object({ items: z.array(z.int()).max(100_000) }),
  z.object({ view: gridViewSchema, except: z.array(z.int()).max(100_000).default([]) }),
]);
export type Chosen = z.output<typeof chosenSchema>;

export const gridRowSchema = z.object({
  id: z.int(),
  number: z.string(),
  name: z.string(),
  parent: z.int().nullable(),
  department: z.string().nullable(),
  departmentShort: z.string().nullable(),
  level: z.enum(levels).nullable(),
  category: z.enum(categoryCodes).nullable().describe('The one that counts'),
  confirmed: z.boolean().describe('The category was confirmed by a person'),
  proposed: z.enum(categoryCodes).nullable(),
  decision: z.enum(dispositions).nullable(),
  target: z.string().nullable().describe('Number of the item it was merged into, or whereto in words'),
  reason: z.string().nullable(),
  basis: z.string().describe('Its beginning'),
  citations: z.string().describe('The laws and articles cited, in short'),
  findings: z.int(),
  severity: z.enum(severities).nullable().describe('Of the worst finding'),
  file: z.string().nullable(),
  public: z.boolean(),
  origin: z.enum(origins),
  flags: z.array(z.string()),
  extra: z.record(z.string(), z.string()).describe('Those asked for'),
});
export type GridRow = z.output<typeof gridRowSchema>;

const rowRange = { view: gridViewSchema, from: z.int().nonnegative(), to: z.int().nonnegative() };

/** Items as they are counted everywhere: 主项, and their sub-items beside them. */
const countedSchema = z.object({ powers: z.int().describe('主项'), subItems: z.int().describe('子项') });
export type Counted = z.infer<typeof countedSchema>;

/** What changed, or would. */
const edited = countedSchema.extend({ operation: z.int().nullable().describe('null when nothing changed') });

const reasonSchema = z.string().trim().max(2000).optional();

export const gridCalls = {
  'grid/view': call(
    z.object({ view: gridViewSchema }),
    z.object({
      count: z.int().describe('Rows of the view'),
      powers: z.int().describe('主项 among them; the others are sub-items'),
      total: z.int().describe('主项 of the catalogue'),
    }),
  ),
  'grid/rows': call(
    z
      .object({ ...rowRange, extra: z.array(z.string()).max(40).default([]) })
      .refine(({ from, to }) => to - from <= 500, { error: '一次最多 500 行' }),
    z.object({ count: z.int(), rows: z.array(gridRowSchema) }),
  ),
  'grid/position': call(
    z.object({ view: gridViewSchema, item: z.int() }),
    z.object({ index: z.int().nullable().describe('null where the view does not hold it') }),
  ),
  'grid/facet': call(
    z.object({ view: gridViewSchema, facet: z.enum(gridFacetNames) }),
    z.object({
      values: z.array(
        z.object({ value: z.string().describe("'' for none"), powers: z.int().describe('主项 that have it') }),
      ),
    }),
  ),
  'grid/prepare': call(z.object({}), z.object({}), { long: true }),
  'grid/ids': call(
    z.object(rowRange).refine(({ from, to }) => to - from <= 100_000, { error: '一次最多 100000 项' }),
    z.object({ ids: z.array(z.int()) }),
  ),
  'grid/count': call(z.object({ chosen: chosenSchema }), countedSchema),
  'grid/cells': call(
    z
      .object({ ...rowRange, fields: z.array(z.string()).min(1).max(60) })
      .refine(({ from, to }) => to - from <= 5000, { error: '一次最多 5000 行' }),
    z.object({ rows: z.array(z.array(z.string())) }).describe('As printed, uncut'),
  ),
  'grid/export': call(
    z.object({
      view: gridViewSchema,
      columns: z
        .array(z.object({ field: z.string(), label: z.string() }))
        .min(1)
        .max(60),
      to: z.string().min(1).describe('.csv; anything else is a workbook'),
    }),
    countedSchema,
    { long: true, files: ({ to }) => [to] },
  ),
  'edit/fields': call(
    z.object({
      changes: z.array(z.object({ item: z.int(), field: z.string(), value: z.string().max(100_000) })).max(200_000),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    edited,
    { long: true, writes: true },
  ),
  'edit/all': call(
    z.object({
      chosen: chosenSchema,
      field: z.string(),
      value: z.string().max(100_000),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    edited,
    { long: true, writes: 'much' },
  ),
  'edit/replace': call(
    z.object({
      chosen: chosenSchema,
      fields: z.array(z.string()).min(1),
      find: z.string().min(1).max(1000),
      replace: z.string().max(1000),
      whole: z.boolean().default(false).describe('Only where it is the whole text'),
      preview: z.boolean().default(false),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    edited.extend({
      matches: z
        .array(
          z.object({ item: z.int(), number: z.string(), field: z.string(), before: z.string(), after: z.string() }),
        )
        .describe('The first of them'),
      fields: z.int().describe('Texts that changed, or would'),
    }),
    { long: true, writes: 'much' },
  ),
  'decide/items': call(
    z.object({
      chosen: chosenSchema,
      as: dispositionSchema.nullable().describe('null: back to 待研究'),
      target: z.string().optional(),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    edited.describe('A sub-item that is chosen together with its power goes with it and is counted'),
    { long: true, writes: 'much' },
  ),
};

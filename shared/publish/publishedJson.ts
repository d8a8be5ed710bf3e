import { z } from 'zod';
import { levelNames } from '#shared/model/level.ts';
import { extraColumns, publishedColumns } from './columns.ts';
import type { PublishedList } from './publishedList.ts';
import type { PublishedPower } from './release.ts';
import { summaryMatrix } from './summary.ts';

const text = (id: string): z.ZodString => z.string().describe(describeColumn(id));

const publishedJsonPower = z.object({
  number: text('number'),
  seq: z.int().positive().describe(describeColumn('seq')),
  categoryCode: text('categoryCode'),
  category: text('category'),
  name: text('name'),
  subItems: z.array(
    z.object({
      number: z.string().describe('short number of the sub-item'),
      name: z.string(),
      basis: z.string().describe('legal basis of its own; empty where that of the power holds'),
    }),
  ),
  basis: text('basis'),
  organ: text('organ'),
  level: z.enum(Object.values(levelNames)).nullable().describe(describeColumn('level')),
  ...Object.fromEntries(extraColumns.map(({ id, description }) => [id, z.string().optional().describe(description)])),
});

/** The published list for programs. A reader may rely on it: fields are added, never renamed or removed. */
export const publishedJsonSchema = z
  .object({
    $schema: z.string().describe('JSON Schema of this file'),
    title: z.string(),
    place: z.string(),
    release: z.int().positive().describe('number of the release'),
    date: z.string().describe('date of publication, YYYY-MM-DD'),
    draft: z.boolean().describe('a draft is not in force'),
    approvedBy: z.array(z.string()).describe('bodies that approved the list; empty where none is named'),
    documentNumber: z.string().nullable().describe('under which it was approved'),
    corrects: z.int().positive().nullable().describe('number of the release whose error this one corrects'),
    correctionNotice: z.array(z.string()).describe('its paragraphs, in Chinese'),
    rounds: z
      .array(z.object({ number: z.int(), title: z.string(), date: z.string() }))
      .describe('rounds of consultation and approval that led here'),
    categorySet: z.string().describe('name of the set of categories'),
    total: z.int().describe('powers, not counting sub-items'),
    subItemTotal: z.int(),
    categories: z.array(z.object({ code: z.string(), name: z.string(), total: z.int() })),
    departments: z.array(z.object({ name: z.string(), total: z.int() })),
    powers: z.array(publishedJsonPower),
  })
  .describe('A published list of administrative powers (行政权力清单)');
export type PublishedJson = z.infer<typeof publishedJsonSchema>;

/** `schemaReference`: where the JSON Schema is, relative to the file. Keys come in the order of the schema. */
export function publishedJson(content: PublishedList, schemaReference: string): PublishedJson {
  const { rows, totals } = summaryMatrix(content);
  const { title, place, number, date, draft, categorySet, categories, powers } = content;
  const categoryNames = new Map(categories.map(({ code, name }) => [code, name]));
  return publishedJsonSchema.parse({
    $schema: schemaReference,
    title,
    place,
    release: number,
    date,
    draft,
    approvedBy: content.approval?.bodies ?? [],
    documentNumber: content.approval?.docNo ?? null,
    corrects: content.correction?.of ?? null,
    correctionNotice: content.correction?.notice ?? [],
    rounds: content.rounds,
    categorySet,
    total: powers.length,
    subItemTotal: powers.reduce((total, power) => total + power.subItems.length, 0),
    categories: categories.map(({ code, name }, index) => ({ code, name, total: totals.counts[index] ?? 0 })),
    departments: rows.map(({ department, total }) => ({ name: department, total })),
    powers: powers.map((power) => jsonPower(power, categoryNames.get(power.category) ?? '')),
  });
}

/** The JSON Schema (draft 2020-12) of {@link publishedJson}. */
export function publishedJsonSchemaDocument(): object {
  return z.toJSONSchema(publishedJsonSchema);
}

function jsonPower(power: PublishedPower, category: string) {
  const { category: categoryCode, extra, level, ...rest } = power;
  return { ...rest, ...extra, categoryCode, category, level: level === null ? null : levelNames[level] };
}

function describeColumn(id: string): string {
  return publishedColumns.find((column) => column.id === id)?.description ?? '';
}

import { z } from 'zod';
import { type Adjustment, adjustments } from './adjustments.ts';
import { categoryOf } from './adjustmentTable.ts';
import { fieldHeader } from './difference.ts';
import type { ReleaseContent } from './release.ts';

const comparedRelease = z.object({
  release: z.int().positive(),
  title: z.string(),
  date: z.string().describe('YYYY-MM-DD'),
  draft: z.boolean().describe('a draft is not in force'),
  total: z.int().describe('powers, not counting sub-items'),
});

const adjustedPower = z.object({
  number: z.string().describe('short number of the power; for ever its own'),
  category: z.string(),
  name: z.string(),
  subItems: z.array(z.object({ number: z.string(), name: z.string(), basis: z.string() })),
  basis: z.string(),
  organ: z.string(),
});

/** 调整对照表 for programs. A reader may rely on it: fields are added, never renamed or removed. */
export const adjustmentJsonSchema = z
  .object({
    $schema: z.string().describe('JSON Schema of this file'),
    place: z.string(),
    from: comparedRelease,
    to: comparedRelease,
    adjustments: z.array(
      z.object({
        ways: z.array(z.string()).describe('新增 取消 合并 拆分 下放 变更 …, mostly one'),
        department: z.string(),
        before: z.array(adjustedPower).describe('several that were merged; none where the power is new'),
        after: z.array(adjustedPower).describe('several parts of one that was split; none where the power is gone'),
        target: z.string().nullable().describe('whereto it was handed'),
        reasons: z.array(z.string()),
        fields: z
          .array(z.object({ field: z.string(), header: z.string(), before: z.string(), after: z.string() }))
          .describe('of a power that stays, what differs'),
      }),
    ),
  })
  .describe('What changed between two releases of a list of administrative powers (调整对照表)');

export type AdjustmentJson = z.infer<typeof adjustmentJsonSchema>;

/** `schemaReference`: where the JSON Schema is, relative to the file. */
export function adjustmentJson(from: ReleaseContent, to: ReleaseContent, schemaReference: string): AdjustmentJson {
  const written = ({ ways, department, before, after, target, reasons, fields }: Adjustment) => ({
    ways,
    department,
    before: before.map((power) => ({ ...power, category: categoryOf(power, from) })),
    after: after.map((power) => ({ ...power, category: categoryOf(power, to) })),
    target,
    reasons,
    fields: fields.map((change) => ({ ...change, header: fieldHeader(change.field) })),
  });
  return adjustmentJsonSchema.parse({
    $schema: schemaReference,
    place: to.place,
    from: headOf(from),
    to: headOf(to),
    adjustments: adjustments(from, to).map(written),
  });
}

/** The JSON Schema (draft 2020-12) of {@link adjustmentJson}. */
export function adjustmentJsonSchemaDocument(): object {
  return z.toJSONSchema(adjustmentJsonSchema);
}

function headOf({ number, title, date, draft, powers }: ReleaseContent) {
  return { release: number, title, date, draft, total: powers.length };
}

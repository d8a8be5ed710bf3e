import { z } from 'zod';
import { adjustmentColumns, adjustmentTable } from '#shared/publish/adjustmentTable.ts';
import { type ReleaseContent, releaseContentSchema } from '#shared/publish/release.ts';

/** What 报审 of the whole list shows beside the opinions; kept with the round, so that it never changes. */
export const roundListSchema = z
  .object({
    /** As it would be published. */
    list: releaseContentSchema,
    /** 调整对照表, from what was reported to what is proposed: what each column says, by its word. */
    adjustments: z
      .array(z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).readonly())
      .readonly(),
  })
  .readonly();
export type RoundList = z.infer<typeof roundListSchema>;

/** What a column is called in a template: 部门, 调整前事项名称, 调整后类别 … */
export const adjustmentWords: readonly string[] = adjustmentColumns.map(({ over, header }) => `${over ?? ''}${header}`);

/** `reported`: the powers as they were handed in. What nobody decided on yet is no adjustment. */
export function roundList(reported: ReleaseContent, list: ReleaseContent): RoundList {
  const { lines } = adjustmentTable(reported, list);
  const proposed = lines.filter(({ adjustment }) => adjustment.ways.some((way) => way !== '待研究'));
  const adjustments = proposed.map(({ texts }, index) =>
    Object.fromEntries(adjustmentWords.map((word, at) => [word, at === 0 ? String(index + 1) : (texts[at] ?? '')])),
  );
  return { list, adjustments };
}

import { z } from 'zod';
import { call } from './call.ts';
import { briefSchema } from './item.ts';

const changedSchema = z.object({
  item: briefSchema.describe('As a list has it'),
  counterpart: briefSchema.describe('As it stood'),
  fields: z.array(z.object({ name: z.string().describe('In words'), before: z.string(), after: z.string() })).min(1),
});

const comparedImportSchema = z.object({
  operation: z.int().describe('The import'),
  files: z.array(z.string()),
  matched: z.boolean().describe('Matching ran since; until then what is named otherwise counts as fresh'),
  departments: z.array(z.string()).describe('That the lists name; only their powers are set against them'),
  standing: z.int().describe('主项 that would be published now, of those departments, beside the import’s own'),
  items: z.int().describe('主项 of the import = same + changed + fresh'),
  same: z.int(),
  changed: z.array(changedSchema),
  fresh: z.array(briefSchema).describe('Of the import alone'),
  gone: z.array(briefSchema).describe('That stood, and no list names'),
});
export type ComparedImport = z.infer<typeof comparedImportSchema>;

export const comparisonCalls = {
  'intake/compare': call(
    z.object({
      source: z
        .union([z.int(), z.string()])
        .optional()
        .describe('One of the lists of the import, by its id or the name of its file; without it the last import'),
    }),
    comparedImportSchema,
    { long: true },
  ),
};

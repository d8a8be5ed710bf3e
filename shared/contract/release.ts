import { z } from 'zod';
import { ledgerSchema } from '#shared/ledger/ledger.ts';
import { releaseChecks } from '#shared/publish/readiness.ts';
import { call } from './call.ts';
import {
  encodings,
  exportFormats,
  fieldChangeSchema,
  listChoice,
  withoutPictures,
  writtenFileSchema,
} from './publish.ts';
import { doorSchema } from './statistics.ts';

const checkSchema = z.object({
  check: z.enum(releaseChecks),
  state: z.enum(['ok', 'warn', 'block']),
  count: z.int().describe('What is in the way, or should be looked at'),
  total: z.int().describe('Of how many; what the line shows when all is well'),
  ran: z.enum(['never', 'stale', 'current']).describe('Of matching or checking: what did not run found nothing'),
  door: z.object({ stage: z.enum(['catalogue', 'review', 'findings']), where: doorSchema }).nullable(),
});

/** null: the release that would be made now. */
const sideSchema = z.int().positive().nullable();

/** Of 调整对照表. */
export const comparisonFormats = ['xlsx', 'html', 'json'] as const;

const effects = ['added', 'removed', 'changed'] as const;

const pagePreview = z.object({
  kind: z.literal('page'),
  html: z.string().describe('A page without script, of what the document says; its look is not that of the file'),
  more: z.boolean(),
});
const textPreview = z.object({ kind: z.literal('text'), text: z.string(), more: z.boolean() });
const tablePreview = z.object({
  kind: z.literal('table'),
  rows: z.array(z.array(z.string())).describe('The header first'),
  total: z.int().describe('Lines of the file without its header'),
});
const sheetsPreview = z.object({
  kind: z.literal('sheets'),
  sheets: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ letter: z.string(), width: z.number().describe('In characters') })),
      rows: z.array(
        z.array(
          z.object({
            at: z.string().describe('B4'),
            text: z.string(),
            colSpan: z.int(),
            rowSpan: z.int(),
            bold: z.boolean(),
            align: z.enum(['left', 'center', 'right']),
          }),
        ),
      ),
      more: z.boolean(),
    }),
  ),
});

export const releaseCalls = {
  'release/check': call(
    z.object({}),
    z.object({
      number: z.int().describe('Of the release that would be made'),
      title: z.string(),
      approvedBy: z.string().describe('Who approves such a list as a rule'),
      ready: z.boolean().describe('Nothing blocks'),
      checks: z.array(checkSchema),
      ledger: ledgerSchema,
    }),
    { long: true },
  ),
  'release/compare': call(
    z.object({
      from: z.int().positive(),
      to: sideSchema,
      effect: z.enum(effects).optional(),
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(50),
    }),
    z.object({
      unchanged: z.int(),
      added: z.int(),
      removed: z.int(),
      changed: z.int(),
      changes: z
        .array(
          z.object({
            effect: z.enum(effects),
            change: z.string(),
            number: z.string(),
            name: z.string(),
            category: z.string(),
            organ: z.string(),
            target: z.string().nullable(),
            reason: z.string().nullable(),
            fields: z.array(fieldChangeSchema),
          }),
        )
        .describe('One page of those asked for'),
    }),
    { long: true },
  ),
  'release/export-comparison': call(
    z.object({
      from: z.int().positive(),
      to: sideSchema,
      format: z.enum(comparisonFormats),
      path: z.string().min(1).describe('A file, or the folder for one'),
    }),
    z.object({ files: z.array(writtenFileSchema) }),
    { long: true, files: ({ path }) => [path] },
  ),
  'release/preview-output': call(
    z.object({ release: sideSchema, format: z.enum(exportFormats), ...listChoice }),
    z.object({
      name: z.string(),
      content: z.discriminatedUnion('kind', [textPreview, tablePreview, sheetsPreview, pagePreview]),
    }),
    { long: true },
  ),
  'export/all': call(
    z.object({
      release: z.int().positive(),
      formats: z
        .array(z.object({ format: z.enum(exportFormats), encoding: z.enum(encodings).default('utf-8') }))
        .min(1)
        .max(12),
      ...listChoice,
      to: z.string().min(1).describe('A folder'),
    }),
    z.object({
      files: z.array(
        z.object({
          format: z.enum(exportFormats),
          encoding: z.enum(encodings),
          path: z.string(),
          bytes: z.int(),
          sha256: z.string(),
        }),
      ),
      withoutPictures,
    }),
    { long: true, files: ({ to }) => [to] },
  ),
};

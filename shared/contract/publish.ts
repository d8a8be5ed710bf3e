import { z } from 'zod';
import { ledgerSchema } from '#shared/ledger/ledger.ts';
import { arrangements } from '#shared/publish/chapters.ts';
import { listKinds } from '#shared/publish/publishedList.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { messageSchema } from './intake.ts';

export const releaseSchema = z.object({
  release: z.int(),
  title: z.string(),
  at: z.string(),
  draft: z.boolean(),
  actor: z.string(),
  published: z.int(),
  approvedBy: z.array(z.string()),
  docNo: z.string().nullable(),
  corrects: z.int().nullable().describe('The release whose error this one corrects'),
});

export const fieldChangeSchema = z.object({ field: z.string(), before: z.string(), after: z.string() });

export const diffSchema = z.object({
  from: z.int(),
  to: z.int(),
  changes: z.array(
    z.object({
      change: z.string().describe('新增 取消 合并 下放 变更 …'),
      number: z.string(),
      name: z.string(),
      category: z.string(),
      organ: z.string(),
      target: z.string().nullable(),
      reason: z.string().nullable(),
      fields: z.array(fieldChangeSchema),
    }),
  ),
});

/**
 * html: tables to be pasted into an editor; txt: the paragraph of the annual report; form: 公布稿, a workbook after the
 * templates that the office has now; charts: a folder of pictures of the statistics and their figures; site: a folder of
 * pages.
 */
export const exportFormats = ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html', 'txt', 'form', 'charts', 'site'] as const;
export const encodings = ['utf-8', 'gb18030'] as const;

/** What these say is told of the whole list only: their figures are those of its ledger. */
export const ofWholeList: readonly (typeof exportFormats)[number][] = ['txt', 'charts', 'site'];

/** Every kind of file that a release is written as. 公布稿 is asked for by itself: the workbook says the same. */
export const everyOutput = exportFormats
  .filter((format) => format !== 'form')
  .flatMap((format) => (format === 'csv' ? encodings : (['utf-8'] as const)).map((encoding) => ({ format, encoding })));

export const writtenFileSchema = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() });

export const withoutPictures = z
  .boolean()
  .describe(
    'Pictures that belong there were left out, and the PDF of a site, since nothing here draws and prints them',
  );

/** What is written of a release, and how documents of it are divided. */
export const listChoice = {
  list: z.enum(listKinds).default('all').describe('licences: 行政许可事项清单'),
  by: z.enum(arrangements).default('category'),
};

export const publishCalls = {
  'ledger/read': call(
    z.object({ by: z.enum(['department', 'category', 'file']).optional() }),
    ledgerSchema.extend({
      sentence: z.string(),
      by: z.array(z.object({ name: z.string(), ledger: ledgerSchema })),
    }),
  ),
  'release/make': call(
    z.object({
      draft: z.boolean().default(false),
      title: z.string().trim().min(1).max(200).optional(),
      date: z.iso.date().optional().describe('That is printed; without it today'),
      approvedBy: z.array(z.string().trim().min(1).max(100)).max(10).default([]).describe('Approving bodies'),
      docNo: z.string().trim().max(100).optional().describe('Document number of the approval'),
      corrects: z
        .object({ release: z.int().positive(), why: z.string().trim().max(2000).default('') })
        .optional()
        .describe('The release whose error this one corrects; it stays as it is'),
      strict: z.boolean().default(false).describe('Refuse while a severe finding is open, too'),
      actor: actorSchema,
    }),
    releaseSchema.extend({ warnings: z.array(messageSchema).describe('What was released all the same') }),
    { long: true, writes: 'much' },
  ),
  'release/list': call(z.object({}), z.array(releaseSchema)),
  'release/diff': call(z.object({ from: z.int().positive(), to: z.int().positive() }), diffSchema, { long: true }),
  'export/write': call(
    z.object({
      release: z.int().positive(),
      format: z.enum(exportFormats),
      encoding: z.enum(encodings).default('utf-8'),
      exact: z.boolean().default(false),
      ...listChoice,
      to: z.string().min(1),
    }),
    z.object({ files: z.array(writtenFileSchema), withoutPictures }),
    { long: true, files: ({ to }) => [to] },
  ),
};

import { z } from 'zod';
import { backupReasons } from '#shared/model/backup.ts';
import { call } from './call.ts';
import { catalogueSchema } from './catalogue.ts';

export const backupSchema = z.object({
  name: z.string(),
  path: z.string(),
  at: z.string(),
  reason: z.enum(backupReasons).describe('time: by the clock; work: before large work'),
  bytes: z.int(),
});
export type BackupRow = z.infer<typeof backupSchema>;

const fileSchema = z.string().min(1).optional().describe('Of a catalogue that need not be open; else the open one');
const named = ({ file }: { readonly file?: string | undefined }) => (file === undefined ? [] : [file]);

/** Copies of a catalogue that stand beside it. */
export const backupCalls = {
  'backup/list': call(
    z.object({ file: fileSchema }),
    z.object({
      folder: z.string(),
      backups: z.array(backupSchema).describe('The latest first'),
      failure: z
        .object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
        .nullable()
        .describe('Why the last one that was due by itself could not be made'),
    }),
    { files: named },
  ),
  'backup/make': call(z.object({}), backupSchema, { long: true }),
  'backup/restore': call(
    z.object({ file: fileSchema, name: z.string().min(1) }),
    z.object({
      catalogue: catalogueSchema,
      before: backupSchema.nullable().describe('The state that was replaced; null where it could not be read any more'),
      aside: z.string().nullable().describe('Where the damaged file that was replaced is now'),
    }),
    { long: true, writes: true, files: named },
  ),
};

import { z } from 'zod';
import { rescuedTables } from '#shared/model/rescue.ts';
import { call } from './call.ts';

/** Who is at the keyboard; every change is recorded under this name. */
export const actorSchema = z.string().trim().min(1).max(60);

export const catalogueSchema = z.object({
  file: z.string(),
  title: z.string(),
  place: z.string(),
  categories: z.object({
    id: z.string(),
    title: z.string(),
    members: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  level: z.string().describe('行使层级 of the place, e.g. 县级'),
  sources: z.int(),
  items: z.int().describe('主项 and 子项 in the catalogue'),
  readOnly: z
    .enum(['asked', 'elsewhere', 'cannot-write', 'damaged'])
    .nullable()
    .describe(
      'Why it can only be read: another window has it, its folder or disk cannot be written, its file is damaged; null: it can be written',
    ),
  location: z
    .object({ kind: z.enum(['local', 'network', 'synchronised']), by: z.string().optional() })
    .describe('Where the file lies, as far as can be told'),
});

const openSchema = z.object({
  file: z.string().min(1),
  /** Refuse a catalogue that another window has open, and keep it to this one. */
  alone: z.boolean().default(false),
  /** Before large work, as where it is kept to this window; there also by the clock. */
  backUp: z.boolean().default(false),
  readOnly: z
    .enum(['no', 'if-needed', 'yes'])
    .default('no')
    .describe('if-needed: where another window has it open, it cannot be written, or is damaged'),
});

/** SHA-256 in hexadecimal. */
export const hashSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/);

export const catalogueCalls = {
  'catalogue/create': call(
    z.object({
      file: z.string().min(1),
      title: z.string().trim().min(1),
      place: z.string().trim().min(1),
      categories: z.string().default('KDL-2015'),
      alone: z.boolean().default(false),
      actor: actorSchema,
    }),
    catalogueSchema,
    { writes: true, files: ({ file }) => [file] },
  ),
  'catalogue/open': call(openSchema, catalogueSchema, {
    writes: true,
    files: ({ file }) => [file],
  }),
  'catalogue/close': call(z.object({}), z.null()),
  'catalogue/save-copy': call(z.object({ to: z.string().min(1) }), z.object({ path: z.string(), bytes: z.int() }), {
    long: true,
    files: ({ to }) => [to],
  }),
  'catalogue/rescue': call(
    z.object({ file: z.string().min(1), to: z.string().min(1) }),
    z.object({
      path: z.string(),
      tables: z.array(
        z.object({
          table: z.enum(rescuedTables),
          rows: z.int(),
          complete: z.boolean().describe('false: some could not be read'),
        }),
      ),
    }),
    { long: true, files: ({ file, to }) => [file, to] },
  ),
  'catalogue/verify': call(
    z.object({ noted: hashSchema.describe('Of an earlier state of the history, noted elsewhere').optional() }),
    z.object({
      sound: z.boolean(),
      problems: z.array(z.string()),
      balanced: z.boolean(),
      rebuilt: z.boolean().describe('Derived data rebuilt from truth equals what stands'),
      stale: z.array(z.string()).describe('Derived data that was computed before the last change, not compared'),
      history: z.object({
        operations: z.int(),
        head: z.string().nullable().describe('The hash of the last operation: the one to note'),
        late: z.int().describe('Operations older than the chain: it tells what happened to them since, not before'),
        sealedAt: z.string().describe('When the chain was begun'),
        noted: z.int().nullable().describe('The operation that the noted hash belongs to'),
      }),
    }),
    { long: true },
  ),
};

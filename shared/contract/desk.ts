import { z } from 'zod';
import { intakeFailureCodes } from '#shared/model/intakeFailure.ts';
import { fileFormats, readingWarningCodes } from '#shared/sheet/grid.ts';
import {
  asideReasons,
  columnUses,
  doubtCodes,
  fields,
  givenOutcomes,
  mappingReasons,
  readFlags,
} from '#shared/sheet/reading.ts';
import { fileVerdicts } from '#shared/sheet/verdict.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { importSchema, rowCountsSchema } from './intake.ts';

/**
 * The desk: files that were read and wait to be imported. It lives in the engine's memory, nothing of it is in the
 * catalogue. Rows are numbered from 1 here, as Excel shows them; columns count from 0. Messages are codes and values:
 * the window puts them into the words of its language.
 */
const doubtSchema = z.object({
  code: z.enum(doubtCodes),
  row: z.int().nullable().describe('From 0'),
  column: z.int().nullable(),
  detail: z.string(),
  found: z.int().optional(),
});

const deskSheetSchema = z.object({
  sheet: z.string(),
  hidden: z.boolean(),
  list: z.boolean().describe('It was read as a list of powers'),
  confidence: z.number(),
  headerRows: z.array(z.int()).describe('First and last row; empty where there is none'),
  items: z.int().describe('主项'),
  subItems: z.int().describe('子项'),
  rows: rowCountsSchema,
  doubts: z.array(doubtSchema),
  adjusted: z.boolean().describe('A person said something about its columns, header or rows'),
});
export type DeskSheet = z.infer<typeof deskSheetSchema>;

const deskFileSchema = z.object({
  id: z.int(),
  file: z.string(),
  path: z.string().nullable().describe('Null for pasted cells'),
  format: z.enum(fileFormats).nullable(),
  failure: z.object({ code: z.enum(intakeFailureCodes), detail: z.string() }).nullable(),
  warnings: z.array(z.object({ code: z.enum(readingWarningCodes), detail: z.string() })),
  verdict: z.enum([...fileVerdicts, 'unreadable', 'same']),
  sameAs: z.string().nullable().describe('The file with the same content, imported or on the desk'),
  newerOf: z
    .object({ file: z.string(), importedAt: z.string() })
    .nullable()
    .describe('The last list of the same department, imported before'),
  department: z.string().nullable().describe('That most powers of the file name, or that a person gave'),
  given: z.object({ department: z.string().nullable(), category: z.string().nullable() }),
  items: z.int(),
  subItems: z.int(),
  rows: rowCountsSchema,
  sheets: z.array(deskSheetSchema),
});
export type DeskFileRow = z.infer<typeof deskFileSchema>;

const deskSchema = z.object({
  files: z.array(deskFileSchema),
  skipped: z.array(z.object({ file: z.string(), reason: z.string() })),
});
export type DeskListing = z.infer<typeof deskSchema>;

const pictureSchema = z.object({
  rowCount: z.int(),
  shownRows: z.int().describe('Of a very large sheet only the first rows are kept for looking at'),
  columnCount: z.int(),
  columns: z.array(
    z.object({
      column: z.int(),
      letter: z.string(),
      width: z.int().describe('In characters of the usual text'),
      hidden: z.boolean(),
      header: z.string(),
      field: z.enum(fields).nullable(),
      use: z.enum(columnUses).nullable(),
      confidence: z.number().nullable().describe('Null for a column outside of the table'),
      why: z.enum(mappingReasons).nullable(),
      doubtful: z.boolean().describe('A person should look at it'),
    }),
  ),
  headers: z.array(z.object({ top: z.int(), bottom: z.int() })),
  rows: z.array(
    z.object({
      row: z.int(),
      hidden: z.boolean(),
      outcome: z.enum(['item', 'part', 'aside']).nullable().describe('Null for a blank row'),
      reason: z.enum(asideReasons).nullable(),
      given: z.enum(givenOutcomes).nullable(),
      cells: z.array(z.string().nullable()),
      struck: z.array(z.int()).describe('Columns whose text is struck through'),
    }),
  ),
  merges: z.array(
    z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int(), text: z.string(), struck: z.boolean() }),
  ),
});
export type Picture = z.infer<typeof pictureSchema>;

export const itemMarks = [...readFlags, 'no-category', 'no-department'] as const;

const previewSchema = z.object({
  total: z.int(),
  doubtful: z.int(),
  items: z.array(
    z.object({
      key: z.int(),
      row: z.int(),
      name: z.string(),
      subItem: z.boolean(),
      category: z.object({ code: z.string(), name: z.string() }).nullable(),
      department: z.string(),
      basis: z.string().describe('The laws and articles, or the text where none was found'),
      marks: z.array(z.enum(itemMarks)),
    }),
  ),
});
export type Preview = z.infer<typeof previewSchema>;

const asideSchema = z.array(
  z.object({
    reason: z.enum(asideReasons),
    count: z.int(),
    rows: z.array(z.object({ row: z.int(), text: z.string() })).describe('The first of them'),
  }),
);
export type AsideGroups = z.infer<typeof asideSchema>;

const sheetOfFile = { file: z.int(), sheet: z.int().nonnegative() };
const rowWindow = { from: z.int().positive(), to: z.int().positive() };

export const deskCalls = {
  'desk/look': call(z.object({ paths: z.array(z.string()).min(1) }), z.object({ added: z.array(z.int()) }), {
    long: true,
    files: ({ paths }) => paths,
  }),
  'desk/paste': call(
    z.object({ text: z.string().max(20_000_000), name: z.string().trim().min(1).max(120) }),
    z.object({ added: z.int() }),
  ),
  'desk/list': call(z.object({}), deskSchema),
  'desk/picture': call(z.object({ ...sheetOfFile, ...rowWindow }), pictureSchema),
  'desk/preview': call(
    z.object({
      ...sheetOfFile,
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(100),
      doubtful: z.boolean().default(false),
    }),
    previewSchema,
  ),
  'desk/aside': call(z.object(sheetOfFile), asideSchema),
  'desk/adjust': call(
    z.object({
      ...sheetOfFile,
      headerRows: z.array(z.int().positive()).max(3).optional(),
      columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.enum(fields).nullable()).optional(),
      rows: z.record(z.string().regex(/^[1-9]\d*$/), z.enum(givenOutcomes).nullable()).optional(),
      reset: z.boolean().default(false).describe('Forget what a person said about the sheet before'),
    }),
    z.object({}),
    { long: true },
  ),
  'desk/about': call(
    z.object({
      file: z.int(),
      department: z.string().trim().max(120).nullable().optional(),
      category: z.string().nullable().optional(),
      anyway: z.boolean().optional().describe('Import it although its content was seen before'),
    }),
    z.object({}),
    { long: true },
  ),
  'desk/remove': call(z.object({ files: z.array(z.int()) }), z.object({})),
  'desk/import': call(z.object({ files: z.array(z.int()).min(1), actor: actorSchema }), importSchema, {
    long: true,
    writes: 'much',
  }),
};

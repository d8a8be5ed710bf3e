import { z } from 'zod';
import { asideReasons, fields, givenOutcomes } from '#shared/sheet/reading.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';

export const messageSchema = z.object({ code: z.string(), text: z.string().describe('In words, ready to show') });

export const rowCountsSchema = z.object({
  read: z.int().describe('Rows that are not blank'),
  items: z.int(),
  parts: z.int(),
  aside: z.int(),
  asideByReason: z.record(z.string(), z.int()),
});

export const inspectedSheetSchema = z.object({
  sheet: z.string(),
  hidden: z.boolean(),
  headerRows: z.array(z.int()).describe('Numbers as Excel shows them; empty when no header was found'),
  confidence: z.number().describe('0 to 1, of the whole reading'),
  fingerprint: z.string().nullable().describe('Of the header; a corrected mapping is remembered under it'),
  columns: z.array(
    z.object({
      column: z.string().describe('Letter'),
      header: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
    }),
  ),
  rows: rowCountsSchema,
  items: z.int().describe('主项'),
  subItems: z.int().describe('子项'),
  categories: z.record(z.string(), z.int()).describe('主项 by declared category; "" where none is declared'),
  departments: z.array(z.string()),
  declared: z.array(z.object({ text: z.string(), declared: z.int(), found: z.int() })),
  doubts: z.array(messageSchema),
});
export type InspectedSheet = z.infer<typeof inspectedSheetSchema>;

export const inspectedFileSchema = z.object({
  file: z.string(),
  path: z.string(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  failure: messageSchema.nullable(),
  warnings: z.array(messageSchema),
  items: z.int(),
  subItems: z.int(),
  sheets: z.array(inspectedSheetSchema),
});
export type InspectedFile = z.infer<typeof inspectedFileSchema>;

/** A mapping given by a person: which column of which sheets holds which field. */
export const givenMappingSchema = z
  .object({
    sheet: z.string().describe('Only for the sheet of this name').optional(),
    headerRows: z
      .array(z.int().positive())
      .max(3)
      .describe('Rows of the header as Excel shows them; empty: there is none')
      .optional(),
    columns: z
      .record(z.string(), z.enum(fields).nullable())
      .describe('Column letter or header text → field; null leaves the column out'),
    rows: z
      .record(z.string().regex(/^[1-9]\d*$/), z.enum(givenOutcomes))
      .describe('Number of a row → what it is, whatever it looks like')
      .optional(),
  })
  .transform(({ sheet, headerRows, columns, rows }) => ({
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRows === undefined ? {} : { headerRows }),
    columns,
    ...(rows === undefined ? {} : { rows }),
  }));
export const mappingFileSchema = z.union([givenMappingSchema, z.array(givenMappingSchema)]);
export type GivenMappingInput = z.input<typeof givenMappingSchema>;

export const importedFileSchema = z.object({
  file: z.string(),
  path: z.string(),
  status: z
    .enum(['imported', 'same-file', 'no-list', 'failed', 'skipped'])
    .describe('no-list: no power was read of it, and nothing written'),
  message: messageSchema.nullable(),
  warnings: z.array(messageSchema),
  source: z.int().nullable(),
  department: z.string().nullable(),
  items: z.int(),
  subItems: z.int(),
  rows: rowCountsSchema,
  doubts: z.array(messageSchema),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

export const importSchema = z.object({
  operation: z.int().nullable(),
  files: z.array(importedFileSchema),
  items: z.int(),
  subItems: z.int(),
  rows: rowCountsSchema,
});

const importedSourceSchema = z.object({
  id: z.int(),
  file: z.string(),
  importedAt: z.string(),
  department: z.string().nullable(),
  operation: z.int().nullable().describe('That brought it in; undoing it withdraws all sources of it'),
  again: z.boolean().describe('It came after a release: powers that stood before are reported again'),
  items: z.int(),
  subItems: z.int(),
  rows: rowCountsSchema,
  declared: z.array(z.object({ text: z.string(), declared: z.int(), found: z.int() })).describe('Where they differ'),
});
export type ImportedSource = z.infer<typeof importedSourceSchema>;

const asideRowSchema = z.object({
  sheet: z.string(),
  row: z.int(),
  reason: z.enum(asideReasons),
  text: z.string(),
});

export const intakeCalls = {
  'intake/sources': call(z.object({}), z.array(importedSourceSchema)),
  'intake/aside': call(z.object({ source: z.int() }), z.array(asideRowSchema).describe('The first of them')),
  'intake/inspect': call(
    z.object({ paths: z.array(z.string()).min(1), mapping: z.array(givenMappingSchema).optional() }),
    z.array(inspectedFileSchema),
    { long: true, files: ({ paths }) => paths },
  ),
  'intake/import': call(
    z.object({
      paths: z.array(z.string()).min(1),
      department: z.string().optional(),
      category: z.string().optional(),
      mapping: z.array(givenMappingSchema).optional(),
      actor: actorSchema,
    }),
    importSchema,
    { long: true, writes: 'much', files: ({ paths }) => paths },
  ),
};

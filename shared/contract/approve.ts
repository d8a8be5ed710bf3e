import { z } from 'zod';
import { answerCountsSchema } from '#shared/approve/answerCounts.ts';
import { columnKeys } from '#shared/approve/columns.ts';
import { effects } from '#shared/approve/effects.ts';
import { forms } from '#shared/approve/forms.ts';
import { answerWays, proposalSorts, proposalStates, roundKinds } from '#shared/approve/round.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { itemNameSchema, reasonSchema } from './decide.ts';
import { messageSchema } from './intake.ts';
import { daySchema, windowSchema } from './parts.ts';

const kindSchema = z.enum(roundKinds);

/** How a department stands to a round; counts are rows (主项 and 子项), but for `powers`. */
const standingSchema = z.object({
  department: z.string(),
  rows: z.int(),
  powers: z.int(),
  answered: z.int(),
  notAnswered: z.int().describe('Never taken for agreement, nor for a cancellation'),
  answers: z.int(),
  open: z.int().describe('Proposed changes that nobody decided on'),
  conflicts: z.int(),
});

export const roundSchema = z.object({
  round: z.int().describe('Its number within its kind'),
  kind: kindSchema,
  title: z.string(),
  at: z.string(),
  actor: z.string(),
  due: z.string().nullable(),
  rows: z.int(),
  powers: z.int(),
  departments: z.int(),
  answered: z.int(),
  notAnswered: z.int(),
  answers: z.int(),
  open: z.int(),
  accepted: z.int(),
  declined: z.int(),
  conflicts: z.int(),
});

/** What a returned workbook comes to. Nothing of it is in the catalogue before it is accepted. */
export const accountSchema = answerCountsSchema.extend({
  conflicts: z.int().describe('Fields for which different things are proposed'),
});

/** Said by the engine; recorded and printed in Chinese, shown in the language of the window. */
const toldSchema = messageSchema.extend({ english: z.string() });

const fileAccountSchema = accountSchema.extend({
  file: z.string(),
  path: z.string(),
  status: z.enum(['taken', 'same-file', 'skipped', 'failed']).describe('skipped: in a folder, and no workbook'),
  message: toldSchema.nullable(),
  answers: z
    .array(z.object({ answer: z.int(), kind: kindSchema, round: z.int(), department: z.string().nullable() }))
    .describe('One for each round that it has rows of; of a file that was taken before, those it made then'),
  notes: z
    .array(toldSchema.extend({ place: z.string() }))
    .describe('Row by row what could not be taken, the first 200'),
});
export type FileAccount = z.infer<typeof fileAccountSchema>;

export const proposalSchema = z.object({
  id: z.int(),
  answer: z.int(),
  /** Who proposes. */
  author: z.string(),
  item: z.object({ id: z.int(), number: z.string(), name: z.string(), department: z.string() }).nullable(),
  column: z.enum([...columnKeys, 'addition']),
  header: z.string(),
  before: z.string(),
  after: z.string().describe('The same as `before`: to keep what was sent, against another proposal'),
  cells: z.partialRecord(z.enum(columnKeys), z.string()).nullable().describe('Of a new item: its row'),
  /** What stands in the catalogue now, where it is no longer what was sent. */
  now: z.string().nullable(),
  /** In a cell that was not to be edited. */
  locked: z.boolean(),
  place: z.string().nullable(),
  state: z.enum(proposalStates),
  /** Accepting it changes the catalogue; an opinion is only kept. */
  changes: z.boolean(),
  effect: z.enum(effects).describe('What accepting it does'),
  against: z
    .array(
      z.object({
        id: z.int(),
        author: z.string(),
        number: z
          .string()
          .nullable()
          .describe('Of the item, which may be another one: of a merge, one of those merged'),
        header: z.string(),
        after: z.string(),
        place: z.string().nullable(),
        state: z.enum(proposalStates),
      }),
    )
    .describe('Others that propose something else for the same, of an open one'),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
});

const whichProposals = z.object({
  round: z.int().positive(),
  kind: kindSchema,
  department: z.string().optional(),
  answer: z.int().optional(),
  state: z.enum(proposalStates).optional(),
  only: z.enum(proposalSorts).optional(),
});

const written = z.object({ operation: z.int().nullable() });

/** Rounds of 征求意见 and 报审: what goes out. */
export const roundCalls = {
  'approve/rounds': call(z.object({ kind: kindSchema.optional() }), z.array(roundSchema)),
  'approve/make-round': call(
    z.object({
      kind: kindSchema,
      title: z.string().trim().min(1).max(200).optional(),
      departments: z.array(z.string()).optional().describe('Without them: all that have items'),
      due: daySchema.optional(),
      note: z.string().max(2000).optional(),
      reuse: z
        .boolean()
        .default(false)
        .describe('Give the last round of its kind where it holds the same and nobody answered it yet'),
      actor: actorSchema,
    }),
    written.extend({ round: roundSchema }).describe('Without an operation the round is one that went out before'),
    { long: true, writes: true },
  ),
  'approve/standing': call(
    z.object({ kind: kindSchema, round: z.int().positive() }),
    z.object({ round: roundSchema, departments: z.array(standingSchema) }),
  ),
  'approve/export': call(
    z.object({
      kind: kindSchema,
      round: z.int().positive(),
      department: z.string().optional().describe('Only its rows'),
      each: z.boolean().default(false).describe('One workbook for each department, into the folder `to`'),
      templates: z.string().min(1).optional().describe('A folder; forms that it has no template of have the usual one'),
      overwrite: z.boolean().default(false).describe('Files of these names that hold something else, answers perhaps'),
      to: z.string().min(1),
    }),
    z.object({
      kind: kindSchema,
      round: z.int(),
      files: z.array(z.object({ path: z.string(), bytes: z.int(), rows: z.int() })),
    }),
    { long: true, files: ({ to, templates }) => (templates === undefined ? [to] : [to, templates]) },
  ),
};

const formSchema = z.enum(forms);

/** The templates that the workbooks of a round are written after; the catalogue keeps those of the office. */
export const templateCalls = {
  'approve/templates': call(
    z.object({}),
    z.object({
      templates: z.array(
        z.object({
          form: formSchema,
          name: z.string().describe('征求意见表'),
          file: z.string().nullable().describe('The one that the office chose, as it was called; null: the usual one'),
          rowWords: z.array(z.string()).describe('What the pattern row may hold, as {行.事项名称}'),
          needed: z.array(z.string()).describe('Those of them without which the form cannot be filled in'),
        }),
      ),
      pageWords: z.array(z.string()).describe('What any cell may hold, as {清单}'),
    }),
  ),
  'approve/template-save': call(
    z.object({
      form: formSchema,
      usual: z
        .boolean()
        .default(false)
        .describe('The one that comes with the program, even where the office has its own'),
      to: z.string().min(1).describe('A file, or a folder'),
    }),
    z.object({ path: z.string(), bytes: z.int() }),
    { files: ({ to }) => [to] },
  ),
  'approve/template-use': call(z.object({ form: formSchema, file: z.string().min(1), actor: actorSchema }), written, {
    writes: true,
    files: ({ file }) => [file],
  }),
  'approve/template-reset': call(z.object({ form: formSchema, actor: actorSchema }), written, { writes: true }),
};

/** What comes back, and what becomes of it. */
export const answerCalls = {
  'approve/import': call(
    z.object({
      files: z.array(z.string().min(1)).min(1).describe('Workbooks or folders'),
      department: z.string().optional().describe('Who answered; without it those whose rows they are'),
      actor: actorSchema,
    }),
    accountSchema.extend({ operation: written.shape.operation, files: z.array(fileAccountSchema) }),
    { long: true, writes: 'much', files: ({ files }) => files },
  ),
  'approve/record': call(
    z.object({
      kind: kindSchema,
      round: z.int().positive(),
      department: z.string().optional(),
      way: z.enum(answerWays).exclude(['workbook']),
      person: z.string().trim().min(1),
      day: daySchema,
      docNo: z.string().trim().max(100).optional(),
      file: z.string().min(1).optional().describe('Kept in the catalogue'),
      note: z.string().max(4000).optional(),
      said: z
        .array(
          z.object({
            item: itemNameSchema,
            column: z.enum(columnKeys),
            text: z.string().max(4000),
          }),
        )
        .default([]),
      allAgree: z.boolean().default(false).describe('To every row that was sent to it and is not named'),
      actor: actorSchema,
    }),
    written.extend({ answer: z.int(), proposals: z.int() }),
    { long: true, writes: true, files: ({ file }) => (file === undefined ? [] : [file]) },
  ),
  'approve/answers': call(
    z.object({ kind: kindSchema, round: z.int().positive() }),
    z.array(
      z.object({
        answer: z.int(),
        author: z.string(),
        way: z.enum(answerWays),
        person: z.string().nullable(),
        day: z.string().nullable(),
        docNo: z.string().nullable(),
        file: z.string().nullable(),
        receivedAt: z.string(),
        note: z.string().nullable(),
        account: accountSchema,
        open: z.int(),
        accepted: z.int(),
        declined: z.int(),
      }),
    ),
  ),
  'approve/proposals': call(
    whichProposals.extend(windowSchema.shape),
    z.object({ total: z.int(), rows: z.array(proposalSchema).describe('In the order of the round, new items last') }),
  ),
  'approve/proposal-counts': call(
    z.object({ kind: kindSchema, round: z.int().positive() }),
    z.object({
      states: z.record(z.enum(proposalStates), z.int()),
      open: z.record(z.enum(proposalSorts), z.int()).describe('Of those that are open'),
    }),
  ),
  'approve/accept': call(
    whichProposals.extend({
      proposals: z.array(z.int()).optional().describe('Without them: all open ones that no other is against'),
      reason: reasonSchema,
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    written.extend({
      accepted: z.int(),
      superseded: z.int(),
      left: z.array(toldSchema.extend({ proposal: z.int() })).describe('And why'),
    }),
    { long: true, writes: 'much' },
  ),
  'approve/decline': call(
    whichProposals.extend({
      proposals: z.array(z.int()).optional(),
      reason: z.string().trim().min(1).max(2000),
      actor: actorSchema,
    }),
    written.extend({ declined: z.int() }),
    { long: true, writes: true },
  ),
  'approve/undo-round': call(
    z.object({ kind: kindSchema, round: z.int().positive(), preview: z.boolean().default(false), actor: actorSchema }),
    z.object({ steps: z.int(), changes: z.int() }),
    { long: true, writes: 'much' },
  ),
  'approve/attachment': call(
    z.object({ answer: z.int(), to: z.string().min(1) }),
    z.object({ path: z.string(), bytes: z.int() }),
    { files: ({ to }) => [to] },
  ),
};

import { z } from 'zod';
import { call } from './call.ts';

/** What is left to do at each stage and the state of the whole: what the window always shows. */
export const overviewCalls = {
  'overview/read': call(
    z.object({}),
    z.object({
      sources: z.int(),
      items: z.int().describe('主项 that departments reported'),
      undecided: z.int().describe('主项 without a decision, added ones too'),
      groups: z.object({ open: z.int(), all: z.int() }),
      categories: z.object({ open: z.int(), all: z.int() }),
      findings: z.object({ open: z.int(), all: z.int() }),
      approval: z.object({ open: z.int(), all: z.int() }).describe('Changes proposed in the latest round of each kind'),
      published: z.int().describe('Powers that a release made now would hold'),
      releases: z.int(),
      savedAt: z.string().describe('When the last operation was written, ISO 8601'),
    }),
  ),
};

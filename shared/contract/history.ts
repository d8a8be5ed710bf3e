import { z } from 'zod';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';

const input = z.object({ operation: z.int().positive().optional(), actor: actorSchema });

const outcome = z.object({
  operation: z.int().describe('The new operation that undid or redid'),
  undoes: z.int(),
  text: z.string(),
  changes: z.int(),
});

export const historyCalls = {
  'history/undo': call(input, outcome, { writes: true }),
  'history/redo': call(input, outcome, { writes: true }),
};

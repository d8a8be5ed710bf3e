import { z } from 'zod';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { messageSchema } from './intake.ts';
import { citationSchema } from './listings.ts';

export const lawCalls = {
  'laws/import': call(
    z.object({ file: z.string().min(1), actor: actorSchema }),
    z.object({ operation: z.int().nullable(), added: z.int(), updated: z.int(), problems: z.array(messageSchema) }),
    { long: true, writes: 'much', files: ({ file }) => [file] },
  ),
  'laws/cite': call(z.object({ text: z.string() }), z.array(citationSchema)),
};

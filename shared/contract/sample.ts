import { z } from 'zod';
import { call } from './call.ts';
import { actorSchema, catalogueSchema } from './catalogue.ts';

export const sampleCalls = {
  'sample/open': call(
    z.object({ file: z.string().min(1), alone: z.boolean().default(false), actor: actorSchema }),
    catalogueSchema,
    {
      long: true,
      writes: true,
      files: ({ file }) => [file],
    },
  ),
};

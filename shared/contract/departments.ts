import { z } from 'zod';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { daySchema } from './parts.ts';

const nameSchema = z.string().trim().min(1).max(100);
const reasonSchema = z.string().trim().max(2000).optional();
/** An empty text is none. */
const detailSchema = z
  .string()
  .trim()
  .max(500)
  .nullable()
  .transform((text) => (text === '' ? null : text))
  .optional();

const departmentSchema = z.object({
  id: z.int(),
  name: z.string(),
  short: z.string().describe('Heads the short numbers of its powers'),
  position: z.int(),
  parent: z.int().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  successor: z.int().nullable().describe('The department that it went into'),
  contact: z.string().nullable(),
  phone: z.string().nullable(),
  note: z.string().nullable(),
  aliases: z.array(z.object({ alias: z.string(), validFrom: z.string().nullable(), validTo: z.string().nullable() })),
  items: z.int().describe('主项'),
  subItems: z.int().describe('子项'),
});
export type DepartmentListing = z.infer<typeof departmentSchema>;

const outcome = z.object({ operation: z.int().nullable().describe('null when nothing changed') });

export const departmentCalls = {
  'departments/list': call(z.object({}), z.array(departmentSchema).describe("In the office's own order")),
  'departments/reorder': call(
    z.object({
      order: z.array(z.int()).describe('Ids as they shall stand; those not named follow as they stood'),
      actor: actorSchema,
    }),
    outcome,
    { writes: true },
  ),
  'departments/rename': call(
    z.object({ department: z.int(), name: nameSchema, from: daySchema, reason: reasonSchema, actor: actorSchema }),
    outcome,
    { writes: true },
  ),
  'departments/merge': call(
    z.object({
      departments: z.array(z.int()).min(1),
      into: z.union([z.object({ department: z.int() }), z.object({ name: nameSchema })]),
      from: daySchema,
      reason: reasonSchema,
      actor: actorSchema,
    }),
    outcome.extend({ department: z.int(), items: z.int().describe('主项 and 子项 that moved over') }),
    { long: true, writes: 'much' },
  ),
  'departments/edit': call(
    z.object({
      department: z.int(),
      parent: z.int().nullable().optional(),
      contact: detailSchema,
      phone: detailSchema,
      note: detailSchema,
      aliases: z.array(nameSchema).describe('All of them; one that is missing goes').optional(),
      actor: actorSchema,
    }),
    outcome,
    { writes: true },
  ),
};

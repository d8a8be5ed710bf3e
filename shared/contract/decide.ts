import { z } from 'zod';
import { dispositionSchema, verdictSchema } from '#shared/model/decision.ts';
import { groupKinds } from '#shared/model/group.ts';
import { call } from './call.ts';
import { actorSchema } from './catalogue.ts';
import { whereSchema } from './listings.ts';

/** An item as people name it: its short number, its id, or its uid. */
export const itemNameSchema = z.string().trim().min(1);

export const outcomeSchema = z.object({
  operation: z.int().nullable().describe('null when nothing changed'),
  items: z.int().describe('Items that the operation changed'),
  groups: z.int().default(0),
});
export type DecisionOutcome = z.infer<typeof outcomeSchema>;

export const reasonSchema = z.string().trim().max(2000).optional();

/** A part of a split power; without a category or a basis it keeps that of the whole. */
const partSchema = z.object({
  name: z.string().trim().min(1),
  category: z.string().optional(),
  basis: z.string().describe('Its share of the legal basis').optional(),
  subItems: z.array(itemNameSchema).describe('Sub-items of the whole that go to this part').default([]),
});

export const decideCalls = {
  'decide/item': call(
    z.object({
      item: itemNameSchema,
      as: dispositionSchema,
      target: z.string().optional().describe('合并: the item to go into; 划转 下放 转移: whereto, in words'),
      asSubItem: z.boolean().default(false),
      public: z.boolean().optional(),
      reason: reasonSchema,
      legalBasis: z.string().optional(),
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: true },
  ),
  'decide/table': call(
    z.object({
      file: z.string().min(1).describe('A table: item, decision, target, reason, legal_basis, actor'),
      actor: actorSchema,
    }),
    outcomeSchema.extend({ added: z.int(), split: z.int() }),
    { long: true, writes: 'much', files: ({ file }) => [file] },
  ),
  'decide/group': call(
    z.object({
      group: z.string(),
      master: itemNameSchema.optional(),
      leaveOut: z.array(itemNameSchema).default([]),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: true },
  ),
  'decide/groups': call(
    z.object({
      kind: z.enum(groupKinds).optional(),
      min: z.number().min(0).max(1).default(0),
      preview: z.boolean().default(false),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: 'much' },
  ),
  'decide/categories': call(
    z.object({ min: z.number().min(0).max(1).default(0.95), preview: z.boolean().default(false), actor: actorSchema }),
    outcomeSchema,
    { long: true, writes: 'much' },
  ),
  'decide/category': call(
    z.object({ item: itemNameSchema, category: z.string(), reason: reasonSchema, actor: actorSchema }),
    outcomeSchema,
    { writes: true },
  ),
  'decide/findings': call(
    z.object({
      rule: z.string(),
      where: whereSchema,
      reason: reasonSchema,
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: 'much' },
  ),
  'decide/dismiss': call(
    z.object({ item: itemNameSchema, rule: z.string(), reason: z.string().trim().min(1), actor: actorSchema }),
    outcomeSchema,
    { writes: true },
  ),
  'decide/rest': call(
    z.object({
      as: dispositionSchema,
      where: whereSchema,
      reason: reasonSchema,
      preview: z.boolean().default(false),
      actor: actorSchema,
    }),
    outcomeSchema,
    { long: true, writes: 'much' },
  ),
  'verdict/set': call(
    z.object({ a: itemNameSchema, b: itemNameSchema, as: verdictSchema, reason: reasonSchema, actor: actorSchema }),
    outcomeSchema,
    { writes: true },
  ),
  'item/split': call(
    z.object({
      item: itemNameSchema,
      into: z.array(partSchema).describe('At least two'),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    outcomeSchema.extend({ parts: z.array(z.object({ id: z.int(), number: z.string(), name: z.string() })) }),
    { writes: true },
  ),
  'item/add': call(
    z.object({
      name: z.string().trim().min(1),
      department: z.string().trim().min(1),
      category: z.string(),
      basis: z.string().default(''),
      as: z.enum(['新增', '承接']),
      reason: reasonSchema,
      actor: actorSchema,
    }),
    outcomeSchema.extend({ item: z.object({ id: z.int(), number: z.string() }) }),
    { writes: true },
  ),
};

import { z } from 'zod';
import { groupKinds } from '#shared/model/group.ts';
import { call } from './call.ts';

const matchedSchema = z.object({
  items: z.int(),
  relations: z.int(),
  groups: z.array(
    z.object({ kind: z.enum(groupKinds), name: z.string(), groups: z.int(), sure: z.int(), items: z.int() }),
  ),
  changes: z
    .object({
      items: z.int().describe('主项 that came since matching ran before'),
      joined: z.int().describe('Of them, those that joined a group that was there'),
      newGroups: z.int(),
      grown: z.int().describe('Groups that were there and hold more members now'),
      reopened: z.int().describe('Of them, those that had been settled and ask again, for what came'),
      gone: z.int().describe('Groups that were there and stand no more'),
    })
    .nullable()
    .describe('null where matching never ran before'),
  milliseconds: z.number(),
});

const classifiedSchema = z.object({
  items: z.int(),
  proposed: z.int(),
  undetermined: z.int().describe('待人工判定'),
  differing: z.int().describe('Proposed and declared category differ'),
  milliseconds: z.number(),
});

const checkedSchema = z.object({
  items: z.int(),
  findings: z.int(),
  rules: z.array(z.object({ rule: z.string(), title: z.string(), findings: z.int() })),
  inert: z.array(z.object({ rule: z.string(), title: z.string(), needs: z.string() })),
  milliseconds: z.number(),
});

const traits = { long: true, writes: true };

export const workCalls = {
  'work/match': call(z.object({}), matchedSchema, traits),
  'work/classify': call(z.object({}), classifiedSchema, traits),
  'work/check': call(z.object({}), checkedSchema, traits),
  'work/all': call(
    z.object({}),
    z.object({ classify: classifiedSchema, match: matchedSchema, check: checkedSchema }),
    traits,
  ),
};

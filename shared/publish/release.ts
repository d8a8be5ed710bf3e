import { z } from 'zod';
import { ledgerSchema } from '#shared/ledger/ledger.ts';
import { dispositionSchema } from '#shared/model/decision.ts';
import { extraFields, origins } from '#shared/model/item.ts';
import { levels } from '#shared/model/level.ts';
import type { Steps } from '#shared/steps.ts';

/**
 * A release (公布版本): an immutable, numbered snapshot. It holds everything that any publication file, any later
 * difference and the ledger of that day need, so that none of them looks at the catalogue, which has moved on.
 */
const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const publishedSubItemSchema = z
  .object({ uid: z.string(), number: z.string(), name: z.string(), basis: z.string() })
  .readonly();
export type PublishedSubItem = z.infer<typeof publishedSubItemSchema>;

export const publishedPowerSchema = z
  .object({
    uid: z.string(),
    number: z.string(),
    /** 序号 within its category, from 1; never an identity. */
    seq: z.int().positive(),
    /** A code of the release's own `categories`. */
    category: z.string(),
    name: z.string(),
    subItems: z.array(publishedSubItemSchema).readonly(),
    basis: z.string(),
    /** 行使主体: the name of one of the release's `departments`, or empty. */
    organ: z.string(),
    level: z.enum(levels).nullable(),
    extra: z.partialRecord(z.enum(extraFields), z.string()).readonly(),
    origin: z.enum(origins),
    decision: dispositionSchema,
  })
  .readonly();
export type PublishedPower = z.infer<typeof publishedPowerSchema>;

export const outcomeSchema = z
  .object({
    uid: z.string(),
    number: z.string(),
    name: z.string(),
    decision: dispositionSchema.nullable(),
    /** 合并: the number of the power it went into; 下放 转移 划转 移出: whereto, in words. */
    target: z.string().nullable(),
    reason: z.string().nullable(),
    /** Of a further part of a power that was split: the number of the first. */
    splitFrom: z.string().nullable().default(null),
    isPublic: z.boolean(),
  })
  .readonly();
/**
 * What became of a 主项. Kept so that the next release can say why a power is gone; never printed. Of one that is not
 * public nothing but the number and the decision is kept.
 */
export type Outcome = z.infer<typeof outcomeSchema>;

/** Who approved the list (区委、区政府), and under which document number; a list may be published before there is one. */
const approvalSchema = z.object({ bodies: z.array(z.string()).readonly(), docNo: z.string().nullable() }).readonly();
export type Approval = z.infer<typeof approvalSchema>;

/** The release whose error this one corrects, and the notice (更正公告) by paragraphs. */
const correctionSchema = z.object({ of: z.int().positive(), notice: z.array(z.string()).readonly() }).readonly();

export const releaseContentSchema = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    /** 昆都仑区 */
    place: z.string(),
    /** Of publication. */
    date: dateSchema,
    draft: z.boolean(),
    categorySet: z.string(),
    /** In the order of publication, as named on the day. */
    categories: z.array(z.object({ code: z.string(), name: z.string() }).readonly()).readonly(),
    /** In protocol order. */
    departments: z.array(z.string()).readonly(),
    /** In the same order: what stays when a department is renamed. Empty in releases that were made before. */
    departmentUids: z.array(z.string()).readonly().default([]),
    /** In the order of publication. None that is not public. */
    powers: z.array(publishedPowerSchema).readonly(),
    outcomes: z.array(outcomeSchema).readonly(),
    ledger: z
      .object({
        whole: ledgerSchema,
        departments: z.array(z.object({ department: z.string(), ledger: ledgerSchema }).readonly()).readonly(),
        categories: z.array(z.object({ category: z.string(), ledger: ledgerSchema }).readonly()).readonly(),
      })
      .readonly(),
    approval: approvalSchema.nullable().default(null),
    correction: correctionSchema.nullable().default(null),
    /** Approval rounds that led here. */
    rounds: z.array(z.object({ number: z.int(), title: z.string(), date: dateSchema }).readonly()).readonly(),
  })
  .readonly();
export type ReleaseContent = z.infer<typeof releaseContentSchema>;

const headSchema = releaseContentSchema.unwrap().omit({ powers: true, outcomes: true });
const outcomesSchema = z.object({ outcomes: z.array(z.unknown()) });

/** A release without its powers and outcomes, which are many. @throws what zod throws where it is none */
export function parseHead(raw: object): z.infer<typeof headSchema> {
  return headSchema.parse(raw);
}

/**
 * Checks a release piece by piece: all but the powers is in `raw`, they come by themselves. What it is not made of is
 * dropped, and the keys are put in one order. @throws what zod throws where it is none
 */
export function* parseInSteps(raw: object, powers: Iterable<unknown>): Steps<ReleaseContent> {
  const { ledger, approval, correction, rounds, ...head } = parseHead(raw);
  const { outcomes } = outcomesSchema.parse(raw);
  // Every power that is kept has an outcome.
  const total = 2 * outcomes.length;
  const parsed: PublishedPower[] = [];
  for (const power of powers) {
    parsed.push(publishedPowerSchema.parse(power));
    yield { done: parsed.length, total };
  }
  const told: Outcome[] = [];
  for (const outcome of outcomes) {
    told.push(outcomeSchema.parse(outcome));
    yield { done: outcomes.length + told.length, total };
  }
  return { ...head, powers: parsed, outcomes: told, ledger, approval, correction, rounds };
}

/** Where a draft lists what has no category of the set yet; a release proper is refused then. */
export const uncategorised = { code: '--', name: '未分类' } as const;

import { z } from 'zod';

/** Rows from and up to a place in the order of a list; a window never asks for more. */
export const windowSchema = z.object({ from: z.int().min(0).default(0), to: z.int().min(0).default(100) });

/** YYYY-MM-DD */
export const daySchema = z.iso.date();

/** Offsets in a text, from and up to. */
export const spanSchema = z.tuple([z.int(), z.int()]);

export const evidenceCodeSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** `never` computed, `stale` since something it rests on changed, or `current`. */
export const freshnessSchema = z.enum(['never', 'stale', 'current']);

import { z } from 'zod';

const planSchema = z.object({
  sizing: z.record(z.string(), z.number()),
  order: z.array(z.string()),
  /** null until the user shows or hides a column. */
  visibility: z.record(z.string(), z.boolean()).nullable(),
});
export type Plan = z.infer<typeof planSchema>;

const key = 'quanqing.grid';
export const untouchedPlan: Plan = { sizing: {}, order: [], visibility: null };

/** As it was left; whatever else stands there is no plan and does no harm. */
export function loadPlan(): Plan {
  try {
    return planSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return untouchedPlan;
  }
}

export function savePlan(plan: Plan): void {
  localStorage.setItem(key, JSON.stringify(plan));
}

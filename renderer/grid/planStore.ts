/** The columns as the user wants them. */
export interface Plan {
  readonly sizing: Record<string, number>;
  readonly order: string[];
  /** null until the user shows or hides a column. */
  readonly visibility: Record<string, boolean> | null;
}

const key = 'quanqing.grid';
export const untouchedPlan: Plan = { sizing: {}, order: [], visibility: null };

/** As it was left; whatever else stands there is no plan and does no harm. */
export function loadPlan(): Plan {
  try {
    const { sizing, order, visibility }: Partial<Record<keyof Plan, unknown>> = JSON.parse(
      localStorage.getItem(key) ?? '{}',
    );
    return {
      sizing: recordOf(sizing, (value) => typeof value === 'number'),
      order: Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [],
      visibility:
        visibility === null || visibility === undefined
          ? null
          : recordOf(visibility, (value) => typeof value === 'boolean'),
    };
  } catch {
    return untouchedPlan;
  }
}

function recordOf<T>(value: unknown, fits: (member: unknown) => member is T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([id, member]) => (fits(member) ? [[id, member]] : [])));
}

export function savePlan(plan: Plan): void {
  localStorage.setItem(key, JSON.stringify(plan));
}

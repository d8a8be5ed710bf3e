import type { Chosen, GridView } from '#shared/contract/grid.ts';

/** The rows that are checked: so many named ones, or all of a view but some. */
export interface Checks {
  readonly all: GridView | null;
  readonly ids: ReadonlySet<number>;
}

export const noChecks: Checks = { all: null, ids: new Set() };

export function isChecked({ all, ids }: Checks, id: number): boolean {
  return (all !== null) !== ids.has(id);
}

export function checkedCount({ all, ids }: Checks, ofView: number): number {
  return all === null ? ids.size : ofView - ids.size;
}

/** Checks all of these; where all of them are checked already, takes the check from them. */
export function toggled(checks: Checks, some: readonly number[]): Checks {
  const on = !some.every((id) => isChecked(checks, id));
  const ids = new Set(checks.ids);
  for (const id of some) {
    if (on === (checks.all === null)) ids.add(id);
    else ids.delete(id);
  }
  return { all: checks.all, ids };
}

export function chosenOf({ all, ids }: Checks): Chosen {
  return all === null ? { items: [...ids] } : { view: all, except: [...ids] };
}

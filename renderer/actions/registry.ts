import { create } from 'zustand';
import type { Action } from './action.ts';

interface Registry {
  /** By who registered them, the latest last: what a dialog registers wins over the page below. */
  readonly sets: ReadonlyMap<string, readonly Action[]>;
}

export const useRegistry = create<Registry>(() => ({ sets: new Map() }));

/** What each owner's actions do at present; a drawing gives new functions without looking different. */
const latest = new Map<string, readonly Action[]>();

/** Announces actions, or renews them. Only where they look different are menu, buttons and palette drawn anew. */
export function register(owner: string, actions: readonly Action[]): void {
  const before = latest.get(owner);
  latest.set(owner, actions);
  if (before !== undefined && look(before) === look(actions)) return;
  const current = actions.map((action) => ({
    ...action,
    run: () =>
      latest
        .get(owner)
        ?.find(({ id }) => id === action.id)
        ?.run(),
  }));
  useRegistry.setState(({ sets }) => ({ sets: new Map(sets).set(owner, current) }));
}

export function unregister(owner: string): void {
  latest.delete(owner);
  useRegistry.setState(({ sets }) => {
    const left = new Map(sets);
    left.delete(owner);
    return { sets: left };
  });
}

/** All of the actions but their functions, which text leaves out. */
function look(actions: readonly Action[]): string {
  return JSON.stringify(actions);
}

/** What can be done now. Of two under one id, the later. */
export function actionsOf({ sets }: Registry): readonly Action[] {
  const byId = new Map<string, Action>();
  for (const actions of sets.values()) for (const action of actions) byId.set(action.id, action);
  return [...byId.values()];
}

export function runAction(id: string): void {
  const action = actionsOf(useRegistry.getState()).find((each) => each.id === id);
  if (action !== undefined && action.enabled !== false) action.run();
}

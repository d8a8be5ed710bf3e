import { useEffect, useId } from 'react';
import type { Action } from './action.ts';
import { register, unregister } from './registry.ts';

/** Offers these actions while the component is shown. */
export function useActions(actions: readonly Action[]): void {
  const owner = useId();
  useEffect(() => register(owner, actions));
  useEffect(() => () => unregister(owner), [owner]);
}

import { useEffect, useId, useLayoutEffect } from 'react';
import type { Action } from './action.ts';
import { register, unregister } from './registry.ts';

/** Offers these actions while the component is shown. */
export function useActions(actions: readonly Action[]): void {
  const owner = useId();
  // Before the page is painted: a key must never do what stood there before.
  useLayoutEffect(() => register(owner, actions));
  useEffect(() => () => unregister(owner), [owner]);
}

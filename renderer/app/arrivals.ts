import { create } from 'zustand';

/**
 * Files that arrived while their page was not shown: those that a new catalogue is made for, to be laid on the desk as
 * soon as it is open.
 */
export const useArrivals = create<{ readonly paths: readonly string[] }>(() => ({ paths: [] }));

export function arrive(paths: readonly string[]): void {
  useArrivals.setState({ paths });
}

/** They are given out once. */
export function takeArrivals(): readonly string[] {
  const { paths } = useArrivals.getState();
  if (paths.length > 0) useArrivals.setState({ paths: [] });
  return paths;
}

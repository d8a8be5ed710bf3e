import { useMemo, useSyncExternalStore } from 'react';

/** Whether the window is as the query says. */
export function useMedia(query: string): boolean {
  const { follow, matches } = useMemo(() => {
    const media = window.matchMedia(query);
    return {
      follow: (changed: () => void) => {
        media.addEventListener('change', changed);
        return () => media.removeEventListener('change', changed);
      },
      matches: () => media.matches,
    };
  }, [query]);
  return useSyncExternalStore(follow, matches);
}

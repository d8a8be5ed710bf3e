import { useSyncExternalStore } from 'react';
import { usePreferences } from '#renderer/app/preferences.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function listen(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The theme that the user chose, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(listen, () => dark.matches);
  const { theme } = usePreferences();
  return theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
}

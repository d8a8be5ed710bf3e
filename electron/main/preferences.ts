import { join } from 'node:path';
import { nativeTheme } from 'electron';
import { type Preferences, preferencesSchema } from '#shared/contract/shell.ts';
import { readJson, writeJson } from './jsonFile.ts';

export interface PreferencesStore {
  readonly get: () => Preferences;
  readonly set: (some: { readonly [F in keyof Preferences]?: Preferences[F] | undefined }) => Preferences;
}

const initial: Preferences = { actor: '', language: 'system', theme: 'system', textSize: 1, dismissed: [] };

/** Kept in the folder of this program's own data; the theme also tells the system's parts of the window. */
export function openPreferences(folder: string): PreferencesStore {
  const file = join(folder, 'preferences.json');
  let current = readJson(file, preferencesSchema, initial);
  nativeTheme.themeSource = current.theme;
  return {
    get: () => current,
    set: (some) => {
      const given = Object.entries(some).filter(([, value]) => value !== undefined);
      current = preferencesSchema.parse({ ...current, ...Object.fromEntries(given) });
      writeJson(file, current);
      nativeTheme.themeSource = current.theme;
      return current;
    },
  };
}

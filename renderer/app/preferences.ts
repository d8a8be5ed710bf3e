import { create } from 'zustand';
import { callShell } from '#renderer/engine/client.ts';
import { changeLanguage, type WindowLanguage } from '#renderer/words/startWords.ts';
import type { Preferences } from '#shared/contract/shell.ts';

/** Until the main process has answered. */
const beginning: Preferences = { actor: '', language: 'system', theme: 'system', textSize: 1, dismissed: [] };

export const usePreferences = create<Preferences>(() => beginning);

export async function loadPreferences(): Promise<void> {
  take(await callShell('shell/preferences', {}));
}

export async function prefer(some: Partial<Preferences>): Promise<void> {
  take(await callShell('shell/prefer', some));
}

function take(preferences: Preferences): void {
  usePreferences.setState(preferences);
  document.documentElement.style.setProperty('--text-size', String(preferences.textSize));
  changeLanguage(languageOf(preferences));
}

export function languageOf({ language }: Pick<Preferences, 'language'>): WindowLanguage {
  return language === 'system' ? window.quanqing.language : language;
}

import i18next from 'i18next';
import { create } from 'zustand';
import { tellDone } from '#renderer/engine/tell.ts';

/** The damaged catalogue about which it is asked what to do. */
export const useDamage = create<{ readonly file: string | null }>(() => ({ file: null }));

export function askAboutDamage(file: string): void {
  useDamage.setState({ file });
}

export function leaveDamage(): void {
  useDamage.setState({ file: null });
}

/** @param aside where the damaged file is that was replaced */
export function tellRestored(aside: string | null): void {
  const t = i18next.getFixedT(null, 'settings');
  tellDone(aside === null ? t('backups.restored') : t('backups.restoredAlone', { path: aside }));
}

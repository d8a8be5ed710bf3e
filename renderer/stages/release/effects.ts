import type { IconName } from '#renderer/parts/iconShapes.tsx';

/** What may have become of a line of the list. */
export const effects = ['unchanged', 'changed', 'added', 'removed'] as const;
export type Effect = (typeof effects)[number];

export const effectLooks: Readonly<Record<Effect, { readonly icon: IconName; readonly tone: string }>> = {
  unchanged: { icon: 'equal', tone: 'muted' },
  changed: { icon: 'edit', tone: 'is-link' },
  added: { icon: 'plus', tone: 'is-ok' },
  removed: { icon: 'cancel', tone: 'is-bad' },
};

import { useSyncExternalStore } from 'react';
import type { Look } from '#shared/charts/look.ts';

const names = {
  ink: '--ink',
  soft: '--ink-2',
  faint: '--ink-3',
  surface: '--surface',
  line: '--line',
  edge: '--line-2',
  accent: '--accent',
  ok: '--ok',
  fall: '--fall',
  warn: '--warn',
  warnTint: '--warn-tint',
  total: '--total',
  heat: '--heat',
  font: '--font',
} as const satisfies Partial<Record<keyof Look, string>>;

let known: Look | null = null;

function read(): Look {
  const style = getComputedStyle(document.documentElement);
  const value = (name: keyof typeof names) => style.getPropertyValue(names[name]).trim();
  return {
    ink: value('ink'),
    soft: value('soft'),
    faint: value('faint'),
    surface: value('surface'),
    line: value('line'),
    edge: value('edge'),
    accent: value('accent'),
    ok: value('ok'),
    fall: value('fall'),
    warn: value('warn'),
    warnTint: value('warnTint'),
    total: value('total'),
    heat: value('heat'),
    // The charts write it between double quotes, and do not mask those in it.
    font: value('font').replaceAll('"', "'"),
    scale: Number.parseFloat(style.fontSize) / 16,
  };
}

function listen(changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    known = null;
    changed();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] });
  return () => {
    observer.disconnect();
    // Nobody watches any more: the theme may be another when the pictures are next looked at.
    known = null;
  };
}

/** The colours of the window as a picture needs them. Read anew when the theme or the size of the text changes. */
export function useLook(): Look {
  return useSyncExternalStore(listen, () => {
    known ??= read();
    return known;
  });
}

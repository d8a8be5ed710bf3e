/** How a reader wants pages to look. Kept by the browser where it keeps anything: from a disc some keep nothing. */
export const preferences = ['large', 'contrast'] as const;
export type Preference = (typeof preferences)[number];

const root = document.documentElement;

export function isSet(preference: Preference): boolean {
  return root.hasAttribute(`data-${preference}`);
}

export function setPreference(preference: Preference, on: boolean): void {
  root.toggleAttribute(`data-${preference}`, on);
  try {
    if (on) localStorage.setItem(`quanqing-${preference}`, 'on');
    else localStorage.removeItem(`quanqing-${preference}`);
  } catch {
    // It holds for this page, then.
  }
}

/** Before anything is drawn, so that nothing jumps. */
export function applyPreferences(): void {
  for (const preference of preferences) {
    try {
      if (localStorage.getItem(`quanqing-${preference}`) === 'on') root.setAttribute(`data-${preference}`, '');
    } catch {
      // As above.
    }
  }
}

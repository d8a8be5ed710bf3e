import { usePreferences } from '#renderer/app/preferences.ts';

/** How much larger than usual a text of a given size in rem is drawn: what is measured in pixels goes along with it. */
export function useRemScale(): number {
  // Read anew when the size was changed; what the system asks for is in it.
  usePreferences(({ textSize }) => textSize);
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

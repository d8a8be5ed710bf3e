import { visible } from './visible.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that HTML and XML can hold: as it may be shown to anybody, and half of a surrogate pair becomes U+FFFD. */
export function writableText(text: string): string {
  return visible(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Text as it is written in HTML and XML, in an element or in an attribute between double quotes. */
export function markupText(text: string): string {
  return writableText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}

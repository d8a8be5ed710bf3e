/** Neither HTML nor XML has a place for these, however they are written. */
const unwritable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without control characters; half of a surrogate pair becomes U+FFFD, and every line ends with \n. */
export function writableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(unwritable, '');
}

/** Text as it is written in HTML and XML, in an element or in an attribute between double quotes. */
export function markupText(text: string): string {
  return writableText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}

/** Controls but for tab and line end, marks that turn the direction of a text, and line ends of another kind. */
const odd = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may be shown to anybody: whatever would be shown as nothing, or would show the rest in another order, is
 * named (⟨U+202E⟩). Line ends of every system are \n.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(odd, (character) => {
    return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

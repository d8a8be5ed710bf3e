/**
 * What must not be said: numbers and names of powers that are not public any more. They may stand in the words of others
 * (与住建-罚-0031 重复，予以合并), which are then left out whole.
 */
export class HiddenTerms {
  /** By their first two characters, so that a text is gone through once however many terms there are. */
  readonly #terms = new Map<string, string[]>();

  constructor(terms: Iterable<string>) {
    for (const term of new Set(terms)) {
      if (term.length < 2) continue;
      const key = term.slice(0, 2);
      const known = this.#terms.get(key);
      if (known === undefined) this.#terms.set(key, [term]);
      else known.push(term);
    }
  }

  /** The text, or null where it says what must not be said. */
  without(text: string | null): string | null {
    return text === null || this.#stand(text) ? null : text;
  }

  #stand(text: string): boolean {
    if (this.#terms.size === 0) return false;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const terms = this.#terms.get(text.slice(at, at + 2));
      if (terms?.some((term) => text.startsWith(term, at))) return true;
    }
    return false;
  }
}

import { foldUnits } from '#shared/text/codeUnits.ts';

/** Width, brackets, traditional characters and capitals made alike, unit for unit, so that places stay the same. */
export function fold(text: string): string {
  return foldUnits(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What was asked for, word by word; every one has to be found. */
export function queryTerms(query: string): string[] {
  const terms = fold(query)
    .split(/[\s，、；;,]+/)
    .filter((term) => term !== '');
  return [...new Set(terms)].slice(0, 8);
}

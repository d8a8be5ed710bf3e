import type { Citation } from './citation.ts';
import { shortTitle } from './family.ts';
import { parseRef, refInWords } from './ref.ts';

/** What is cited, in as few words as a line has room for: 《食品安全法》第一百二十二条第一款、第一百二十三条 */
export function citationsInWords(citations: readonly Pick<Citation, 'law' | 'docNo' | 'refs'>[]): string {
  return citations
    .map(
      ({ law, docNo, refs }) =>
        `${law === null ? (docNo ?? '') : `《${shortTitle(law)}》`}${refs.map(words).join('、')}`,
    )
    .filter((text) => text !== '')
    .join('；');
}

function words(text: string): string {
  const ref = parseRef(text);
  return ref === null ? '' : refInWords(ref);
}

import type { ReleaseContent } from '#shared/publish/release.ts';
import type { HiddenTerms } from './hiddenTerms.ts';

/** The release without the paragraphs of its notice of correction that speak of powers which are not public any more. */
export function toldContent(content: ReleaseContent, hidden: HiddenTerms): ReleaseContent {
  const { correction } = content;
  if (correction === null) return content;
  const { of, notice } = correction;
  const told = notice.flatMap((paragraph, index) => {
    if (hidden.without(paragraph) !== null) return [paragraph];
    // A notice says what it corrects, if not why.
    return index === 0 ? [`更正第${of}号。`] : [];
  });
  // The same where nothing is left out, so that what was made of it is made of this.
  return told.join() === notice.join() ? content : { ...content, correction: { of, notice: told } };
}

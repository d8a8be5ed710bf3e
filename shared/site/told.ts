import type { ReleaseContent } from '#shared/publish/release.ts';
import type { HiddenTerms } from './hiddenTerms.ts';

/** The release without the paragraphs of its notice of correction that speak of powers which are not public any more. */
export function toldContent(content: ReleaseContent, hidden: HiddenTerms): ReleaseContent {
  const { correction } = content;
  if (correction === null) return content;
  const notice = correction.notice.filter((paragraph) => hidden.without(paragraph) !== null);
  // The same where nothing is left out, so that what was made of it is made of this.
  return notice.length === correction.notice.length ? content : { ...content, correction: { ...correction, notice } };
}

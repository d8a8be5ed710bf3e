import type { ReviewMember } from '#shared/contract/review.ts';
import { type LitPart, lightUp, organsIn, passagesOf } from '#shared/review/passages.ts';
import { placeInWords } from './BasisCell.tsx';

export interface LawWords {
  /** 《…》第…条 */
  readonly place: string;
  readonly parts: readonly LitPart[];
  readonly organ: string | null;
}

/**
 * The words of the law as a basis quotes them: the master's first, and of a citation that is shared before one that is
 * not. Null where no basis quotes any.
 */
export function lawWords(members: readonly ReviewMember[], masterId: number | null): LawWords | null {
  const ordered = [...members].sort((a, b) => Number(b.id === masterId) - Number(a.id === masterId));
  const quoted = ordered.flatMap((member) =>
    passagesOf(member.basis, member.citations).flatMap((passage) => {
      const citation = member.citations[passage.citation];
      return passage.quoted === '' || citation === undefined ? [] : [{ member, citation, text: passage.quoted }];
    }),
  );
  const found = quoted.find(({ citation }) => citation.shared) ?? quoted[0];
  if (found === undefined) return null;
  const { member, citation, text } = found;
  const places = citation.refs.map(placeInWords).join('、');
  return {
    place: `${citation.law === null ? (citation.docNo ?? '') : `《${citation.law}》`}${places}`,
    parts: lightUp(text, member.name),
    organ: organsIn(text)[0] ?? null,
  };
}

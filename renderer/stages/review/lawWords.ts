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
 * The words of the law as the bases quote them, each once: of a citation that is shared before one that is not, and the
 * master's first.
 */
export function lawWords(members: readonly ReviewMember[], masterId: number | null): LawWords[] {
  const ordered = [...members].sort((a, b) => Number(b.id === masterId) - Number(a.id === masterId));
  const quoted = ordered.flatMap((member) =>
    passagesOf(member.basis, member.citations).flatMap((passage) => {
      const citation = member.citations[passage.citation];
      return passage.quoted === '' || citation === undefined ? [] : [{ member, citation, text: passage.quoted }];
    }),
  );
  const byPlace = new Map<string, LawWords>();
  const sharedFirst = [...quoted].sort((a, b) => Number(b.citation.shared) - Number(a.citation.shared));
  for (const { member, citation, text } of sharedFirst) {
    const places = citation.refs.map(placeInWords).join('、');
    const place = `${citation.law === null ? (citation.docNo ?? '') : `《${citation.law}》`}${places}`;
    if (!byPlace.has(place)) {
      byPlace.set(place, { place, parts: lightUp(text, member.name), organ: organsIn(text)[0] ?? null });
    }
  }
  return [...byPlace.values()];
}

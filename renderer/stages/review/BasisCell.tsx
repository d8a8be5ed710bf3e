import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ReviewMember } from '#shared/contract/review.ts';
import { parseRef, refInWords } from '#shared/law/ref.ts';

/** The laws that a member stands on; those that another member cites too are lit and bear a link. */
export function BasisCell({ member }: { readonly member: ReviewMember }) {
  const { t } = useTranslation('review');
  if (member.citations.length === 0) {
    const text = member.basis.trim();
    return text === '' ? <span className="is-warn">{t('noBasis')}</span> : <p className="review-raw">{text}</p>;
  }
  return member.citations.map((citation) => {
    const place = citation.refs.map(placeInWords).join('、');
    return (
      <div
        key={citation.start}
        className={citation.shared ? 'review-law is-shared' : 'review-law'}
        title={member.basis.slice(citation.start, citation.end)}
      >
        <Icon name={citation.shared ? 'link' : 'law'} small />
        <div>
          <div>{citation.law === null ? citation.docNo : `《${citation.law}》`}</div>
          {place === '' ? null : <div className="soft">{place}</div>}
        </div>
      </div>
    );
  });
}

/** 122.1 → 第一百二十二条第一款. */
export function placeInWords(ref: string): string {
  const place = parseRef(ref);
  return place === null ? ref : refInWords(place);
}

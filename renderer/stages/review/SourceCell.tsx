import { useTranslation } from 'react-i18next';
import type { ReviewMember } from '#shared/contract/review.ts';

/** File, sheet and row, as Excel shows it. */
export function SourceCell({ member }: { readonly member: ReviewMember }) {
  const { t } = useTranslation('review');
  const [first, ...others] = member.sources.map((place) => t('source', { ...place }));
  return (
    <span className="small muted review-source" title={[first, ...others].join('\n')}>
      {first ?? t('noValue')}
      {others.length === 0 ? null : ` · ${t('moreSources', { count: others.length })}`}
    </span>
  );
}

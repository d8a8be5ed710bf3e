import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ProposalSort } from '#shared/approve/round.ts';
import { sortLooks } from './sorts.ts';

/** What a proposal is, by shape and colour. */
export function SortMark({ sort }: { readonly sort: ProposalSort }) {
  const { t } = useTranslation('approval');
  const [icon, tone] = sortLooks[sort];
  return (
    <span className={tone}>
      <Icon name={icon} small label={t(`sort.${sort}`)} />
    </span>
  );
}

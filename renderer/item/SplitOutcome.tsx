import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '#shared/contract/item.ts';
import type { BasisPiece } from '#shared/law/basisPieces.ts';
import { basisOf, type SplitPlan } from './splitPlan.ts';
import { useCategoryByCode } from './useCategoryByCode.ts';

interface Props {
  readonly item: ItemDetail;
  readonly plan: SplitPlan;
  readonly pieces: readonly BasisPiece[];
}

/** What will stand in the list. */
export function SplitOutcome({ item, plan, pieces }: Props) {
  const { t } = useTranslation('item');
  const nameOf = useCategoryByCode();
  return (
    <div className="split-outcome">
      <h3>{t('split.outcome')}</h3>
      <ol>
        {plan.parts.map(({ key, name, category }, index) => {
          const basis = basisOf(plan, key, pieces);
          return (
            <li key={key}>
              <span className="muted small">
                {index === 0 ? t('split.keeps', { number: item.number }) : t('split.fresh')} ·{' '}
                {nameOf(category ?? item.category.final)}
              </span>
              <div>{name.trim() === '' ? <span className="muted">{t('split.name')}</span> : name}</div>
              <div className={basis === '' ? 'is-warn small' : 'soft small split-basis'}>
                {basis === '' ? t('split.withoutBasis') : basis}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useCategoryByCode } from '#renderer/item/useCategoryByCode.ts';
import type { CategoryCode } from '#shared/model/category.ts';

interface Props {
  readonly items: number;
  readonly declared: CategoryCode | null;
  readonly proposed: CategoryCode | null;
}

/** What accepting the proposal does, in the words that are recorded. */
export function Outcome({ items, declared, proposed }: Props) {
  const { t } = useTranslation('categories');
  const name = useCategoryByCode();
  return (
    <div className="categories-outcome">
      <span className="muted small">{t('after')}</span>
      {proposed === null ? (
        <span className="is-warn">{t('chooseHint')}</span>
      ) : (
        <>
          <b>{t('willBe', { count: items, category: name(proposed) })}</b>
          <span className="muted small">
            {declared === proposed ? t('stays') : t('changes', { declared: name(declared) })} · {t('oneStep')}
          </span>
        </>
      )}
    </div>
  );
}

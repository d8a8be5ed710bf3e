import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { explainEvidence } from '#shared/classify/explain.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import { useCategoryByCode } from './useCategoryByCode.ts';

/** Where the evidence or the department says another category than the one that counts. */
export function CategoryNote({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('item');
  const { percent } = useFormat();
  const language = useLanguage();
  const nameOf = useCategoryByCode();
  const { declared, proposed, confidence, reasons, confirmed, final } = item.category;
  const overruled = confirmed !== null && declared !== null && declared !== confirmed;
  const differs = confirmed === null && proposed !== null && proposed !== final;
  if (!overruled && !differs) return null;
  return (
    <p className="soft small">
      {overruled ? t('declared', { category: nameOf(declared) }) : null}
      {differs ? (
        <Tooltip title={reasons.map((reason) => explainEvidence(reason, language)).join('\n')}>
          <span className="is-warn">
            {t('proposed', { category: nameOf(proposed), confidence: percent(confidence ?? 0) })}
          </span>{' '}
          <button
            type="button"
            className="link"
            onClick={() => void act('decide/category', { item: item.number, category: proposed })}
          >
            {t('confirm')}
          </button>
        </Tooltip>
      ) : null}
    </p>
  );
}

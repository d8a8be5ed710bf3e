import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { BasisSection } from '#renderer/item/BasisSection.tsx';
import { useCategoryByCode } from '#renderer/item/useCategoryByCode.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { litInBasis } from '#shared/classify/alike.ts';
import { disputeNote } from '#shared/classify/disputes.ts';
import { explainEvidence } from '#shared/classify/explain.ts';
import type { Row } from './useQueue.ts';

/** Why the category of the current item is proposed: the reasons in words, practice, and the law it stands on. */
export function Why({ row }: { readonly row: Row | undefined }) {
  const { t } = useTranslation('categories');
  const language = useLanguage();
  const { confidence } = useFormat();
  const name = useCategoryByCode();
  const { data: item } = useAsk('item/read', { item: String(row?.id ?? 0) }, { enabled: row !== undefined });
  if (row === undefined)
    return (
      <Pane className="worklist-detail categories-why" label={t('why')}>
        {null}
      </Pane>
    );
  const note = disputeNote(row.name, language);
  const alone = row.reasons.every(({ code }) => code === 'declared');
  return (
    <Pane className="worklist-detail categories-why" label={t('why')}>
      <PaneHead>
        <h2>{row.proposed === null ? t('whyNot') : t('why')}</h2>
        <span className="spacer" />
        <span className="muted small">{t('confidence')}</span>
        <b className="categories-figure">{confidence(row.confidence)}</b>
      </PaneHead>
      <div className="worklist-detail-body">
        <p className="worklist-detail-name selectable">{row.name}</p>
        <p className="muted small">
          {row.number} · {row.department}
        </p>
        <ul className="categories-reasons">
          {row.reasons.map((reason) => {
            const against = reason.code.startsWith('against-');
            const text = explainEvidence(reason, language, name);
            return (
              <li key={text} className={against ? 'is-warn' : ''}>
                <Icon name={against ? 'warning' : row.proposed === null ? 'help' : 'check'} small />
                {text}
              </li>
            );
          })}
          {alone ? <li className="muted">{t('onlyDeclared')}</li> : null}
        </ul>
        {note === null ? null : (
          <div className="categories-practice">
            <Icon name="scales" small />
            <p>
              <b>{t('practice')}</b> {note}
            </p>
          </div>
        )}
        {item?.id === row.id ? <BasisSection item={item} words={litInBasis(row.reasons)} /> : null}
      </div>
      <div className="categories-why-foot">
        <ActionButton id="categories-details" type="text" />
      </div>
    </Pane>
  );
}

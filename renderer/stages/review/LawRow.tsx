import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawWords } from './lawWords.ts';

/** What is longer than this is folded on a low screen, as is every law but the first. */
const foldFrom = 150;

/** The words of the law under the columns, those that decide lit up. */
export function LawRow({ laws }: { readonly laws: readonly LawWords[] }) {
  const { t } = useTranslation('review');
  const [open, setOpen] = useState(false);
  const [first] = laws;
  if (first === undefined) return <p className="muted small">{t('noLaw')}</p>;
  const isLong = first.parts.reduce((sum, { text }) => sum + text.length, 0) > foldFrom;
  const folds = isLong || laws.length > 1;
  return (
    <div className={folds && !open ? 'review-laws is-folded' : 'review-laws'}>
      {laws.map((law) => (
        <Words key={law.place} law={law} />
      ))}
      {folds ? (
        <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'fold' : 'unfold')}
        </button>
      ) : null}
    </div>
  );
}

function Words({ law }: { readonly law: LawWords }) {
  return (
    <div className="review-words selectable">
      <span className="muted">{law.place}　</span>
      {law.parts.map(({ text, lit }, at) => {
        const key = `${at}${text}`;
        return lit ? (
          <mark key={key} className="lit">
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </div>
  );
}

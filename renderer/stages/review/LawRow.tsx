import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawWords } from './lawWords.ts';

/** What is longer than this is folded on a small screen. */
const foldFrom = 150;

/** The words of the law under the columns, those that decide lit up. */
export function LawRow({ law }: { readonly law: LawWords | null }) {
  const { t } = useTranslation('review');
  const [open, setOpen] = useState(false);
  if (law === null) return <p className="muted small">{t('noLaw')}</p>;
  const long = law.parts.reduce((sum, { text }) => sum + text.length, 0) > foldFrom;
  return (
    <>
      <div className={long && !open ? 'review-words is-folded selectable' : 'review-words selectable'}>
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
      {long ? (
        <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'fold' : 'unfold')}
        </button>
      ) : null}
    </>
  );
}

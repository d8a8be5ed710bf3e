import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { GridTerm } from '#shared/contract/grid.ts';
import { useFieldWords, useValueWords } from './facetWords.ts';
import { setTerms } from './viewStore.ts';

/** What narrows the rows down, field by field; a press takes it away. */
export function Chips({ where }: { readonly where: readonly GridTerm[] }) {
  const { t } = useTranslation('catalogue');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const byField = Map.groupBy(where, ({ field }) => field);
  return (
    <div className="catalogue-chips">
      {Array.from(byField, ([field, terms]) => {
        const values = terms.map(({ how, value }) => {
          if (value === '' && how === 'not') return t('filter.filled');
          const words = valueWords(field, value).replace(/^行政/, '');
          return how === 'is' ? words : `${t(`how.${how}`)} ${words}`;
        });
        const text = `${fieldWords(field)}${t('colon')}${values.join(t('comma'))}`;
        return (
          <button key={field} type="button" className="catalogue-chip" title={text} onClick={() => setTerms(field, [])}>
            <span className="ellipsis">{text}</span>
            <Icon name="close" small />
          </button>
        );
      })}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { countedWords } from '#renderer/words/countedWords.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { useFieldWords } from './facetWords.ts';

interface Props {
  readonly found: Output<'edit/replace'> | undefined;
  readonly find: string;
  readonly replace: string;
}

/** As much on either side of the place as tells what it is. */
const around = 18;

/** What would change, place by place, with the text before struck out and the new one behind it. */
export function Replaced({ found, find, replace }: Props) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const fieldWords = useFieldWords();
  if (found === undefined) return null;
  if (found.fields === 0) return <p className="muted">{t('change.none')}</p>;
  const { matches, fields } = found;
  return (
    <>
      <p>
        {t('change.count', { counted: countedWords(found), fields: number(fields) })}
        {fields > matches.length ? <span className="muted">{t('change.first', { n: matches.length })}</span> : null}
      </p>
      <ul className="catalogue-matches">
        {matches.map(({ item, number: named, field, before }) => {
          const at = Math.max(0, before.indexOf(find));
          const start = Math.max(0, at - around);
          const end = at + find.length;
          return (
            <li key={`${item} ${field}`}>
              <span className="muted small catalogue-match-number">{named}</span>
              <span className="muted small">{fieldWords(field)}</span>
              <span className="ellipsis">
                {start > 0 ? '…' : ''}
                {before.slice(start, at)}
                <del>{before.slice(at, end)}</del>
                <mark>{replace}</mark>
                {before.slice(end, end + around)}
                {end + around < before.length ? '…' : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

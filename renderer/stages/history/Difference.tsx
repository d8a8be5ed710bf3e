import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { FieldChangeRow } from '#shared/contract/history.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { valueWord } from '#shared/model/changeWords.ts';
import { fieldWord } from '#shared/model/fieldWords.ts';
import { characterDiff } from '#shared/text/characterDiff.ts';

/** A field before and after. Texts that are alike show character by character what went and what came. */
export function Difference({ change }: { readonly change: FieldChangeRow }) {
  const { t } = useTranslation('history');
  const { open } = useCatalogue();
  const language = useLanguage();
  const set = findCategorySet(open?.categories.id ?? '') ?? undefined;
  const field = change.field ?? '';
  const [before, after] = [change.before, change.after].map((value) => valueWord(field, value, language, set));
  return (
    <div className="history-difference">
      <dt>{fieldWord(field, language)}</dt>
      <dd>
        {isRewritten(before ?? '', after ?? '') ? (
          <>
            <span className="history-before">{before === '' ? t('emptyValue') : before}</span>
            <span className="muted" aria-hidden="true">
              →
            </span>
            <span>{after === '' ? t('emptyValue') : after}</span>
          </>
        ) : (
          characterDiff(before ?? '', after ?? '').map(({ kind, text }, index) => {
            // The parts of one difference never change their order.
            const key = `${index} ${kind}`;
            if (kind === 'same') return <span key={key}>{text}</span>;
            return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
          })
        )}
      </dd>
    </div>
  );
}

/** Where little stayed, two texts read better than one that is mended. */
function isRewritten(before: string, after: string): boolean {
  if (before.length < 6 || after.length < 6) return true;
  const same = characterDiff(before, after)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return same * 2 < Math.max(before.length, after.length);
}

import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { OperationRow } from '#shared/contract/history.ts';

interface Props {
  /** The latest first. */
  readonly operations: readonly OperationRow[];
  /** More match than are listed. */
  readonly more: boolean;
}

/** On paper only: whose history it is, and the hash by which it can later be told whether it is still the same. */
export function PaperHead({ operations, more }: Props) {
  const { t } = useTranslation('history');
  const { number, day, time } = useFormat();
  const { open } = useCatalogue();
  const [last] = operations;
  if (last === undefined) return null;
  const now = new Date().toISOString();
  return (
    <div className="history-paper">
      <p>
        {open?.title} · {t('printedAt', { moment: `${day(now)} ${time(now)}` })} ·{' '}
        {t('steps', { count: operations.length, n: number(operations.length) })}
        {more ? ` · ${t('printedPart')}` : ''}
      </p>
      <p>{t('hashOf', { n: number(last.operation), hash: last.hash ?? '' })}</p>
    </div>
  );
}

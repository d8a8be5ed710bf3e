import { type UIEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '#renderer/parts/Tag.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { OperationRow } from '#shared/contract/history.ts';
import { historyText } from '#shared/model/operationWords.ts';
import type { useHistory } from './useHistory.ts';

interface Props {
  readonly history: ReturnType<typeof useHistory>;
  readonly shown: number | null;
  readonly onChoose: (operation: number) => void;
}

/** By day, the latest first; more come as one scrolls to the end. */
export function OperationList({ history, shown, onChoose }: Props) {
  const { t } = useTranslation('history');
  const { day, number } = useFormat();
  const { operations, hasNextPage, isFetchingNextPage, fetchNextPage } = history;
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown !== null) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const scrolled = ({ currentTarget }: UIEvent<HTMLDivElement>) => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight;
    if (left < currentTarget.clientHeight && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  const days = [...Map.groupBy(operations, ({ at }) => day(at))];
  const now = new Date();
  const today = day(now.toISOString());
  const yesterday = day(new Date(now.getTime() - 86_400_000).toISOString());
  return (
    <div className="history-list" onScroll={scrolled}>
      {days.map(([name, rows]) => (
        <section key={name} className="history-day">
          <h3>
            {name === today ? t('today') : name === yesterday ? t('yesterday') : name}
            <span>{t('steps', { count: rows.length, n: number(rows.length) })}</span>
          </h3>
          {rows.map((row) => (
            <button
              type="button"
              key={row.operation}
              ref={row.operation === shown ? chosen : null}
              className="history-row"
              aria-current={row.operation === shown}
              onClick={() => onChoose(row.operation)}
            >
              <Row row={row} />
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}

/** On paper: enough to find the step by, the whole of it is in the table. */
const hashLength = 12;

function Row({ row }: { readonly row: OperationRow }) {
  const { t } = useTranslation('history');
  const { time, number } = useFormat();
  const language = useLanguage();
  return (
    <>
      <span className="muted">{time(row.at)}</span>
      <span className={row.undone ? 'ellipsis muted' : 'ellipsis'}>
        {historyText(row, language, number)}
        {row.reason === null ? null : <span className="muted"> · {row.reason}</span>}
      </span>
      <span>{row.undone ? <Tag>{t('undone')}</Tag> : null}</span>
      <span className="soft ellipsis">{row.actor}</span>
      <span className="muted number">{number(row.operation)}</span>
      <span className="history-hash">{row.hash?.slice(0, hashLength)}</span>
    </>
  );
}

import './HistoryPage.css';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { usePlace } from '#renderer/app/place.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Pane } from '#renderer/parts/Pane.tsx';
import { Details } from './Details.tsx';
import { exportHistory } from './exportHistory.ts';
import { FilterLine } from './FilterLine.tsx';
import { isNarrowed, readFocus } from './filters.ts';
import { OperationList } from './OperationList.tsx';
import { PaperHead } from './PaperHead.tsx';
import { printHistory } from './printHistory.ts';
import { useHistory } from './useHistory.ts';

/** Who did what, when and why; with a way back to any step. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { focus } = usePlace();
  const [asked, setAsked] = useState({ focus, ...readFocus(focus) });
  useEffect(() => setAsked({ focus, ...readFocus(focus) }), [focus]);
  const { filters, operation } = asked;
  const history = useHistory(filters);
  const { operations } = history;
  const shown = operation ?? operations[0]?.operation ?? null;
  const choose = (id: number) => setAsked({ ...asked, operation: id });
  const step = (by: number) => {
    const at = operations.findIndex((each) => each.operation === shown);
    const next = operations[at + by];
    if (next !== undefined) choose(next.operation);
  };
  useActions([
    { id: 'history-export', label: t('export'), group: 'stage', run: () => void exportHistory(filters) },
    { id: 'history-print', label: t('print'), group: 'stage', run: () => void printHistory(history) },
    { id: 'history-up', label: '', group: 'stage', keys: ['ArrowUp', 'KeyK'], listed: false, run: () => step(-1) },
    { id: 'history-down', label: '', group: 'stage', keys: ['ArrowDown', 'KeyJ'], listed: false, run: () => step(1) },
  ]);
  return (
    <>
      <Pane className="history-main" label={t('title')}>
        <FilterLine filters={filters} onChange={(changed) => setAsked({ focus, filters: changed, operation: null })} />
        <PaperHead operations={operations} more={history.hasNextPage} />
        {operations.length === 0 && history.isSuccess ? (
          <Empty icon="clock" title={t('empty')} hint={t('emptyHint')}>
            {isNarrowed(filters) ? (
              <Button onClick={() => setAsked({ focus, filters: {}, operation: null })}>{t('clear')}</Button>
            ) : null}
          </Empty>
        ) : (
          <OperationList history={history} shown={shown} onChoose={choose} />
        )}
      </Pane>
      {shown === null ? null : <Details key={shown} operation={shown} />}
    </>
  );
}

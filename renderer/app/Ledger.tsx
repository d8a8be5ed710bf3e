import './Ledger.css';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useTasks } from '#renderer/engine/tasks.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { type LedgerTerm, powerEquation, publishedEquation, rowEquation } from './ledgerTerms.ts';
import { goTo, usePlace } from './place.ts';
import { TaskLine } from './TaskLine.tsx';

/** The ledger (增减台账) as an equation, always in sight. Every term is a door to its rows. */
export function Ledger() {
  const { t } = useTranslation();
  const stage = usePlace((place) => place.stage);
  const { running } = useTasks();
  const { data } = useAsk('ledger/read', {});
  const task = running[0];
  return (
    <footer className="ledger">
      <span className="ledger-title">{t('ledger.title')}</span>
      {data === undefined ? null : stage === 'intake' ? (
        <Equation terms={rowEquation(data.rows)} />
      ) : (
        <>
          <Equation terms={powerEquation(data.powers)} />
          <span className="ledger-rule" />
          <Equation terms={publishedEquation(data.powers)} />
        </>
      )}
      <span className="spacer" />
      {task === undefined ? data === undefined ? null : <Balance ledger={data} /> : <TaskLine task={task} />}
    </footer>
  );
}

/** Where there is no room for the terms, the total stands alone: a part of an equation would be untrue. */
function Equation({ terms: [total, ...parts] }: { readonly terms: readonly LedgerTerm[] }) {
  return (
    <span className="ledger-equation">
      {total === undefined ? null : <Term term={total} total />}
      <span className="ledger-parts">
        {parts.map((term, index) => (
          <Fragment key={term.name}>
            <span className="ledger-sign">{index === 0 ? '=' : term.minus ? '−' : '+'}</span>
            <Term term={term} />
          </Fragment>
        ))}
      </span>
    </span>
  );
}

function Term({ term, total = false }: { readonly term: LedgerTerm; readonly total?: boolean }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { name, count, where, todo = false } = term;
  const className = `ledger-term ${todo && count > 0 ? 'ledger-todo' : ''} ${total ? 'ledger-total' : ''}`;
  const words = (
    <>
      {t(`ledger.${name}`)} <b>{number(count)}</b>
    </>
  );
  if (where === null) return <span className={className}>{words}</span>;
  return (
    <button
      type="button"
      className={className}
      title={t('ledger.show', { count: number(count) })}
      onClick={() => goTo({ stage: 'catalogue', where })}
    >
      {words}
    </button>
  );
}

function Balance({ ledger }: { readonly ledger: Output<'ledger/read'> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (ledger.balanced) {
    return (
      <span className="ledger-state is-ok">
        <Icon name="check" small />
        {t('ledger.balanced')}
      </span>
    );
  }
  const off = ledger.differences.reduce((sum, { counted, accounted }) => sum + Math.abs(counted - accounted), 0);
  return (
    <span className="ledger-state is-bad" role="alert">
      <Icon name="warning" small />
      {t('ledger.off', { count: number(off) })}
    </span>
  );
}

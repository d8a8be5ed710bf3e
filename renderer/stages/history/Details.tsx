import { Button } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { openItem } from '#renderer/app/place.ts';
import { Pane } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { Output } from '#shared/contract.ts';
import { historyText } from '#shared/model/operationWords.ts';
import { Difference } from './Difference.tsx';
import { useChanges } from './useHistory.ts';
import { useStepActions } from './useStepActions.tsx';

type Operation = Output<'history/read'>;
type Change = Operation['fields'][number];

/** One operation: what it changed, before and after, and the ways back. */
export function Details({ operation }: { readonly operation: number }) {
  const { t } = useTranslation('history');
  const query = useChanges(operation);
  const [first] = query.data?.pages ?? [];
  const fields = query.data?.pages.flatMap((page) => page.fields) ?? [];
  if (first === undefined) return <Pane className="history-details">{null}</Pane>;
  const left = first.changes - fields.length;
  return (
    <Pane className="history-details" label={t('step', { n: operation })}>
      <Head operation={first} />
      <div className="history-changes selectable">
        {[...Map.groupBy(fields, ({ subject }) => `${subject.table} ${subject.id}`)].map(([key, changes]) => (
          <Subject key={key} changes={changes} />
        ))}
        {query.hasNextPage ? (
          <Button type="text" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more', { count: Math.min(100, Math.max(1, left)) })}
          </Button>
        ) : null}
      </div>
    </Pane>
  );
}

function Head({ operation }: { readonly operation: Operation }) {
  const { t } = useTranslation('history');
  const { day, time, number } = useFormat();
  const language = useLanguage();
  useStepActions(operation);
  return (
    <div className="history-head">
      <h2 className="selectable">{historyText(operation, language, number)}</h2>
      <p className="muted small">
        {t('step', { n: number(operation.operation) })} · {operation.actor} · {day(operation.at)} {time(operation.at)} ·{' '}
        {t('changes', { count: operation.changes, n: number(operation.changes) })}
      </p>
      {operation.reason === null ? null : (
        <p className="soft selectable">{t('reason', { reason: operation.reason })}</p>
      )}
      {operation.hash === null ? null : (
        <p className="muted small selectable history-whole-hash" title={t('hashHint')}>
          {t('hash', { hash: operation.hash })}
        </p>
      )}
      <div className="history-acts">
        <ActionButton id="history-undo" />
        <ActionButton id="history-undo-to" />
      </div>
    </div>
  );
}

function Subject({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('history');
  const [first] = changes;
  if (first === undefined) return null;
  const settings = new Map(Object.entries(t('setting', { returnObjects: true })));
  const { table, id, number, name } = first.subject;
  const fields = changes.filter(({ field }) => field !== null);
  return (
    <div className="history-subject">
      <div className="history-subject-name">
        {number === null ? null : table === 'item' ? (
          <button type="button" className="link" onClick={() => openItem(id)}>
            {number}
          </button>
        ) : (
          <span className="muted">{number}</span>
        )}
        <span className="ellipsis" title={name}>
          {table === 'setting' ? (settings.get(name) ?? name) : name}
        </span>
        {fields.length < changes.length ? <span className="is-ok small">{t('added')}</span> : null}
      </div>
      {fields.length === 0 ? null : (
        <dl>
          {fields.map((change) => (
            <Fragment key={change.field}>
              <Difference change={change} />
            </Fragment>
          ))}
        </dl>
      )}
    </div>
  );
}

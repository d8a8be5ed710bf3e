import './Imported.css';
import { Button } from 'antd';
import i18next from 'i18next';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ImportedSource } from '#shared/contract/intake.ts';
import { Compared } from './Compared.tsx';

/** What was imported, import by import, the last first: counts, what was set aside and why, and the way back. */
export function Imported({ sources }: { readonly sources: readonly ImportedSource[] }) {
  const { t } = useTranslation('intake');
  const { number, moment } = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const [compared, setCompared] = useState<number | null>(null);
  const imports = [...Map.groupBy(sources, ({ operation }) => operation)];
  return (
    <Pane className="intake-pane" label={t('past.title', { files: number(sources.length) })}>
      <PaneHead>
        <h2>{t('past.title', { files: number(sources.length) })}</h2>
      </PaneHead>
      <div className="past">
        <table className="past-table">
          <thead>
            <tr>
              <th>{t('past.file')}</th>
              <th>{t('past.department')}</th>
              <th className="number">{t('past.rows')}</th>
              <th className="number">{t('past.items')}</th>
              <th className="number">{t('past.subItems')}</th>
              <th className="number">{t('past.aside')}</th>
              <th />
            </tr>
          </thead>
          {imports.map(([operation, files]) => (
            <tbody key={operation ?? 0}>
              <tr className="past-import">
                <th colSpan={7} scope="rowgroup">
                  <div>
                    {moment(files[0]?.importedAt ?? '')} ・{' '}
                    {t('files', { count: files.length, files: number(files.length) })}
                    <span className="spacer" />
                    {files[0]?.again ? (
                      <Button
                        size="small"
                        aria-expanded={compared === operation}
                        onClick={() => setCompared(compared === operation ? null : operation)}
                      >
                        {t('compared.title')}
                      </Button>
                    ) : null}
                    {operation === null ? null : (
                      <Button size="small" onClick={() => void undo(operation, t('past.undone'))}>
                        {t('past.undo')}
                      </Button>
                    )}
                  </div>
                </th>
              </tr>
              {compared === operation && files[0] !== undefined ? (
                <tr className="past-details">
                  <td colSpan={7}>
                    <Compared source={files[0].id} />
                  </td>
                </tr>
              ) : null}
              {files.map((source) => (
                <Fragment key={source.id}>
                  <SourceRow
                    source={source}
                    open={open === source.id}
                    onOpen={() => setOpen(open === source.id ? null : source.id)}
                  />
                  {open === source.id ? <SourceDetails source={source} /> : null}
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Pane>
  );
}

async function undo(operation: number, done: string): Promise<void> {
  const undone = await act('history/undo', { operation }, i18next.t('task.undoing'));
  if (undone !== null) tellDone(done);
}

interface RowProps {
  readonly source: ImportedSource;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function SourceRow({ source, open, onOpen }: RowProps) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  return (
    <tr>
      <td className="ellipsis" title={source.file}>
        {source.file}
        {source.declared.length === 0 ? null : (
          <span className="is-warn small past-differs">
            <Icon name="warning" small /> {t('past.differs')}
          </span>
        )}
      </td>
      <td className="soft ellipsis" title={source.department ?? ''}>
        {source.department ?? '–'}
      </td>
      <td className="number">{number(source.rows.read)}</td>
      <td className="number">
        <button
          type="button"
          className="link"
          title={t('past.allItems', { items: number(source.items) })}
          onClick={() => goTo({ stage: 'catalogue', where: [{ field: 'file', value: source.file }] })}
        >
          {number(source.items)}
        </button>
      </td>
      <td className="number">{source.subItems === 0 ? '–' : number(source.subItems)}</td>
      <td className="number">{source.rows.aside === 0 ? '–' : number(source.rows.aside)}</td>
      <td className="number">
        <button
          type="button"
          className="past-open"
          aria-expanded={open}
          aria-label={t('past.showOf', { file: source.file })}
          title={t('past.show')}
          onClick={onOpen}
        >
          <Icon name={open ? 'up' : 'down'} small />
        </button>
      </td>
    </tr>
  );
}

function SourceDetails({ source }: { readonly source: ImportedSource }) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const { data = [] } = useAsk('intake/aside', { source: source.id });
  return (
    <tr className="past-details">
      <td colSpan={7}>
        {source.declared.map(({ text, declared, found }) => (
          <p key={text} className="is-warn">
            {t('past.declared', { text, declared: number(declared), found: number(found) })}
          </p>
        ))}
        {data.map(({ sheet, row, reason, text }) => (
          <p key={`${sheet} ${row}`} className="past-row">
            <span className="muted">{t('past.sheetRow', { sheet, row })}</span>
            <span className="soft">{t(`reason.${reason}`)}</span>
            <span className="ellipsis selectable" title={text}>
              {text}
            </span>
          </p>
        ))}
      </td>
    </tr>
  );
}

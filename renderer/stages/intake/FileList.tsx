import { Button, Dropdown } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { chooseFiles, chooseFolder } from './desk.ts';
import { FileRow } from './FileRow.tsx';
import type { FileGroups } from './groupFiles.ts';

interface Props {
  readonly groups: FileGroups;
  readonly skipped: number;
  readonly imported: number;
  readonly current: number | 'imported' | null;
  readonly onChoose: (file: number | 'imported') => void;
}

/** The files on the desk: first those that a person should look at, last those that can be imported in one go. */
export function FileList({ groups, skipped, imported, current, onChoose }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const count = groups.doubtful.length + groups.out.length + groups.sure.length;
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.intake-file') ?? [])];
    const next = rows[rows.findIndex((row) => row.matches(':focus')) + step];
    next?.focus();
    next?.click();
  };
  return (
    <aside className="intake-files" aria-label={t('files', { count, files: number(count) })}>
      <PaneHead>
        <h2>{t('files', { count, files: number(count) })}</h2>
        <span className="spacer" />
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'files', label: t('addFiles'), onClick: () => void chooseFiles() },
              { key: 'folder', label: t('addFolder'), onClick: () => void chooseFolder() },
            ],
          }}
        >
          <Button icon={<Icon name="plus" small />} title={t('addHint')}>
            {t('add')}
          </Button>
        </Dropdown>
      </PaneHead>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only help to get from button to button. */}
      <div className="intake-list" ref={list} onKeyDown={walk}>
        {(['doubtful', 'out', 'sure'] as const).map((group) =>
          groups[group].length === 0 ? null : (
            <section key={group}>
              <h3 className={`intake-group intake-group-${group}`}>
                {t(`group.${group}`)} <b>{number(groups[group].length)}</b>
              </h3>
              {groups[group].map((file) => (
                <FileRow key={file.id} file={file} current={file.id === current} onChoose={() => onChoose(file.id)} />
              ))}
            </section>
          ),
        )}
        {count === 0 && imported > 0 ? <p className="intake-skipped small muted">{t('addHint')}</p> : null}
        {skipped === 0 ? null : <p className="intake-skipped small muted">{t('skipped', { count: skipped })}</p>}
      </div>
      {imported === 0 ? null : (
        <button
          type="button"
          className="intake-file intake-past-door"
          aria-current={current === 'imported' ? 'true' : undefined}
          onClick={() => onChoose('imported')}
        >
          <Icon name="check" />
          <span>{t('imported')}</span>
          <span className="spacer" />
          <span className="small muted">{number(imported)}</span>
        </button>
      )}
      {groups.sure.length === 0 ? null : (
        <div className="intake-go">
          <ActionButton id="import-sure" className="intake-go-button" />
        </div>
      )}
    </aside>
  );
}

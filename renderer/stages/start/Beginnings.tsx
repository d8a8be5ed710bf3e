import { Button } from 'antd';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/actions/registry.ts';
import { arrive } from '#renderer/app/arrivals.ts';
import { openDialog } from '#renderer/app/dialogs.ts';
import { droppedPaths } from '#renderer/app/droppedPaths.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import type { Recent } from '#shared/contract/shell.ts';
import { openSample } from './openSample.ts';

/** The four ways to begin. */
export function Beginnings({ recents }: { readonly recents: readonly Recent[] }) {
  const { t } = useTranslation('start');
  const [over, setOver] = useState(false);
  const chooseFolder = async () => {
    const folder = await callShell('shell/chooseFolder', { title: t('chooseFolderTitle') });
    if (folder !== null) begin([folder]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    begin(droppedPaths(event));
  };
  return (
    <section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button in it is for the keyboard. */}
      <div
        className={over ? 'start-drop start-drop-over' : 'start-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FolderPicture />
        <h2>{over ? t('dropNow') : t('drop')}</h2>
        <p className="small muted">{t('formats')}</p>
        <Button type="primary" size="large" onClick={() => void chooseFolder().catch(tellFailure)}>
          {t('chooseFolder')}
        </Button>
      </div>
      <div className="start-ways">
        <Way icon="plus" label={t('blank')} keys="$mod+KeyN" onClick={() => runAction('new')} />
        <Way icon="folder" label={t('open')} keys="$mod+KeyO" onClick={() => runAction('open')} />
        <Way icon="sample" label={t('sample')} note={t('sampleSize')} onClick={() => void openSample(recents)} />
      </div>
    </section>
  );
}

function begin(paths: readonly string[]): void {
  if (paths.length === 0) return;
  arrive(paths);
  openDialog('new');
}

interface WayProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly note?: string;
  readonly onClick: () => void;
}

function Way({ icon, label, keys, note, onClick }: WayProps) {
  return (
    <button type="button" className="start-way" onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
      <span className="spacer" />
      {keys === undefined ? null : <Keycap keys={keys} />}
      {note === undefined ? null : <span className="small muted">{note}</span>}
    </button>
  );
}

function FolderPicture() {
  return (
    <svg className="start-folder" viewBox="0 0 64 48" aria-hidden="true">
      <path d="M6 12a3 3 0 0 1 3-3h14l5 5h27a3 3 0 0 1 3 3v24a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z" />
      <path d="M32 20v15M26 29.5l6 6 6-6" fill="none" />
    </svg>
  );
}

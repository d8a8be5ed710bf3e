import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { openCatalogue } from '#renderer/app/catalogue.ts';
import { type StageId, stageIds } from '#renderer/app/place.ts';
import { callShell } from '#renderer/engine/client.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Recent } from '#shared/contract/shell.ts';

/** The catalogues that were open last. Enter opens the first, the arrows go from one to the next. */
export function Recents({ recents }: { readonly recents: readonly Recent[] }) {
  const { t } = useTranslation(['start', 'app']);
  const list = useRef<HTMLUListElement>(null);
  const first = recents.find(({ missing }) => !missing);
  useActions([
    {
      id: 'open-first',
      label: t('openFirst'),
      group: 'file',
      keys: ['Enter'],
      listed: false,
      enabled: first !== undefined,
      run: () => first !== undefined && void openRecent(first),
    },
  ]);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <section aria-label={t('recent')}>
      <div className="start-head">
        <h2>{t('recent')}</h2>
        <span className="spacer" />
        <Keycap keys="Enter" />
        <span className="small muted">{t('openFirst')}</span>
      </div>
      <ul ref={list} className="start-recents" onKeyDown={walk}>
        {recents.map((recent) => (
          <li key={recent.file}>
            {recent.missing ? <Missing recent={recent} /> : <RecentRow recent={recent} first={recent === first} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function openRecent({ file, stage }: Recent): Promise<void> {
  await openCatalogue(file, stageOf(stage));
}

function stageOf(name: string): StageId | undefined {
  return stageIds.find((id) => id === name);
}

function RecentRow({ recent, first }: { readonly recent: Recent; readonly first: boolean }) {
  const { t } = useTranslation(['start', 'app']);
  const { number, moment } = useFormat();
  const stage = stageOf(recent.stage);
  return (
    <button
      type="button"
      className={first ? 'start-recent start-recent-first' : 'start-recent'}
      onClick={() => void openRecent(recent)}
    >
      <Icon name="file" />
      <span className="start-recent-name">
        <span className="ellipsis">{recent.title}</span>
        <span className="small muted ellipsis">{recent.file}</span>
      </span>
      <span className="start-recent-state">
        <span>{t('items', { count: recent.items, items: number(recent.items) })}</span>
        <span className="small muted">
          {stage === undefined ? '' : `${t(`app:stage.${stage}`)} ・ `}
          {moment(recent.at)}
        </span>
      </span>
    </button>
  );
}

/** Shown as such, so that nobody looks for it in vain, with a way to be rid of it. */
function Missing({ recent }: { readonly recent: Recent }) {
  const { t } = useTranslation(['start', 'app']);
  const queries = useQueryClient();
  const forget = async () => {
    await callShell('shell/forget', { file: recent.file });
    await queries.invalidateQueries({ queryKey: ['shell/recents'] });
  };
  return (
    <div className="start-recent start-recent-missing">
      <Icon name="warning" />
      <span className="start-recent-name">
        <span className="ellipsis">{recent.title}</span>
        <span className="small ellipsis" title={recent.file}>
          {t('missing')}
        </span>
      </span>
      <Button size="small" aria-label={t('forgetOf', { title: recent.title })} onClick={() => void forget()}>
        {t('forget')}
      </Button>
    </div>
  );
}

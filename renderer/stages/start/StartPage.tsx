import './StartPage.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/actions/registry.ts';
import { TaskLine } from '#renderer/app/TaskLine.tsx';
import { callShell } from '#renderer/engine/client.ts';
import { useTasks } from '#renderer/engine/tasks.ts';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { Beginnings } from './Beginnings.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Recents } from './Recents.tsx';

/** What is shown while no catalogue is open: ways to begin, and where one left off. */
export function StartPage() {
  const { t } = useTranslation(['start', 'app']);
  const about = useQuery({ queryKey: ['shell/about'], queryFn: () => callShell('shell/about', {}) });
  const recents = useQuery({ queryKey: ['shell/recents'], queryFn: () => callShell('shell/recents', {}), gcTime: 0 });
  const [task] = useTasks().running;
  const known = recents.data ?? [];
  return (
    <div className="start">
      <div className="start-drag" />
      <div className="start-content">
        <header className="start-brand">
          <div className="start-logo" aria-hidden="true">
            权
          </div>
          <div>
            <h1>{t('app:name')}</h1>
            <p className="soft">{t('tagline')}</p>
          </div>
        </header>
        <div className="start-columns">
          <Beginnings recents={known} />
          {recents.data === undefined ? null : known.length === 0 ? <FirstSteps /> : <Recents recents={known} />}
        </div>
        <div className="spacer" />
        <footer className="start-foot">
          {task === undefined ? <span>{t('offline')}</span> : <TaskLine task={task} />}
          <span className="spacer" />
          {about.data === undefined ? null : <span>{t('version', { version: about.data.version })}</span>}
          <span className="start-rule" />
          <button type="button" className="start-quiet" onClick={() => runAction('language')}>
            {t('language')}
          </button>
          <span className="start-rule" />
          <button type="button" className="start-quiet" onClick={() => runAction('keys')}>
            {t('keys')} <Keycap keys="$mod+Slash" />
          </button>
          <span className="start-rule" />
          <button type="button" className="start-quiet" onClick={() => runAction('manual')}>
            {t('app:action.manual')} <Keycap keys="F1" />
          </button>
        </footer>
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { BackgroundTask } from '#renderer/engine/tasks.ts';
import { Bar } from '#renderer/parts/Bar.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';

/** The task that runs: what, how far, how long yet, and how to stop it. Takes the place of the balance. */
export function TaskLine({ task }: { readonly task: BackgroundTask }) {
  const { t } = useTranslation();
  const { number, duration } = useFormat();
  const { title, progress, startedAt, stop } = task;
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const spent = Date.now() - startedAt;
  return (
    <span className="task-line" role="status">
      <span>{title}</span>
      {progress === null ? null : (
        <>
          {progress.subject === undefined ? null : (
            <span className="task-subject ellipsis muted">{progress.subject}</span>
          )}
          <span>{t('task.of', { done: number(progress.done), total: number(progress.total) })}</span>
        </>
      )}
      <Bar share={share} label={title} />
      {/* Too early to tell: the first steps say little of the rest. */}
      {share > 0.05 && spent > 1000 ? (
        <span className="muted">{t('task.left', { time: duration((spent / share) * (1 - share)) })}</span>
      ) : null}
      <button type="button" className="link" onClick={stop}>
        {t('stop')}
      </button>
    </span>
  );
}

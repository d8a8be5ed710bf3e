import i18next from 'i18next';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import type { HistoryFilters } from './filters.ts';

/** What is shown, as a table in a file of the user's choice. */
export async function exportHistory(filters: HistoryFilters): Promise<void> {
  const t = i18next.getFixedT(null, 'history');
  const filter = [{ name: t('csv'), extensions: ['csv'] }];
  try {
    const to = await callShell('shell/saveAs', { title: t('exportTitle'), name: `${t('title')}.csv`, filters: filter });
    if (to === null) return;
    const done = await runTask('history/export', { ...filters, to }, t('exporting'));
    if (done !== null) tellDone(t('exported', { count: done.operations, path: done.path }));
  } catch (error) {
    tellFailure(error);
  }
}

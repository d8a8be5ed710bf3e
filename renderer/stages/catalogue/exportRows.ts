import i18next from 'i18next';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import type { LaidColumn } from '#renderer/grid/column.ts';
import { countedWords } from '#renderer/words/countedWords.ts';
import type { GridView } from '#shared/contract/grid.ts';

/** What the grid shows, as it shows it, into a file of the user's choice. */
export async function exportRows(view: GridView, laid: readonly LaidColumn[]): Promise<void> {
  const words = i18next.getFixedT(null, 'catalogue');
  try {
    const filters = [
      { name: words('exported.workbook'), extensions: ['xlsx'] },
      { name: 'CSV', extensions: ['csv'] },
    ];
    const to = await callShell('shell/saveAs', {
      title: words('action.export'),
      name: words('exported.name'),
      filters,
    });
    if (to === null) return;
    const columns = laid.map(({ column }) => ({ field: column.id, label: column.label }));
    const done = await runTask('grid/export', { view, columns, to }, words('exported.working'));
    if (done !== null) tellDone(words('exported.done', { counted: countedWords(done) }));
  } catch (error) {
    tellFailure(error);
  }
}

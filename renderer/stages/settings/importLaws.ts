import i18next from 'i18next';
import { act } from '#renderer/engine/act.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellDone, tellFailure, tellNotice } from '#renderer/engine/tell.ts';

/** Takes a fuller table of laws into the catalogue; what could not be read of it is said. */
export async function importLaws(): Promise<void> {
  const t = i18next.getFixedT(null, 'settings');
  const filters = [{ name: t('laws.tables'), extensions: ['csv', 'xlsx', 'xls', 'ods', 'et', 'tsv'] }];
  try {
    const [file] = await callShell('shell/chooseFiles', { title: t('laws.importTitle'), filters });
    if (file === undefined) return;
    const done = await act('laws/import', { file });
    if (done === null) return;
    tellDone(t('laws.imported', { added: done.added, updated: done.updated }));
    const [first] = done.problems;
    if (first !== undefined) tellNotice(`${t('laws.problems', { count: done.problems.length })}：${first.text}`);
  } catch (error) {
    tellFailure(error);
  }
}

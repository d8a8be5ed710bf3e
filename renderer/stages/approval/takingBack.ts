import i18next from 'i18next';
import { callShell } from '#renderer/engine/client.ts';
import { runTask, useTasks } from '#renderer/engine/tasks.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { useSitting } from './sitting.ts';

/** Reads workbooks that came back. What they propose waits to be accepted; nothing of the catalogue changes. */
export async function takeBack(paths: readonly string[], onTaken: () => void): Promise<void> {
  const title = i18next.t('approval:taking');
  if (paths.length === 0 || useTasks.getState().running.some((task) => task.title === title)) return;
  const imported = await runTask('approve/import', { files: [...paths] }, title);
  if (imported === null) return;
  useSitting.setState({ imported });
  onTaken();
}

export async function chooseWorkbooks(): Promise<readonly string[]> {
  const filters = [
    { name: i18next.t('approval:workbooks'), extensions: ['xlsx', 'xls', 'et', 'ods', 'xlsm'] },
    { name: i18next.t('approval:allFiles'), extensions: ['*'] },
  ];
  return choosing(() =>
    callShell('shell/chooseFiles', { title: i18next.t('approval:chooseWorkbooks'), filters, several: true }),
  );
}

export async function chooseFolderOfWorkbooks(): Promise<readonly string[]> {
  return choosing(async () => {
    const folder = await callShell('shell/chooseFolder', { title: i18next.t('approval:chooseWorkbooksFolder') });
    return folder === null ? [] : [folder];
  });
}

async function choosing(choose: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await choose();
  } catch (error) {
    tellFailure(error);
    return [];
  }
}

import i18next from 'i18next';
import { useEffect } from 'react';
import { act } from '#renderer/engine/act.ts';
import { callEngine, callShell } from '#renderer/engine/client.ts';
import { queries } from '#renderer/engine/queries.ts';
import { runTask, useTasks } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure, tellNotice } from '#renderer/engine/tell.ts';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import type { Input } from '#shared/contract.ts';

/** What lies on the desk changes without the catalogue changing: its answers have to be asked for again by themselves. */
export async function askDeskAgain(): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('desk/'),
  });
}

/** Reads files and folders; what was read shows as it comes. */
export async function look(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await runTask('desk/look', { paths: [...paths] }, i18next.t('intake:looking'));
  await askDeskAgain();
}

/** Asks for the desk again whenever another file was read. */
export function useDeskWhileLooking(): boolean {
  const reading = useTasks(({ running }) => running.find(({ title }) => title === i18next.t('intake:looking')));
  const done = reading?.progress?.done;
  useEffect(() => {
    if (done !== undefined && queries.isFetching({ queryKey: ['desk/list'] }) === 0) void askDeskAgain();
  }, [done]);
  return reading !== undefined;
}

export async function chooseFiles(): Promise<void> {
  const filters = [
    { name: i18next.t('intake:tables'), extensions: ['xlsx', 'xls', 'et', 'ods', 'csv', 'tsv', 'txt', 'docx', 'html'] },
    { name: i18next.t('intake:allFiles'), extensions: ['*'] },
  ];
  await choosing(() =>
    callShell('shell/chooseFiles', { title: i18next.t('intake:chooseFiles'), filters, several: true }),
  );
}

export async function chooseFolder(): Promise<void> {
  await choosing(async () => {
    const folder = await callShell('shell/chooseFolder', { title: i18next.t('intake:chooseFolder') });
    return folder === null ? [] : [folder];
  });
}

async function choosing(choose: () => Promise<readonly string[]>): Promise<void> {
  try {
    await look(await choose());
  } catch (error) {
    tellFailure(error);
  }
}

/** Cells that were copied in Excel become a file of their own. */
export async function paste(text: string, name: string): Promise<number | null> {
  if (!/[\t\n]/.test(text.trim())) {
    tellNotice(i18next.t('intake:nothingToPaste'));
    return null;
  }
  return changing(async () => (await callEngine('desk/paste', { text, name })).added);
}

export async function adjust(input: Input<'desk/adjust'>): Promise<void> {
  await act('desk/adjust', input, i18next.t('intake:readingAgain'));
  await askDeskAgain();
}

export async function sayAbout(input: Input<'desk/about'>): Promise<void> {
  await act('desk/about', input, i18next.t('intake:readingAgain'));
  await askDeskAgain();
}

export async function putAway(files: readonly number[]): Promise<void> {
  await changing(() => callEngine('desk/remove', { files: [...files] }));
}

async function changing<T>(change: () => Promise<T>): Promise<T | null> {
  try {
    return await change();
  } catch (error) {
    tellFailure(error);
    return null;
  } finally {
    await askDeskAgain();
  }
}

let workIsDue = false;

/** Imports files of the desk as they are read now; one operation, one step to undo. */
export async function importFiles(files: readonly DeskFileRow[]): Promise<void> {
  if (files.length === 0 || isImporting()) return;
  const title = importTitle(files.length);
  const result = await runTask('desk/import', { files: files.map(({ id }) => id) }, title);
  await askDeskAgain();
  if (result === null) return;
  const imported = result.files.filter(({ status }) => status === 'imported').length;
  const left = result.files.length - imported;
  workIsDue ||= imported > 0;
  if (imported > 0) tellDone(i18next.t('intake:importedNow', { files: imported, items: result.items }));
  if (left > 0) tellNotice(i18next.t('intake:notImported', { count: left, files: left }));
}

const importTitle = (count: number) => i18next.t('intake:importing', { count, files: count });

function isImporting(): boolean {
  return useTasks.getState().running.some(({ title }) => title !== i18next.t('intake:looking'));
}

/** What follows from the imports, once there is nothing more to import or the user goes on: one run for all of them. */
export async function workIfDue(): Promise<void> {
  if (!workIsDue) return;
  workIsDue = false;
  const done = await runTask('work/all', {}, i18next.t('intake:working'));
  if (done?.match.changes) tellNotice(i18next.t('domain:batch', done.match.changes));
}

import i18next from 'i18next';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import { useCatalogue } from './catalogue.ts';

/** 另存副本: the catalogue as it is now under another name; one goes on in the one that is open. */
export async function saveCopy(): Promise<void> {
  const { open } = useCatalogue.getState();
  if (open === null) return;
  try {
    const filters = [{ name: i18next.t('catalogueFiles'), extensions: ['quanqing'] }];
    const name = i18next.t('copy.name', { title: open.title });
    const to = await callShell('shell/saveAs', { title: i18next.t('copy.title'), name: `${name}.quanqing`, filters });
    if (to === null) return;
    const saved = await runTask('catalogue/save-copy', { to }, i18next.t('copy.saving'));
    if (saved !== null) tellDone(i18next.t('copy.saved', { path: saved.path }));
  } catch (error) {
    tellFailure(error);
  }
}

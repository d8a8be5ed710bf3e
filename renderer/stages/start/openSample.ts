import i18next from 'i18next';
import { openCatalogue, show } from '#renderer/app/catalogue.ts';
import { callShell } from '#renderer/engine/client.ts';
import { runTask, useTasks } from '#renderer/engine/tasks.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import type { Recent } from '#shared/contract/shell.ts';

/** Opens the sample where it was left, or makes it anew of the lists that come with the program. */
export async function openSample(recents: readonly Recent[]): Promise<void> {
  if (useTasks.getState().running.length > 0) return;
  const title = i18next.t('start:sampleTitle');
  const left = recents.find((recent) => recent.title === title && !recent.missing);
  if (left !== undefined) {
    await openCatalogue(left.file);
    return;
  }
  try {
    const file = await callShell('shell/newPlace', { name: title });
    const made = await runTask('sample/open', { file, alone: true }, i18next.t('start:makingSample'));
    if (made === null) return;
    show(made, 'catalogue');
    await runTask('work/all', {}, i18next.t('start:working'));
  } catch (error) {
    tellFailure(error);
  }
}

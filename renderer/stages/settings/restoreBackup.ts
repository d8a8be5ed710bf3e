import i18next from 'i18next';
import { show } from '#renderer/app/catalogue.ts';
import { tellRestored } from '#renderer/app/damage.ts';
import { runTask } from '#renderer/engine/tasks.ts';

/** Puts the backup in the place of the catalogue and shows it; what stood there is in the list of backups then. */
export async function restoreBackup(name: string): Promise<void> {
  const t = i18next.getFixedT(null, 'settings');
  const done = await runTask('backup/restore', { name }, t('backups.restoring'));
  if (done === null) return;
  show(done.catalogue, 'catalogue');
  tellRestored(done.aside);
}

import i18next from 'i18next';
import type { CallName, Output } from '#shared/contract.ts';
import type { ActInput } from './sign.ts';
import { run } from './tasks.ts';

export type { ActInput };

/** Most acts are done before this, and then nothing of a task is seen. Milliseconds. */
const patience = 200;

/**
 * One act of the user on the catalogue, under their name; one that takes longer is shown as a task, under the title, and
 * can be stopped. What goes wrong is said (by `say` where it has a place of its own), and the answer is then null, as it is
 * where the user would not give a name.
 */
export function act<N extends CallName>(
  name: N,
  input: ActInput<N>,
  title: string = i18next.t('task.working'),
  say?: (error: unknown) => void,
): Promise<Output<N> | null> {
  return run(name, input, { title, patience, say });
}

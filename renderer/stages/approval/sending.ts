import i18next from 'i18next';
import type { ActInput } from '#renderer/engine/act.ts';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { useSitting } from './sitting.ts';

/** Makes a round of what stands now, and then its workbooks. The round stands even where no folder is chosen. */
export async function makeRound(input: ActInput<'approve/make-round'>): Promise<void> {
  const t = i18next.getFixedT(null, 'approval');
  const made = await runTask('approve/make-round', input, t(`making.${input.kind}`));
  if (made === null) return;
  const { kind, round, powers } = made.round;
  useSitting.setState({ kind, round: null, view: 'departments', department: null });
  tellDone(t('made', { kind: t(`kind.${kind}`), round, count: powers }));
  await writeWorkbooks(kind, round, null);
}

/**
 * The workbooks of a round into a folder of the user's choice: of one department, or all there are. To the departments
 * goes one each, to the leadership one for all of them.
 */
export async function writeWorkbooks(kind: RoundKind, round: number, department: string | null): Promise<void> {
  const t = i18next.getFixedT(null, 'approval');
  try {
    const to = await callShell('shell/chooseFolder', { title: t('chooseFolder') });
    if (to === null) return;
    const which = department === null ? { each: kind === 'solicit' } : { department };
    const done = await runTask('approve/export', { kind, round, to, ...which }, t('writing'));
    if (done !== null) useSitting.setState({ written: { kind, round, files: done.files } });
  } catch (error) {
    tellFailure(error);
  }
}

import i18next from 'i18next';
import { act } from '#renderer/engine/act.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellDone, wordsOf } from '#renderer/engine/tell.ts';
import type { Output } from '#shared/contract.ts';

export type Template = Output<'approve/templates'>['templates'][number];

/** What went wrong, in words; null where nothing did. */
type Problem = string | null;

const spreadsheets = () => [{ name: i18next.t('approval:workbooks'), extensions: ['xlsx'] }];

/** Writes the template in use where the user wants it, to be changed there. */
export async function saveTemplate({ form, name }: Template): Promise<Problem> {
  const title = i18next.t('approval:templates.where');
  const to = await callShell('shell/saveAs', { title, name: `${name}.xlsx`, filters: spreadsheets() });
  return to === null ? null : told((say) => act('approve/template-save', { form, to }, undefined, say), 'saved', to);
}

/** Takes the changed one back; it is kept in the catalogue, whatever becomes of the file. */
export async function useChosenTemplate({ form, name }: Template): Promise<Problem> {
  const title = i18next.t('approval:templates.choose', { name });
  const [file] = await callShell('shell/chooseFiles', { title, filters: spreadsheets() });
  if (file === undefined) return null;
  return told((say) => act('approve/template-use', { form, file }, undefined, say), 'used', name);
}

/** Back to the one that comes with the program. */
export function resetTemplate({ form, name }: Template): Promise<Problem> {
  return told((say) => act('approve/template-reset', { form }, undefined, say), 'reset', name);
}

async function told(
  doing: (say: (error: unknown) => void) => Promise<unknown>,
  done: 'saved' | 'used' | 'reset',
  name: string,
): Promise<Problem> {
  let problem: Problem = null;
  const answer = await doing((error) => {
    problem = wordsOf(error);
  });
  if (answer !== null) tellDone(i18next.t(`approval:templates.${done}`, { name }));
  return problem;
}

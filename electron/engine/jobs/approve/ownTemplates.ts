import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formNames, forms, neededWords, pageWords, rowWords } from '#shared/approve/forms.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { newOperation } from '../../operation.ts';
import { isFolder } from '../../output/folder.ts';
import { writeFileAtomically } from '../../output/writeFileAtomically.ts';
import type { Session } from '../../session.ts';
import { idSource } from '../../store/ids.ts';
import { setSetting, unsetSetting } from '../../store/settings.ts';
import { transaction } from '../../store/sqlite.ts';
import { outside, type Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { checkedTemplate, ownTemplate, templateFile, usualTemplate } from './templates.ts';

/** The templates in use, and what may stand in them. */
export function listTemplates(session: Session): Output<'approve/templates'> {
  return {
    templates: forms.map((form) => ({
      form,
      name: formNames[form],
      file: ownTemplate(session, form)?.file ?? null,
      rowWords: [...rowWords(form)],
      needed: [...neededWords[form]],
    })),
    pageWords: [...pageWords],
  };
}

/** Writes the template in use into a file, to be changed there. @throws Failure cannot-write */
export async function saveTemplate(
  session: Session,
  { form, usual, to }: Parsed<'approve/template-save'>,
): Promise<Output<'approve/template-save'>> {
  const own = usual ? null : ownTemplate(session, form);
  const { bytes } = own ?? (await usualTemplate(session, form));
  const path = (await isFolder(to)) ? join(to, templateFile(form)) : to;
  await writeFileAtomically(path, bytes);
  return { path, bytes: bytes.length };
}

/**
 * Keeps a template of the office in the catalogue; the workbooks are written after it from now on.
 * @throws Failure cannot-read; and as readFormTemplate does where it cannot be filled in
 */
export async function useTemplate(
  session: Session,
  { form, file, actor }: Parsed<'approve/template-use'>,
  task: Task,
): Promise<Output<'approve/template-use'>> {
  const bytes = await readTemplateFile(file);
  const name = basename(file);
  await outside(task, checkedTemplate(form, bytes, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { db } = session;
  const written = transaction(db, () =>
    commit(
      session,
      newOperation(session, 'template', actor, { form: formNames[form], file: name }),
      [setSetting(db, idSource(db), `template:${form}`, `${sha256} ${name}`)],
      { attachments: [{ sha256, bytes }] },
    ),
  );
  return { operation: written?.operationId ?? null };
}

/** Back to the template that comes with the program. */
export function resetTemplate(
  session: Session,
  { form, actor }: Parsed<'approve/template-reset'>,
): Output<'approve/template-reset'> {
  const operation = newOperation(session, 'template', actor, { form: formNames[form], file: '默认模板' });
  const written = commit(session, operation, unsetSetting(session.db, `template:${form}`));
  return { operation: written?.operationId ?? null };
}

async function readTemplateFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new Failure('cannot-read', { file, detail: String(error.code) });
    throw error;
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Form, formNames, forms } from '#shared/approve/forms.ts';
import { Failure } from '#shared/model/failure.ts';
import { openArchive } from '../../intake/archive.ts';
import { IntakeRefusal } from '../../intake/intakeRefusal.ts';
import { type FormTemplate, readFormTemplate } from '../../output/template/formTemplate.ts';
import type { Session } from '../../session.ts';
import { findAttachment } from '../../store/attachments.ts';
import { findSetting } from '../../store/settings.ts';

/** The template of each form that a workbook is made of. */
export type Templates = (form: Form) => FormTemplate;

/** A form is a page of placeholders. */
const mostBytes = 5 * 1024 * 1024;

interface TemplateFile {
  /** What it is called in what is said of it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The templates of some forms: those of the folder, where one is given and has them, else those that the office chose,
 * else those of the program.
 * @throws Failure no-templates where the folder has none at all; and as readFormTemplate does
 */
export async function loadTemplates(
  session: Session,
  needed: readonly Form[],
  folder: string | undefined,
): Promise<Templates> {
  const own = new Map(needed.map((form) => [form, ownTemplate(session, form)]));
  const given = folder === undefined ? new Map<Form, TemplateFile>() : await templatesOf(folder);
  const loaded = new Map<Form, FormTemplate>();
  for (const form of needed) {
    const { bytes, file } = given.get(form) ?? own.get(form) ?? (await usualTemplate(session, form));
    loaded.set(form, await checkedTemplate(form, bytes, file));
  }
  return (form) => {
    const template = loaded.get(form);
    if (template === undefined) throw new Error(`the template of ${form} was not loaded`);
    return template;
  };
}

/** Makes sure that it can be filled, and that it does not unpack to more than a template may. */
export async function checkedTemplate(form: Form, bytes: Uint8Array, file: string): Promise<FormTemplate> {
  if (bytes.length > mostBytes) throw new Failure('template-unreadable', { file, detail: '> 5 MB' });
  try {
    openArchive(bytes).unpack(() => true);
  } catch (error) {
    if (!(error instanceof IntakeRefusal)) throw error;
    throw new Failure('template-unreadable', { file, detail: error.code });
  }
  return readFormTemplate(form, bytes, file);
}

/** What its template is called: 征求意见表.xlsx */
export function templateFile(form: Form): string {
  return `${formNames[form]}.xlsx`;
}

/** The one that comes with the program. */
export async function usualTemplate({ places }: Session, form: Form): Promise<TemplateFile> {
  const file = templateFile(form);
  return { file, bytes: await readFile(join(places.resources, 'templates', file)) };
}

/** The one that the office chose; null where it did not. */
export function ownTemplate({ db }: Session, form: Form): TemplateFile | null {
  const setting = findSetting(db, `template:${form}`);
  if (setting === null) return null;
  const [sha256 = '', ...file] = setting.split(' ');
  const bytes = findAttachment(db, sha256);
  if (bytes === null) throw new Error(`the template of ${form} is not there`);
  return { file: file.join(' '), bytes };
}

async function templatesOf(folder: string): Promise<ReadonlyMap<Form, TemplateFile>> {
  const found = new Map<Form, TemplateFile>();
  for (const form of forms) {
    const path = join(folder, templateFile(form));
    const bytes = await readIfThere(path);
    if (bytes !== null) found.set(form, { file: path, bytes });
  }
  if (found.size > 0) return found;
  throw new Failure('no-templates', { folder, names: forms.map(templateFile).join('、') });
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new Failure('cannot-read', { file: path, detail: String(error.code) });
  }
}

import type { ImportedFile } from '#shared/contract/intake.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { isIntakeFailure } from '../../intake/fileReading.ts';
import type { Session } from '../../session.ts';
import { letOthers, type Task } from '../../task.ts';
import { failureMessage } from '../readFiles.ts';
import { type ListToImport, untouched, writeImport } from '../writeImport.ts';
import type { DeskFile } from './desk.ts';
import { interpretRead, reinterpret, wholeReading } from './interpretDesk.ts';

/** Imports files of the desk as they were looked at and corrected there; what was imported leaves the desk. */
export async function importDesk(
  session: Session,
  input: Parsed<'desk/import'>,
  task: Task,
): Promise<Output<'desk/import'>> {
  const { desk } = session;
  const chosen = input.files.map((id) => desk.get(id));
  const lists: (ListToImport | ImportedFile)[] = [];
  for (const file of chosen) {
    lists.push(await listOf(session, file, task));
    await letOthers(task);
  }
  const result = await writeImport(session, lists, input.actor, task);
  const imported = chosen.filter((_, index) => result.files[index]?.status === 'imported');
  desk.remove(imported.map(({ id }) => id));
  if (imported.some(({ given }) => given.mappings.length > 0)) await readByWhatWasLearned(session, task);
  return result;
}

async function listOf(session: Session, file: DeskFile, task: Task): Promise<ListToImport | ImportedFile> {
  const path = file.path ?? file.file;
  const read = (await wholeReading(session, file, task)) ?? file.failure;
  if (read === null) throw new Error('a file on the desk has either a content or a failure');
  if (isIntakeFailure(read)) return untouched(path, 'failed', failureMessage(read));
  const { content, given } = file;
  const sheets = content?.whole === true ? content.sheets : interpretRead(session, file.file, read, given);
  return { file: file.file, path, read, sheets, given, anyway: given.anyway };
}

/** A mapping that was given once holds for the other lists with the same header at once. */
async function readByWhatWasLearned(session: Session, task: Task): Promise<void> {
  for (const file of session.desk.files) {
    if (file.content === null || file.content.verdict === 'sure' || !file.content.whole) continue;
    await reinterpret(session, file, task);
    await letOthers(task);
  }
}

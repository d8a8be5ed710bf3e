import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { findMapping } from '../store/mappings.ts';
import { letOthers, type Task } from '../task.ts';
import { categoryNamed } from './decide/findThings.ts';
import { departmentBook } from './departmentBook.ts';
import { interpretFile } from './interpretFile.ts';
import { failureMessage, listToRead, readFiles, skipMessage } from './readFiles.ts';
import { untouched, writeImport } from './writeImport.ts';

/** Reads files into the catalogue. One that cannot be read is told and left. @throws Failure nothing-to-read */
export async function importFiles(
  session: Session,
  input: Parsed<'intake/import'>,
  task: Task,
): Promise<Output<'intake/import'>> {
  const category = input.category === undefined ? null : categoryNamed(session, input.category);
  const given = { department: input.department ?? null, category };
  const listing = await listToRead(input.paths, task);
  const departmentId = given.department === null ? null : (departmentBook(session).find(given.department)?.id ?? null);
  const mappings = {
    given: input.mapping ?? [],
    remembered: (fingerprint: string) => findMapping(session.db, fingerprint, departmentId)?.columns ?? null,
  };
  const lists: Parameters<typeof writeImport>[1][number][] = [];
  for await (const { file, path, read, failure } of readFiles(session.parser, listing, task)) {
    if (failure !== null) {
      lists.push(untouched(path, 'failed', failureMessage(failure)));
      continue;
    }
    lists.push({ file, path, read, sheets: interpretFile(file, read, mappings), given, anyway: false });
    await letOthers(task);
  }
  const skipped = listing.skipped.map(({ file, reason }) => untouched(file, 'skipped', skipMessage(reason)));
  return writeImport(session, [...lists, ...skipped], input.actor, task);
}

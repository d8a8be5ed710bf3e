import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import type { Task } from '../task.ts';
import { describeFile } from './describeReading.ts';
import { interpretFile } from './interpretFile.ts';
import { listToRead, readFiles } from './readFiles.ts';

/** What would be read, without writing anything; needs no catalogue. */
export async function inspectFiles(
  session: Session,
  input: Parsed<'intake/inspect'>,
  task: Task,
): Promise<Output<'intake/inspect'>> {
  const mappings = { given: input.mapping ?? [], remembered: () => null };
  const described: Output<'intake/inspect'> = [];
  for await (const result of readFiles(session.parser, await listToRead(input.paths, task), task)) {
    const sheets = result.read === null ? [] : interpretFile(result.file, result.read, mappings);
    described.push(describeFile(result, sheets));
  }
  return described;
}

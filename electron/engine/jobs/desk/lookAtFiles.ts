import type { Output, Parsed } from '#shared/contract.ts';
import { isIntakeFailure } from '../../intake/fileReading.ts';
import { listFiles } from '../../intake/listFiles.ts';
import type { ReadResult } from '../../intake/parserProcess.ts';
import { readPasted } from '../../intake/readPasted.ts';
import type { Session } from '../../session.ts';
import { letOthers, outside, type Task, throwIfStopped } from '../../task.ts';
import { readFiles } from '../readFiles.ts';
import type { DeskFile } from './desk.ts';
import { keepContent } from './deskContent.ts';
import { interpretRead } from './interpretDesk.ts';

/** Reads files once and lays them on the desk one by one: what is there already can be looked at meanwhile. */
export async function lookAtFiles(
  session: Session,
  { paths }: Parsed<'desk/look'>,
  task: Task,
): Promise<Output<'desk/look'>> {
  const { desk } = session;
  const listing = await outside(task, listFiles(paths));
  desk.skip(listing.skipped);
  const added: number[] = [];
  for await (const { path, file, read, failure } of readFiles(session.parser, listing, task)) {
    // Another catalogue was opened meanwhile, with a desk of its own.
    if (session.desk !== desk) break;
    throwIfStopped(task);
    added.push(lay(session, { path, file }, read ?? failure));
    await letOthers(task);
  }
  return { added };
}

/** What was copied in a spreadsheet program becomes a list of its own. */
export function pasteCells(session: Session, { text, name }: Parsed<'desk/paste'>): Output<'desk/paste'> {
  return { added: lay(session, { path: null, file: name }, readPasted(text, name)) };
}

function lay(session: Session, named: Pick<DeskFile, 'path' | 'file'>, read: ReadResult): number {
  const { desk } = session;
  if (isIntakeFailure(read)) return desk.add({ ...named, failure: read, content: null }).id;
  const sheets = interpretRead(session, named.file, read, desk.given(named.path));
  return desk.add({ ...named, failure: null, content: keepContent(read, sheets, desk.cells) }).id;
}

import type { SheetReading } from '#shared/sheet/reading.ts';
import { type FileReading, isIntakeFailure } from '../../intake/fileReading.ts';
import type { ReadResult } from '../../intake/parserProcess.ts';
import type { Session } from '../../session.ts';
import { findMapping } from '../../store/mappings.ts';
import type { Task } from '../../task.ts';
import { departmentBook } from '../departmentBook.ts';
import { type InterpretedSheet, interpretFile } from '../interpretFile.ts';
import { readAgain } from '../readFiles.ts';
import type { DeskFile, GivenAboutFile } from './desk.ts';
import { keepContent } from './deskContent.ts';

/** What a file says under what a person said about it, and what was learned from files before. */
export function interpretRead(
  session: Session,
  file: string,
  read: FileReading,
  given: Omit<GivenAboutFile, 'anyway'>,
): InterpretedSheet[] {
  const department = given.department === null ? null : departmentBook(session).find(given.department);
  const sheets = interpretFile(file, read, {
    given: given.mappings,
    remembered: (fingerprint) => findMapping(session.db, fingerprint, department?.id ?? null)?.columns ?? null,
  });
  return sheets.map((sheet) => ({ ...sheet, reading: withoutAnswered(sheet.reading, given) }));
}

/** What the list does not say of its department and category is no doubt where a person said it. */
function withoutAnswered(
  reading: SheetReading,
  { department, category }: Omit<GivenAboutFile, 'anyway'>,
): SheetReading {
  const doubts = reading.doubts.filter(
    ({ code }) =>
      !(code === 'department-missing' && department !== null) && !(code === 'category-missing' && category !== null),
  );
  return { ...reading, doubts };
}

/** All of a file of the desk, read again where only its first rows were kept; null where it never could be read. */
export async function wholeReading(
  session: Session,
  { content, path }: DeskFile,
  task: Task,
): Promise<ReadResult | null> {
  if (content === null || content.whole || path === null) return content?.read ?? null;
  return readAgain(session.parser, path, task);
}

/** Reads what is on the desk by what is said about it now. */
export async function reinterpret(session: Session, file: DeskFile, task: Task): Promise<void> {
  const { desk } = session;
  const read = await wholeReading(session, file, task);
  if (read === null) return desk.replace(file);
  if (isIntakeFailure(read)) return desk.replace({ ...file, content: null, failure: read });
  const others = desk.cells - (file.content?.cells ?? 0);
  const sheets = interpretRead(session, file.file, read, file.given);
  desk.replace({ ...file, content: keepContent(read, sheets, others) });
}

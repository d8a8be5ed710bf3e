import { basename } from 'node:path';
import type { ImportedFile } from '#shared/contract/intake.ts';
import type { Output } from '#shared/contract.ts';
import { warningText } from '#shared/sheet/words.ts';
import { part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { writeInSteps } from '../steps.ts';
import { idSource } from '../store/ids.ts';
import { findSourceByHash } from '../store/sources.ts';
import type { Task } from '../task.ts';
import { commitInSteps } from './commit.ts';
import { DepartmentBook } from './departmentBook.ts';
import { addRowCounts, emptyRowCounts, sheetDoubts } from './describeReading.ts';
import { ImportDraft, type ReadList } from './importDraft.ts';

/** A file to be written; `anyway`: although its content was imported before. */
export type ListToImport = ReadList & { readonly anyway: boolean };

/**
 * Writes what was read of the files, all of them as one operation: it is one act of the clerk, and one step to undo.
 * One with the same bytes as an earlier one is noticed and left, as is one without any power, which may be read again by
 * other columns; what could not be read is passed on as it is.
 */
export async function writeImport(
  session: Session,
  lists: readonly (ListToImport | ImportedFile)[],
  actor: string,
  task: Task,
): Promise<Output<'intake/import'>> {
  const { operation, files } = await writeInSteps(session, writeLists(session, lists, actor), task);
  const rows = emptyRowCounts();
  for (const file of files) addRowCounts(rows, file.rows);
  return {
    operation,
    files,
    items: files.reduce((sum, file) => sum + file.items, 0),
    subItems: files.reduce((sum, file) => sum + file.subItems, 0),
    rows,
  };
}

function* writeLists(
  session: Session,
  lists: readonly (ListToImport | ImportedFile)[],
  actor: string,
): Steps<{ operation: number | null; files: ImportedFile[] }> {
  const { db, settings, surroundings } = session;
  const nextId = idSource(db);
  const draft = new ImportDraft(session, new DepartmentBook(db, settings.place, surroundings, nextId), nextId);
  const files = yield* part(draftLists(session, lists, draft), 0, 0.3);
  const operation = { ...newOperation(session, 'import', actor, {}), summary: draft.summary() };
  const sourceRows = draft.sourceRows();
  const written = yield* part(commitInSteps(session, operation, draft.changes(), { sourceRows }), 0.3, 1);
  return { operation: written?.operationId ?? null, files };
}

function* draftLists(
  { db }: Session,
  lists: readonly (ListToImport | ImportedFile)[],
  draft: ImportDraft,
): Steps<ImportedFile[]> {
  const seen = new Map<string, string>();
  const files: ImportedFile[] = [];
  for (const [done, list] of lists.entries()) {
    if ('status' in list) {
      files.push(list);
      continue;
    }
    const { sha256 } = list.read;
    const earlier = findSourceByHash(db, sha256)?.file ?? seen.get(sha256);
    if (earlier !== undefined && !list.anyway) {
      files.push(untouched(list.path, 'same-file', sameFile(earlier)));
      continue;
    }
    if (list.sheets.every(({ reading }) => reading.items.length === 0)) {
      files.push(withoutList(list));
      continue;
    }
    seen.set(sha256, list.file);
    files.push(yield* part(draftList(draft, list), done / lists.length, (done + 1) / lists.length));
  }
  return files;
}

function* draftList(draft: ImportDraft, list: ReadList): Steps<ImportedFile> {
  return {
    file: list.file,
    path: list.path,
    status: 'imported',
    message: null,
    warnings: warningsOf(list),
    ...(yield* draft.add(list)),
  };
}

function withoutList(list: ReadList): ImportedFile {
  return {
    ...untouched(list.path, 'no-list', { code: 'no-list', text: '没有读出任何事项，没有导入' }),
    file: list.file,
    warnings: warningsOf(list),
    doubts: sheetDoubts(list.sheets),
  };
}

function warningsOf({ read }: ReadList): ImportedFile['warnings'] {
  return read.reading.warnings.map((warning) => ({ code: warning.code, text: warningText(warning) }));
}

/** A file of which nothing is written, and why. */
export function untouched(
  path: string,
  status: ImportedFile['status'],
  message: { code: string; text: string },
): ImportedFile {
  return {
    file: basename(path),
    path,
    status,
    message,
    warnings: [],
    source: null,
    department: null,
    items: 0,
    subItems: 0,
    rows: emptyRowCounts(),
    doubts: [],
  };
}

function sameFile(earlier: string): { code: string; text: string } {
  return { code: 'same-file', text: `与已导入的“${earlier}”内容完全相同，没有再导入` };
}

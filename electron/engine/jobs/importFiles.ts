import { basename } from 'node:path';
import type { ImportedFile } from '#shared/contract/intake.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { warningText } from '#shared/sheet/words.ts';
import { listFiles } from '../intake/listFiles.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { idSource } from '../store/ids.ts';
import { findMapping } from '../store/mappings.ts';
import { findSourceByHash } from '../store/sources.ts';
import { transaction } from '../store/sqlite.ts';
import type { Task } from '../task.ts';
import { commit } from './commit.ts';
import { categoryNamed } from './decide/findThings.ts';
import { DepartmentBook } from './departmentBook.ts';
import { addRowCounts, emptyRowCounts } from './describeReading.ts';
import { ImportDraft } from './importDraft.ts';
import { interpretFile } from './interpretFile.ts';
import { type FileResult, failureMessage, readFiles, skipMessage } from './readFiles.ts';

/**
 * Reads files into the catalogue, all of them as one operation: it is one act of the clerk, and one step to undo.
 * A file that cannot be read is told and left; one with the same bytes as an earlier one is noticed and left.
 */
export async function importFiles(
  session: Session,
  input: Parsed<'intake/import'>,
  task: Task,
): Promise<Output<'intake/import'>> {
  const category = input.category === undefined ? null : categoryNamed(session, input.category);
  const given = { department: input.department ?? null, category };
  const listing = await listFiles(input.paths);
  const results: FileResult[] = [];
  for await (const result of readFiles(session.parser, listing, task)) results.push(result);

  const skipped = listing.skipped.map(({ file, reason }) => untouched(file, 'skipped', skipMessage(reason)));
  const imported = transaction(session.db, () => writeFiles(session, results, { ...input, ...given }));
  const files = [...imported.files, ...skipped];
  const rows = emptyRowCounts();
  for (const file of files) addRowCounts(rows, file.rows);
  return {
    operation: imported.operation,
    files,
    items: files.reduce((sum, file) => sum + file.items, 0),
    subItems: files.reduce((sum, file) => sum + file.subItems, 0),
    rows,
  };
}

type Given = Pick<Parsed<'intake/import'>, 'actor' | 'mapping'> & ConstructorParameters<typeof ImportDraft>[3];

function writeFiles(
  session: Session,
  results: readonly FileResult[],
  given: Given,
): { operation: number | null; files: ImportedFile[] } {
  const { db, settings, surroundings } = session;
  const nextId = idSource(db);
  const departments = new DepartmentBook(db, settings.place, surroundings, nextId);
  const draft = new ImportDraft(session, departments, nextId, given);
  const seen = new Map<string, string>();
  const files = results.map((result) => {
    if (result.failure !== null) return untouched(result.path, 'failed', failureMessage(result.failure));
    const { sha256 } = result.read;
    const earlier = findSourceByHash(db, sha256)?.file ?? seen.get(sha256);
    if (earlier !== undefined) return untouched(result.path, 'same-file', sameFile(earlier));
    seen.set(sha256, result.file);
    return importFile(session, draft, result, given);
  });
  const written = commit(session, newOperation(session, 'import', given.actor, draft.summary()), draft.changes(), {
    sourceRows: draft.sourceRows(),
  });
  return { operation: written?.operationId ?? null, files };
}

function importFile(
  session: Session,
  draft: ImportDraft,
  result: Extract<FileResult, { failure: null }>,
  given: Given,
): ImportedFile {
  const department = given.department === null ? null : draft.departmentId(given.department);
  const sheets = interpretFile(result.file, result.read, {
    given: given.mapping ?? [],
    remembered: (fingerprint) => findMapping(session.db, fingerprint, department)?.columns ?? null,
  });
  return {
    file: result.file,
    path: result.path,
    status: 'imported',
    message: null,
    warnings: result.read.reading.warnings.map((warning) => ({ code: warning.code, text: warningText(warning) })),
    ...draft.add(result, sheets),
  };
}

function untouched(
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

import { basename } from 'node:path';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { categoryName } from '#shared/model/category.ts';
import type { Session } from '../../session.ts';
import { type ListedSource, listSources } from '../../store/sources.ts';
import { type DepartmentBook, departmentBook } from '../departmentBook.ts';
import { addRowCounts, emptyRowCounts } from '../describeReading.ts';
import type { Desk, DeskFile } from './desk.ts';

/** What lies on the desk, in the order in which it came. */
export function listDesk(session: Session): Output<'desk/list'> {
  const { desk } = session;
  const known = {
    sources: listSources(session.db).filter(({ withdrawn }) => !withdrawn),
    departments: departmentBook(session),
  };
  return {
    files: desk.files.map((file) => describeFile(session, file, known)),
    skipped: desk.skipped.map(({ file, reason }) => ({ file: basename(file), reason })),
  };
}

interface Known {
  readonly sources: readonly ListedSource[];
  readonly departments: Pick<DepartmentBook, 'find'>;
}

function describeFile({ desk, settings }: Session, file: DeskFile, known: Known): DeskFileRow {
  const { content, given, failure } = file;
  const sheets = (content?.summary ?? []).map((sheet) => ({ ...sheet, adjusted: isAdjusted(file, sheet.sheet) }));
  const rows = emptyRowCounts();
  for (const sheet of sheets) addRowCounts(rows, sheet.rows);
  const department = given.department ?? content?.department ?? null;
  const sameAs = sameContent(desk, file, known.sources);
  return {
    id: file.id,
    file: file.file,
    path: file.path,
    format: content?.read.reading.format ?? null,
    failure: failure === null ? null : { code: failure.code, detail: failure.detail },
    warnings: [...(content?.read.reading.warnings ?? [])],
    verdict: sameAs !== null && !given.anyway ? 'same' : (content?.verdict ?? 'unreadable'),
    sameAs,
    newerOf: department === null || sameAs !== null ? null : listBefore(department, known),
    department,
    given: {
      department: given.department,
      category: given.category === null ? null : categoryName(given.category, settings.categories),
    },
    items: sheets.reduce((sum, { items }) => sum + items, 0),
    subItems: sheets.reduce((sum, { subItems }) => sum + subItems, 0),
    rows,
    sheets,
  };
}

function isAdjusted({ given }: DeskFile, sheet: string): boolean {
  return given.mappings.some((mapping) => mapping.sheet === sheet);
}

/** The file with the same content that came first, into the catalogue or onto the desk. */
function sameContent(desk: Desk, file: DeskFile, sources: readonly ListedSource[]): string | null {
  const sha256 = file.content?.read.sha256;
  if (sha256 === undefined) return null;
  const imported = sources.find((source) => source.sha256 === sha256);
  const waiting = desk.files.find(({ id, content }) => id < file.id && content?.read.sha256 === sha256);
  return imported?.file ?? waiting?.file ?? null;
}

/** A department that sends another list later usually means it to take the place of the first. */
function listBefore(department: string, { sources, departments }: Known): DeskFileRow['newerOf'] {
  const holder = departments.find(department);
  const before = sources.findLast(({ departmentId }) => holder !== null && departmentId === holder.id);
  return before === undefined ? null : { file: before.file, importedAt: before.importedAt };
}

export function removeFromDesk({ desk }: Session, { files }: Parsed<'desk/remove'>): Output<'desk/remove'> {
  desk.remove(files);
  return {};
}

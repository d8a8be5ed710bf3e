import type { Output, Parsed } from '#shared/contract.ts';
import { asideReasons } from '#shared/sheet/reading.ts';
import type { Session } from '../session.ts';
import { listDepartments } from '../store/departments.ts';
import { firstReleased } from '../store/releases.ts';
import {
  countItemsOfSource,
  countRows,
  importOfSource,
  listAsideRows,
  listSheets,
  listSources,
} from '../store/sources.ts';
import { addRowCount, emptyRowCounts } from './describeReading.ts';

/** What stands of the imports, the last first. */
export function listImported({ db }: Session): Output<'intake/sources'> {
  const departments = new Map(listDepartments(db).map(({ id, name }) => [id, name]));
  const released = firstReleased(db);
  const sources = listSources(db).filter(({ withdrawn }) => !withdrawn);
  return sources.toReversed().map((source) => {
    const rows = emptyRowCounts();
    for (const count of countRows(db, source.id)) addRowCount(rows, count);
    return {
      id: source.id,
      file: source.file,
      importedAt: source.importedAt,
      department: departments.get(source.departmentId ?? 0) ?? null,
      operation: importOfSource(db, source.id),
      again: released !== null && released < source.importedAt,
      ...countItemsOfSource(db, source.id),
      rows,
      declared: listSheets(db, source.id).flatMap((sheet) =>
        sheet.declared.filter(({ declared, found }) => declared !== found),
      ),
    };
  });
}

const shownRows = 500;
const maxText = 200;

/** The rows of a source that were set aside, and why. */
export function listImportedAside({ db }: Session, { source }: Parsed<'intake/aside'>): Output<'intake/aside'> {
  return listAsideRows(db, source, shownRows).map(({ sheet, row, reason, cells }) => ({
    sheet,
    row,
    reason: asideReasons.find((each) => each === reason) ?? 'not-a-power-list',
    text: [...new Set(cells.flatMap((cell) => cell?.trim() || []))].join(' ').slice(0, maxText),
  }));
}

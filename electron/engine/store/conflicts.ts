import type { Counting } from '#shared/steps.ts';
import { undoneSql } from './history.ts';
import type { NetChange } from './netChanges.ts';
import type { Dangling } from './references.ts';
import { type Db, query } from './sqlite.ts';
import { inStretch, type Stretch, stretchesOf, type Written } from './stretches.ts';
import type { TruthTable } from './tables.ts';
import { readRow } from './truthRows.ts';

/**
 * A later operation that stands and changed the same field of the same row; removing a row and changing any of its
 * fields are in each other's way too.
 */
const touchedLater = query<[Stretch], { later: number; field: string }>(
  `SELECT DISTINCT o.id AS later, coalesce(theirs.field, mine.field, 'live') AS field
   FROM change mine JOIN change theirs
     ON theirs.tbl = mine.tbl AND theirs.rowId = mine.rowId AND theirs.operationId > mine.operationId
     AND (mine.field IS NULL OR theirs.field = mine.field)
   JOIN operation o ON o.id = theirs.operationId AND o.target IS NULL AND NOT ${undoneSql}
   WHERE ${inStretch('mine')} ORDER BY o.id DESC, field`,
);

const lastToTouch = query<[TruthTable, number, string, number], { id: number }>(
  `SELECT coalesce(o.target, o.id) AS id FROM change JOIN operation o ON o.id = change.operationId
   WHERE tbl = ? AND rowId = ? AND (field = ? OR field IS NULL) AND coalesce(o.target, o.id) <> ?
   ORDER BY o.id DESC LIMIT 1`,
);

const importOfRow = query<[number], { id: number }>(
  `SELECT change.operationId AS id FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId
   JOIN change ON change.tbl = 'sheet' AND change.rowId = sheet.id AND change.field IS NULL WHERE r.id = ?`,
);

/** The latest operation in the way of undoing or redoing the target, and the fields that both changed. */
export function* findConflict(
  db: Db,
  target: Written,
): Counting<{ readonly later: number; readonly fields: string[] } | null> {
  let later = 0;
  let fields = new Set<string>();
  for (const stretch of stretchesOf(target)) {
    for (const touched of touchedLater(db).all(stretch)) {
      if (touched.later > later) [later, fields] = [touched.later, new Set()];
      if (touched.later === later) fields.add(touched.field);
    }
    yield stretch.last;
  }
  return later === 0 ? null : { later, fields: [...fields].sort() };
}

/**
 * Before redoing: a field that does not hold any more what the operation once found there, because an earlier one was
 * undone in the meantime; or a row that counts no more.
 */
export function* findMismatch(db: Db, changes: readonly NetChange[]): Counting<Dangling | null> {
  for (const [done, { table, rowId, before }] of changes.entries()) {
    const present = readRow(db, table, rowId);
    const differing = Object.entries({ live: 1, ...before }).find(([field, value]) => present?.[field] !== value);
    if (differing !== undefined) return { table, rowId, field: differing[0] };
    yield done;
  }
  return null;
}

/** The operation other than the target that last had to do with the field. */
export function conflictingOperation(db: Db, { table, rowId, field }: Dangling, target: number): number {
  const found = table === 'sourceRow' ? importOfRow(db).get(rowId) : lastToTouch(db).get(table, rowId, field, target);
  return found?.id ?? target;
}

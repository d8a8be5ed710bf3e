import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { Mapping, TruthTable } from './tables.ts';
import { insert, update } from './write.ts';

type StoredMapping = Omit<Mapping, 'columns'> & { readonly columns: string };

const remembered = query<[string, number | null], StoredMapping>(
  `SELECT id, fingerprint, departmentId, columns FROM mapping WHERE live = 1 AND fingerprint = ?
   ORDER BY departmentId IS ? DESC, departmentId IS NULL DESC, id DESC LIMIT 1`,
);
const exact = query<[string, number | null], { id: number }>(
  'SELECT id FROM mapping WHERE fingerprint = ? AND departmentId IS ?',
);

/**
 * What was corrected for this header: for this department if it ever was, else for no department in particular, else
 * the last for any. Whose list it is may not be known before the list is read.
 */
export function findMapping(db: Db, fingerprint: string, departmentId: number | null): Mapping | null {
  const row = remembered(db).get(fingerprint, departmentId);
  return row === undefined ? null : { ...row, columns: JSON.parse(row.columns) };
}

/** Replaces what was remembered for the header and department before. */
export function rememberMapping(db: Db, nextId: (table: TruthTable) => number, given: Omit<Mapping, 'id'>): Change {
  const before = exact(db).get(given.fingerprint, given.departmentId);
  if (before === undefined) return insert('mapping', { id: nextId('mapping'), ...given });
  return update('mapping', before.id, { columns: given.columns, live: true });
}

import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { Mapping, TruthTable } from './tables.ts';
import { insert, update } from './write.ts';

type StoredMapping = Omit<Mapping, 'columns'> & { readonly columns: string };

const remembered = query<[string, number | null], StoredMapping>(
  `SELECT id, fingerprint, departmentId, columns FROM mapping
   WHERE live = 1 AND fingerprint = ? AND (departmentId IS NULL OR departmentId = ?)
   ORDER BY departmentId IS NULL LIMIT 1`,
);
const exact = query<[string, number | null], { id: number }>(
  'SELECT id FROM mapping WHERE fingerprint = ? AND departmentId IS ?',
);

/** What was corrected for this header: by this department if it ever was, else by anyone. */
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

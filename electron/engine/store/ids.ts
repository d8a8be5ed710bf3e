import { type Db, query } from './sqlite.ts';
import type { TruthTable } from './tables.ts';

/**
 * Gives ids for new rows, each once. Rows are never deleted, so that what follows the highest id was never used.
 * Ask within the transaction that inserts the rows.
 */
export function idSource(db: Db): (table: TruthTable) => number {
  const last = new Map<TruthTable, number>();
  return (table) => {
    const id = (last.get(table) ?? highestId(db, table)) + 1;
    last.set(table, id);
    return id;
  };
}

function highestId(db: Db, table: TruthTable): number {
  return db.prepare<[], { id: number }>(`SELECT coalesce(max(id), 0) AS id FROM ${table}`).get()?.id ?? 0;
}

const countUp = query<[string], { last: number }>(
  `INSERT INTO numberCounter (prefix, last) VALUES (?, 1)
   ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last`,
);

/** 住建, 罚 → 住建-罚-0031. A number once given is never given again, whatever is undone. */
export function allocateNumber(db: Db, departmentShort: string, categoryCharacter: string): string {
  const prefix = `${departmentShort}-${categoryCharacter}`;
  return `${prefix}-${String(nextOf(db, prefix)).padStart(4, '0')}`;
}

/** The number of a sub-item: 住建-罚-0031 → 住建-罚-0031-01. */
export function allocateSubNumber(db: Db, parentNumber: string): string {
  return `${parentNumber}-${String(nextOf(db, parentNumber)).padStart(2, '0')}`;
}

function nextOf(db: Db, prefix: string): number {
  const row = countUp(db).get(prefix);
  if (row === undefined) throw new Error(`no counter for ${prefix}`);
  return row.last;
}

const highestItem = query<[], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM item');

export function highestItemId(db: Db): number {
  return highestItem(db).get()?.id ?? 0;
}

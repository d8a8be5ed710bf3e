import { type Db, query } from './sqlite.ts';

export interface ChangedSince {
  /** Rows came or went: nothing that was read before can be relied on. */
  readonly rows: boolean;
  /** Fields of items that changed, and the names of other tables in which anything did. */
  readonly subjects: ReadonlySet<string>;
}

const changed = query<[number], { tbl: string; field: string | null }>(
  'SELECT DISTINCT tbl, field FROM change WHERE operationId > ?',
);
// + keeps SQLite on the way from the operation: the other index would read every change of any item.
const items = query<[number], number>(`SELECT DISTINCT rowId FROM change WHERE operationId > ? AND +tbl = 'item'`);
const writes = query<[], { n: number }>('SELECT total_changes() AS n');

/** What operations after this one touched. */
export function changedSince(db: Db, operationId: number): ChangedSince {
  const found = changed(db).all(operationId);
  return {
    rows: found.some(({ field }) => field === null || field === 'live'),
    subjects: new Set(found.map(({ tbl, field }) => (tbl === 'item' && field !== null ? field : tbl))),
  };
}

export function itemsChangedSince(db: Db, operationId: number): number[] {
  return items(db).pluck().all(operationId);
}

/** Grows with whatever is written through this connection, derived data included. */
export function writeCount(db: Db): number {
  return writes(db).get()?.n ?? 0;
}

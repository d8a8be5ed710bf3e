import type { Counting } from '#shared/steps.ts';
import { listChanges } from './history.ts';
import type { Db, SqlValue } from './sqlite.ts';
import { stretchesOf, type Written } from './stretches.ts';
import type { TruthTable } from './tables.ts';

/** What an operation made of one row, from before it to after it, however many steps it took. */
export interface NetChange {
  readonly table: TruthTable;
  readonly rowId: number;
  readonly before: Readonly<Record<string, SqlValue>>;
  readonly after: Readonly<Record<string, SqlValue>>;
}

/**
 * One entry per row, in the order of their first change. An inserted row was not live before. Undoing and redoing set
 * all fields of a row at once, because some only make sense together (a merger and its target).
 */
export function* netChanges(db: Db, operation: Written): Counting<NetChange[]> {
  const rows = new Map<string, { table: TruthTable; rowId: number; before: Fields; after: Fields }>();
  for (const { after: skip, last } of stretchesOf(operation)) {
    for (const { table, rowId, field, before, after } of listChanges(db, operation.operationId, {
      skip,
      limit: last - skip,
    })) {
      const key = `${table} ${rowId}`;
      const row = rows.get(key) ?? { table, rowId, before: {}, after: {} };
      rows.set(key, row);
      const name = field ?? 'live';
      if (!(name in row.before)) row.before[name] = field === null ? 0 : before;
      row.after[name] = field === null ? 1 : after;
    }
    yield last;
  }
  return [...rows.values()];
}

type Fields = Record<string, SqlValue>;

import type { Evidence } from '#shared/model/evidence.ts';
import type { LoggedChange } from './history.ts';
import type { Db, SqlValue } from './sqlite.ts';
import { type TruthTable, truthTables } from './tables.ts';
import type { Row } from './truthRows.ts';

type State = Map<TruthTable, Map<number, Record<string, SqlValue>>>;

const log = `SELECT operationId, tbl AS "table", rowId, field, before, after FROM change ORDER BY operationId, ord`;

/**
 * Plays the log from its beginning and compares what comes out with what stands. A difference means that something
 * wrote beside the one way, or that the file was altered from outside. A step is a change or a row; null where it is right.
 */
export function* replayProblems(db: Db): Generator<Evidence | null, void> {
  const state: State = new Map(truthTables.map((table) => [table, new Map()]));
  for (const change of db.prepare<[], LoggedChange>(log).iterate()) yield play(state, change);
  for (const table of truthTables) yield* compareTable(db, table, state.get(table) ?? new Map());
}

function play(state: State, { operationId, table, rowId, field, before, after }: LoggedChange): Evidence | null {
  if (field === null) {
    const row: Record<string, SqlValue> = JSON.parse(String(after));
    state.get(table)?.set(rowId, row);
    return null;
  }
  const row = state.get(table)?.get(rowId);
  const place = { operation: operationId, table, row: rowId, field };
  if (row === undefined) return { code: 'log-without-insertion', values: place };
  // A column that came with a later schema stands in no earlier insertion; it was empty.
  const fits = (row[field] ?? null) === before;
  row[field] = after;
  return fits ? null : { code: 'log-broken', values: place };
}

function* compareTable(db: Db, table: TruthTable, played: ReadonlyMap<number, Row>): Generator<Evidence | null, void> {
  const missing = new Set(played.keys());
  for (const present of db.prepare<[], Row & { id: number }>(`SELECT * FROM ${table}`).iterate()) {
    yield null;
    missing.delete(present.id);
    const expected = played.get(present.id);
    if (expected === undefined) {
      yield { code: 'row-not-in-log', values: { table, row: present.id } };
      continue;
    }
    for (const [field, value] of Object.entries(expected)) {
      if (present[field] !== value) yield { code: 'row-differs-from-log', values: { table, row: present.id, field } };
    }
  }
  for (const row of missing) yield { code: 'row-lost', values: { table, row } };
}

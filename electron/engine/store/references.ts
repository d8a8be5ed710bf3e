import { type Db, query, type SqlValue } from './sqlite.ts';
import { type TruthTable, truthTables } from './tables.ts';

/** A live row that refers to a row that counts no more. */
export interface Dangling {
  readonly table: TruthTable | 'sourceRow';
  readonly rowId: number;
  readonly field: string;
}

interface Reference {
  readonly table: TruthTable;
  readonly field: string;
  readonly to: string;
}

const known = new WeakMap<Db, readonly Reference[]>();

/** The foreign keys between truth tables, as the schema declares them. */
function references(db: Db): readonly Reference[] {
  const ready = known.get(db);
  if (ready !== undefined) return ready;
  const found = truthTables.flatMap((table) =>
    db
      .prepare<[string], { field: string; to: string }>(
        'SELECT "from" AS field, "table" AS "to" FROM pragma_foreign_key_list(?)',
      )
      .all(table)
      .map((reference) => ({ table, ...reference })),
  );
  known.set(db, found);
  return found;
}

/** A row of a source that stands, whose item was removed; such a row would have no outcome. */
const rowsWithoutItem = query<[number], { rowId: number }>(
  `SELECT row.id AS rowId FROM change
   JOIN item ON item.id = change.rowId AND item.live = 0
   JOIN sourceRow AS row ON row.itemId = item.id
   JOIN sheet ON sheet.id = row.sheetId AND sheet.live = 1
   JOIN source ON source.id = sheet.sourceId AND source.live = 1
   WHERE change.operationId = ? AND change.tbl = 'item' AND change.field = 'live' LIMIT 1`,
);

/** Looks only at the rows that the operation changed. */
export function findDangling(db: Db, operationId: number): Dangling | null {
  for (const { table, field, to } of references(db)) {
    const row = outward(db, table, field, to, operationId) ?? inward(db, table, field, to, operationId);
    if (row !== undefined) return { table, rowId: row.rowId, field };
  }
  const row = rowsWithoutItem(db).get(operationId);
  return row === undefined ? null : { table: 'sourceRow', rowId: row.rowId, field: 'itemId' };
}

/** The operation changed the row that refers. */
function outward(db: Db, table: TruthTable, field: string, to: string, operationId: number) {
  return db
    .prepare<SqlValue[], { rowId: number }>(
      `SELECT child.id AS rowId FROM change
       JOIN ${table} AS child ON child.id = change.rowId AND child.live = 1
       JOIN ${to} AS parent ON parent.id = child.${field} AND parent.live = 0
       WHERE change.operationId = ? AND change.tbl = ? LIMIT 1`,
    )
    .get(operationId, table);
}

/** The operation removed the row that is referred to. */
function inward(db: Db, table: TruthTable, field: string, to: string, operationId: number) {
  return db
    .prepare<SqlValue[], { rowId: number }>(
      `SELECT child.id AS rowId FROM change
       JOIN ${to} AS parent ON parent.id = change.rowId AND parent.live = 0
       JOIN ${table} AS child ON child.${field} = parent.id AND child.live = 1
       WHERE change.operationId = ? AND change.tbl = ? AND change.field = 'live' LIMIT 1`,
    )
    .get(operationId, to);
}

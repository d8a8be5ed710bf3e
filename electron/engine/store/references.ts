import type { Statement } from 'better-sqlite3';
import type { Counting } from '#shared/steps.ts';
import { type Db, query } from './sqlite.ts';
import { inStretch, type Stretch, stretchesOf, type Written } from './stretches.ts';
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

type Finder = Statement<[Stretch & { readonly table: string }], { rowId: number }>;

/** Of one reference: asked with a stretch of changes and the name of the table that they changed. */
interface Finders extends Reference {
  /** The operation changed the row that refers. */
  readonly outward: Finder;
  /** The operation removed the row that is referred to. */
  readonly inward: Finder;
}

const prepared = new WeakMap<Db, readonly Finders[]>();

function finders(db: Db): readonly Finders[] {
  const ready = prepared.get(db);
  if (ready !== undefined) return ready;
  const made = references(db).map((reference) => prepareFinders(db, reference));
  prepared.set(db, made);
  return made;
}

/** The foreign keys between truth tables, as the schema declares them. */
function references(db: Db): Reference[] {
  const keys = db.prepare<[string], { field: string; to: string }>(
    'SELECT "from" AS field, "table" AS "to" FROM pragma_foreign_key_list(?)',
  );
  return truthTables.flatMap((table) => keys.all(table).map((reference) => ({ table, ...reference })));
}

function prepareFinders(db: Db, { table, field, to }: Reference): Finders {
  // CROSS JOIN and + keep SQLite on the way from the few changes to the many rows.
  const outward: Finder = db.prepare(
    `SELECT child.id AS rowId FROM change
     CROSS JOIN ${table} AS child ON child.id = change.rowId AND child.live = 1
     CROSS JOIN ${to} AS parent ON parent.id = child.${field} AND parent.live = 0
     WHERE ${inStretch()} AND +change.tbl = :table LIMIT 1`,
  );
  const inward: Finder = db.prepare(
    `SELECT child.id AS rowId FROM change
     CROSS JOIN ${to} AS parent ON parent.id = change.rowId AND parent.live = 0
     CROSS JOIN ${table} AS child ON child.${field} = parent.id AND child.live = 1
     WHERE ${inStretch()} AND +change.tbl = :table AND change.field = 'live' LIMIT 1`,
  );
  return { table, field, to, outward, inward };
}

/** A row of a source that stands, whose item was removed; such a row would have no outcome. */
const rowsWithoutItem = query<[Stretch], { rowId: number }>(
  `SELECT row.id AS rowId FROM change
   CROSS JOIN item ON item.id = change.rowId AND item.live = 0
   CROSS JOIN sourceRow AS row ON row.itemId = item.id
   CROSS JOIN sheet ON sheet.id = row.sheetId AND sheet.live = 1
   CROSS JOIN source ON source.id = sheet.sourceId AND source.live = 1
   WHERE ${inStretch()} AND +change.tbl = 'item' AND change.field = 'live' LIMIT 1`,
);

/** Each table that was changed, and whether rows were removed there. */
const changedTables = query<[Stretch], { tbl: string; removed: number }>(
  `SELECT tbl, max(field IS 'live' AND after IS 0) AS removed FROM change WHERE ${inStretch()} GROUP BY tbl`,
);

/** Looks only at the rows that the operation changed. */
export function* findDangling(db: Db, operation: Written): Counting<Dangling | null> {
  for (const stretch of stretchesOf(operation)) {
    const found = danglingIn(db, stretch);
    if (found !== null) return found;
    yield stretch.last;
  }
  return null;
}

function danglingIn(db: Db, stretch: Stretch): Dangling | null {
  const changed = changedTables(db).all(stretch);
  const tables = new Set(changed.map(({ tbl }) => tbl));
  const removedFrom = new Set(changed.filter(({ removed }) => removed === 1).map(({ tbl }) => tbl));
  for (const { table, field, to, outward, inward } of finders(db)) {
    const row =
      (tables.has(table) ? outward.get({ ...stretch, table }) : undefined) ??
      (removedFrom.has(to) ? inward.get({ ...stretch, table: to }) : undefined);
    if (row !== undefined) return { table, rowId: row.rowId, field };
  }
  const row = removedFrom.has('item') ? rowsWithoutItem(db).get(stretch) : undefined;
  return row === undefined ? null : { table: 'sourceRow', rowId: row.rowId, field: 'itemId' };
}

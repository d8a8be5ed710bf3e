import type { RowCount } from '#shared/ledger/ledger.ts';
import { type Db, query } from './sqlite.ts';
import type { Sheet, Source, SourceRow } from './tables.ts';

type StoredSource = Omit<Source, 'warnings'> & { readonly warnings: string; readonly live: number };
type StoredSheet = Omit<Sheet, 'hidden' | 'layout' | 'declared' | 'doubts'> & {
  readonly hidden: number;
  readonly layout: string;
  readonly declared: string;
  readonly doubts: string;
};

/** A source as it stands today. */
export interface ListedSource extends Source {
  /** Its import was undone: nothing of it counts. */
  readonly withdrawn: boolean;
}

const columns = 'id, uid, file, sha256, size, format, encoding, departmentId, importedAt, warnings, live';
const all = query<[], StoredSource>(`SELECT ${columns} FROM source ORDER BY id`);
const byHash = query<[string], StoredSource>(
  `SELECT ${columns} FROM source WHERE sha256 = ? AND live = 1 ORDER BY id LIMIT 1`,
);
const sheetsOf = query<[number], StoredSheet>(
  `SELECT id, sourceId, position, name, hidden, rowsRead, layout, declared, doubts FROM sheet
   WHERE sourceId = ? ORDER BY position`,
);
const rowsOf = query<[number], RowCount>(
  `SELECT r.outcome AS outcome, r.reason AS reason, count(*) AS count FROM sourceRow r
   JOIN sheet ON sheet.id = r.sheetId WHERE sheet.sourceId = ? GROUP BY 1, 2 ORDER BY 1, 2`,
);
const itemsOf = query<[number], { items: number; subItems: number }>(
  `WITH own (id) AS (
     SELECT DISTINCT r.itemId FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId
     WHERE sheet.sourceId = ? AND r.itemId IS NOT NULL)
   SELECT (SELECT count(*) FROM own JOIN item USING (id) WHERE item.parentId IS NULL AND item.live = 1) AS items,
     (SELECT count(*) FROM item WHERE live = 1 AND parentId IS NOT NULL
        AND (id IN (SELECT id FROM own) OR parentId IN (SELECT id FROM own))) AS subItems`,
);
const rowsOfItem = query<[number], Omit<SourceRow, 'cells' | 'hidden' | 'struck'> & StoredCells>(
  `SELECT r.sheetId AS sheetId, r.row AS row, r.cells AS cells, r.hidden AS hidden, r.struck AS struck,
     r.outcome AS outcome, r.reason AS reason, r.itemId AS itemId
   FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId JOIN source ON source.id = sheet.sourceId AND source.live = 1
   WHERE r.itemId = ? ORDER BY r.id`,
);

const importOf = query<[number], { operation: number }>(
  `SELECT operationId AS operation FROM change WHERE tbl = 'source' AND rowId = ? AND field IS NULL`,
);
const asideOf = query<[number, number], AsideRow & { readonly cells: string }>(
  `SELECT sheet.name AS sheet, r.row AS row, r.reason AS reason, r.cells AS cells
   FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId
   WHERE sheet.sourceId = ? AND r.outcome = 'aside' ORDER BY r.id LIMIT ?`,
);

/** A row that was read and became nothing. */
export interface AsideRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
}

interface StoredCells {
  readonly cells: string;
  readonly hidden: number;
  readonly struck: number;
}

/** In the order of import, withdrawn ones with them. */
export function listSources(db: Db): ListedSource[] {
  return all(db).all().map(decode);
}

/** The same file again, by content; a withdrawn one may come back. */
export function findSourceByHash(db: Db, sha256: string): ListedSource | null {
  const row = byHash(db).get(sha256);
  return row === undefined ? null : decode(row);
}

export function listSheets(db: Db, sourceId: number): Sheet[] {
  return sheetsOf(db)
    .all(sourceId)
    .map((row) => ({
      ...row,
      hidden: row.hidden === 1,
      layout: JSON.parse(row.layout),
      declared: JSON.parse(row.declared),
      doubts: JSON.parse(row.doubts),
    }));
}

/** What became of the rows of a source. */
export function countRows(db: Db, sourceId: number): RowCount[] {
  return rowsOf(db).all(sourceId);
}

/** 主项 and 子项 that have a row in the source; 子项 also where the row is their parent's. */
export function countItemsOfSource(db: Db, sourceId: number): { readonly items: number; readonly subItems: number } {
  return itemsOf(db).get(sourceId) ?? { items: 0, subItems: 0 };
}

/** The operation that brought a source in. */
export function importOfSource(db: Db, sourceId: number): number | null {
  return importOf(db).get(sourceId)?.operation ?? null;
}

/** The first rows of a source that became nothing, with their cells. */
export function listAsideRows(
  db: Db,
  sourceId: number,
  limit: number,
): (AsideRow & { readonly cells: readonly (string | null)[] })[] {
  return asideOf(db)
    .all(sourceId, limit)
    .map((row) => ({ ...row, cells: JSON.parse(row.cells) }));
}

/** The rows that an item was made of, as they were handed in. */
export function listRowsOfItem(db: Db, itemId: number): SourceRow[] {
  return rowsOfItem(db)
    .all(itemId)
    .map((row) => ({ ...row, cells: JSON.parse(row.cells), hidden: row.hidden === 1, struck: row.struck === 1 }));
}

function decode({ live, warnings, ...row }: StoredSource): ListedSource {
  return { ...row, warnings: JSON.parse(warnings), withdrawn: live === 0 };
}

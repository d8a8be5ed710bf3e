import { type Db, query } from './sqlite.ts';
import type { ReleaseItem, SourceRow } from './tables.ts';

const insertSourceRow = query<[number, number, string, number, number, string, string | null, number | null]>(
  `INSERT INTO sourceRow (sheetId, row, cells, hidden, struck, outcome, reason, itemId)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
);

const insertReleaseItem = query<[number, number, number, string, string]>(
  'INSERT INTO releaseItem (releaseId, position, itemId, uid, payload) VALUES (?, ?, ?, ?, ?)',
);

/** In the order given, which is the order in which an item's rows are told later. */
export function insertSourceRows(db: Db, rows: Iterable<SourceRow>): void {
  const statement = insertSourceRow(db);
  for (const { sheetId, row, cells, hidden, struck, outcome, reason, itemId } of rows) {
    statement.run(sheetId, row, JSON.stringify(cells), hidden ? 1 : 0, struck ? 1 : 0, outcome, reason, itemId);
  }
}

export function insertReleaseItems(db: Db, rows: Iterable<ReleaseItem>): void {
  const statement = insertReleaseItem(db);
  for (const { releaseId, position, itemId, uid, payload } of rows) {
    statement.run(releaseId, position, itemId, uid, JSON.stringify(payload));
  }
}

import { type Db, query } from './sqlite.ts';
import type { Attachment, ReleaseItem, RoundRow, SourceRow } from './tables.ts';

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

const insertRoundRow = query<[number, number, number, number | null, string, string]>(
  'INSERT INTO roundRow (roundId, position, itemId, departmentId, uid, payload) VALUES (?, ?, ?, ?, ?, ?)',
);

/** The same file may be handed in twice. */
const insertAttachment = query<[string, Uint8Array]>(
  'INSERT INTO attachment (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
);

export function insertRoundRows(db: Db, rows: Iterable<RoundRow>): void {
  const statement = insertRoundRow(db);
  for (const { roundId, position, itemId, departmentId, uid, payload } of rows) {
    statement.run(roundId, position, itemId, departmentId, uid, JSON.stringify(payload));
  }
}

export function insertAttachments(db: Db, attachments: Iterable<Attachment>): void {
  const statement = insertAttachment(db);
  for (const { sha256, bytes } of attachments) statement.run(sha256, bytes);
}

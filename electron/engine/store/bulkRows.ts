import type { Counting } from '#shared/steps.ts';
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
export function* insertSourceRows(db: Db, rows: Iterable<SourceRow>): Counting<void> {
  const statement = insertSourceRow(db);
  let done = 0;
  for (const { sheetId, row, cells, hidden, struck, outcome, reason, itemId } of rows) {
    statement.run(sheetId, row, JSON.stringify(cells), hidden ? 1 : 0, struck ? 1 : 0, outcome, reason, itemId);
    yield ++done;
  }
}

export function* insertReleaseItems(db: Db, rows: Iterable<ReleaseItem>): Counting<void> {
  const statement = insertReleaseItem(db);
  let done = 0;
  for (const { releaseId, position, itemId, uid, payload } of rows) {
    statement.run(releaseId, position, itemId, uid, JSON.stringify(payload));
    yield ++done;
  }
}

const insertRoundRow = query<[number, number, number, number | null, string, string]>(
  'INSERT INTO roundRow (roundId, position, itemId, departmentId, uid, payload) VALUES (?, ?, ?, ?, ?, ?)',
);

/** The same file may be handed in twice. */
const insertAttachment = query<[string, Uint8Array]>(
  'INSERT INTO attachment (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
);

/** These tables came with a later schema: nothing is prepared where there is nothing to write. */
export function* insertRoundRows(db: Db, rows: Iterable<RoundRow>): Counting<void> {
  let done = 0;
  for (const { roundId, position, itemId, departmentId, uid, payload } of rows) {
    insertRoundRow(db).run(roundId, position, itemId, departmentId, uid, JSON.stringify(payload));
    yield ++done;
  }
}

export function* insertAttachments(db: Db, attachments: Iterable<Attachment>): Counting<void> {
  let done = 0;
  for (const { sha256, bytes } of attachments) {
    insertAttachment(db).run(sha256, bytes);
    yield ++done;
  }
}

import type { LedgerCounts } from '#shared/ledger/ledger.ts';
import { changedSince } from './changedSince.ts';
import { lastOperationId } from './derived.ts';
import { readLedgerCounts } from './ledgerCounts.ts';
import { type Db, fileFailure, query, transaction } from './sqlite.ts';

const stored = query<[], { operationId: number; counts: string }>('SELECT operationId, counts FROM ledgerCount');
const forget = query<[]>('DELETE FROM ledgerCount');
const store = query<[number, string]>('INSERT INTO ledgerCount (operationId, counts) VALUES (?, ?)');

/**
 * The counts of the whole ledger, counted once after an operation and kept in the file: a million items open without
 * being counted. Verifying and releasing count anew.
 */
export function ledgerCountsKept(db: Db): LedgerCounts {
  const kept = stored(db).get();
  if (kept !== undefined && !countsDiffer(db, kept.operationId)) return JSON.parse(kept.counts);
  const counts = wholeCounts(db);
  keep(db, lastOperationId(db), counts);
  return counts;
}

/** Whatever else is edited, the counts stay. */
const counted = ['decision', 'mergedInto', 'asSubItem', 'isPublic', 'parentId', 'origin', 'source', 'sheet'];

function countsDiffer(db: Db, operationId: number): boolean {
  const { rows, subjects } = changedSince(db, operationId);
  return rows || counted.some((subject) => subjects.has(subject));
}

export function wholeCounts(db: Db): LedgerCounts {
  const counts = readLedgerCounts(db, 'whole').get('');
  if (counts === undefined) throw new Error('the whole catalogue has no counts');
  return counts;
}

/** Where the file cannot be written, the counts are as good without being kept. */
function keep(db: Db, operationId: number, counts: LedgerCounts): void {
  try {
    transaction(db, () => {
      forget(db).run();
      store(db).run(operationId, JSON.stringify(counts));
    });
  } catch (error) {
    if (fileFailure(db.name, error) === null && !(error instanceof Error && error.name === 'Failure')) throw error;
  }
}

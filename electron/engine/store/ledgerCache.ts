import type { LedgerCounts } from '#shared/ledger/ledger.ts';
import { changedSince } from './changedSince.ts';
import { lastOperationId } from './derived.ts';
import { countPowers, readLedgerCounts } from './ledgerCounts.ts';
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
  const before = kept === undefined ? null : { at: kept.operationId, counts: JSON.parse(kept.counts) };
  const counts = before === null ? wholeCounts(db) : countsAfter(db, before.counts, before.at);
  if (counts !== before?.counts) keep(db, lastOperationId(db), counts);
  return counts;
}

/** Whatever else is edited, the counts stay. */
const ofDecisions = ['decision', 'mergedInto', 'asSubItem', 'isPublic'];
const ofRows = ['parentId', 'origin', 'source', 'sheet'];

/** A decision changes nothing of what was read and reported: half of the counting. */
function countsAfter(db: Db, before: LedgerCounts, operationId: number): LedgerCounts {
  const { rows, subjects } = changedSince(db, operationId);
  const changed = (counted: readonly string[]) => counted.some((subject) => subjects.has(subject));
  if (rows || changed(ofRows)) return wholeCounts(db);
  return changed(ofDecisions) ? { ...before, ...countPowers(db) } : before;
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

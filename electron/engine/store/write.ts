import type { Evidence } from '#shared/model/evidence.ts';
import type { OperationKind } from '#shared/model/operation.ts';
import { atOnce, type Counting, told } from '#shared/steps.ts';
import { insertAttachments, insertReleaseItems, insertRoundRows, insertSourceRows } from './bulkRows.ts';
import { type Change, openLog } from './operationLog.ts';
import { findDangling } from './references.ts';
import { sealOperation } from './seals.ts';
import { type Db, transactionInSteps } from './sqlite.ts';
import type { Written } from './stretches.ts';
import type { Attachment, ReleaseItem, RoundRow, SourceRow, TruthRows, TruthTable } from './tables.ts';

export type { Change, Written };

/** What a person did. `at` is an ISO 8601 instant in UTC, `uid` a UUIDv7; both come from the caller. */
export interface Operation {
  readonly uid: string;
  readonly kind: OperationKind;
  readonly actor: string;
  readonly at: string;
  readonly reason: string | null;
  /** Put into words when the history is shown. */
  readonly summary: Evidence;
}

/** Rows that never change and are therefore not logged one by one; the source or release they belong to is. */
export interface BulkRows {
  readonly sourceRows?: Iterable<SourceRow>;
  readonly releaseItems?: Iterable<ReleaseItem>;
  readonly roundRows?: Iterable<RoundRow>;
  readonly attachments?: Iterable<Attachment>;
}

/** A new row; its id comes from {@link import('./ids.ts').idSource}. */
export function insert<T extends TruthTable>(table: T, row: TruthRows[T]): Change {
  return { table, rowId: row.id, insert: row };
}

/** New values for some fields of a row; those that it has already are not recorded. */
export function update<T extends TruthTable>(
  table: T,
  rowId: number,
  fields: Partial<Omit<TruthRows[T], 'id' | 'uid'>> & { readonly live?: boolean },
): Change {
  return { table, rowId, update: fields };
}

/** The row counts no more; it stays in the file, as its id is never used again. */
export function remove(table: TruthTable, rowId: number): Change {
  return { table, rowId, update: { live: false } };
}

/**
 * THE way to write truth: the operation and its changes, field by field with before and after, in one transaction.
 * Changes apply in their order; an item must be inserted before what refers to it. Each step is a change or a row more.
 * @returns null where nothing changed: then nothing is written.
 * @throws Failure cannot-write, catalogue-busy, catalogue-damaged
 */
export function writeInSteps(
  db: Db,
  operation: Operation,
  changes: Iterable<Change>,
  bulk: BulkRows = {},
): Counting<Written | null> {
  return transactionInSteps(db, writeAll(db, operation, changes, bulk));
}

/** The same without a break. */
export function writeOperation(...write: Parameters<typeof writeInSteps>): Written | null {
  return atOnce(writeInSteps(...write));
}

function* writeAll(
  db: Db,
  operation: Operation,
  changes: Iterable<Change>,
  { sourceRows = [], releaseItems = [], roundRows = [], attachments = [] }: BulkRows,
): Counting<Written | null> {
  const log = openLog(db, { ...operation, target: null });
  let done = 0;
  for (const change of changes) {
    log.apply(change);
    yield ++done;
  }
  const written = log.written();
  if (written === null) return null;
  for (const inserted of [
    insertSourceRows(db, sourceRows),
    insertReleaseItems(db, releaseItems),
    insertRoundRows(db, roundRows),
    insertAttachments(db, attachments),
  ]) {
    for (const _ of inserted) yield ++done;
  }
  const dangling = yield* told(findDangling(db, written), () => done);
  if (dangling !== null) {
    throw new Error(`${dangling.table} ${dangling.rowId} refers by ${dangling.field} to a row that was removed`);
  }
  yield* told(sealOperation(db, written.operationId), () => done);
  return written;
}

import { readBasis } from '#shared/law/parseCitations.ts';
import { atOnce, outOf, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { replaceCitations } from '../store/citations.ts';
import { refreshStates } from '../store/groupStates.ts';
import { changedItems, changedTables } from '../store/history.ts';
import { getItem } from '../store/items.ts';
import { followQuestions } from '../store/openQuestions.ts';

import { transactionInSteps } from '../store/sqlite.ts';
import { stretchesOf } from '../store/stretches.ts';
import type { Attachment, RoundRow, SourceRow } from '../store/tables.ts';
import { type Change, type Operation, type Written, writeInSteps } from '../store/write.ts';
import { citeItems } from './citeItems.ts';
import { identify, lawsOf } from './lawBook.ts';

/** Rows that come with an operation. */
interface Rows {
  readonly sourceRows?: readonly SourceRow[];
  readonly roundRows?: readonly RoundRow[];
  readonly attachments?: readonly Attachment[];
}

/**
 * Writes an operation and what follows from it at once: the citations of every item whose basis it touched, or of all
 * where the laws changed, and whether the groups that it touched still ask something. All or nothing.
 * @returns null where nothing changed
 */
export function commitInSteps(
  session: Session,
  operation: Operation,
  changes: readonly Change[],
  rows: Rows = {},
): Steps<Written | null> {
  return transactionInSteps(session.db, writeAndFollow(session, operation, changes, rows));
}

/** Without a break, for an act on a few things. */
export function commit(...write: Parameters<typeof commitInSteps>): Written | null {
  return atOnce(commitInSteps(...write));
}

function* writeAndFollow(
  session: Session,
  operation: Operation,
  changes: readonly Change[],
  rows: Rows,
): Steps<Written | null> {
  const total = changes.length + (rows.sourceRows?.length ?? 0) + (rows.roundRows?.length ?? 0);
  const written = yield* part(outOf(total, writeInSteps(session.db, operation, changes, rows)), 0, 0.6);
  if (written !== null) yield* part(followUp(session, written), 0.6, 1);
  return written;
}

/** Inside the transaction that wrote the operation. */
export function* followUp(session: Session, written: Written): Steps<void> {
  const { db } = session;
  yield* part(outOf(written.changes, refreshStates(db, written)), 0, 0.4);
  yield* part(outOf(written.changes, followQuestions(db, written)), 0.4, 0.6);
  yield* part(citeChanged(session, written), 0.6, 1);
}

function* citeChanged(session: Session, written: Written): Steps<void> {
  const { db } = session;
  for (const stretch of stretchesOf(written)) {
    if (changedTables(db, stretch).includes('law')) {
      session.forgetLaws();
      yield* citeItems(session);
      return;
    }
    const laws = lawsOf(session);
    for (const id of changedItems(db, stretch)) {
      const basis = getItem(db, id)?.basis ?? '';
      const citations = readBasis(basis).citations.map((citation) => identify(citation, laws));
      replaceCitations(db, id, citations);
      yield { done: stretch.last, total: written.changes };
    }
  }
}

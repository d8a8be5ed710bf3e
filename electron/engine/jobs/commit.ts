import { readBasis } from '#shared/law/parseCitations.ts';
import type { Session } from '../session.ts';
import { replaceCitations } from '../store/citations.ts';
import { refreshStates } from '../store/groupStates.ts';
import { changedItems, changedTables } from '../store/history.ts';
import { getItem } from '../store/items.ts';
import { followQuestions } from '../store/openQuestions.ts';
import { transaction } from '../store/sqlite.ts';
import { type Written, writeOperation } from '../store/write.ts';
import { citeItems } from './citeItems.ts';
import { identify, lawsOf } from './lawBook.ts';

type Write = Parameters<typeof writeOperation>;

/**
 * Writes an operation and what follows from it at once: the citations of every item whose basis it touched, or of all
 * where the laws changed, and whether the groups that it touched still ask something. All or nothing.
 * @returns null where nothing changed
 */
export function commit(session: Session, operation: Write[1], changes: Write[2], bulk?: Write[3]): Written | null {
  return transaction(session.db, () => {
    const written = writeOperation(session.db, operation, changes, bulk);
    if (written !== null) followUp(session, written.operationId);
    return written;
  });
}

/** Inside the transaction that wrote the operation. */
export function followUp(session: Session, operationId: number): void {
  const { db } = session;
  refreshStates(db, operationId);
  followQuestions(db, operationId);
  if (changedTables(db, operationId).includes('law')) {
    session.forgetLaws();
    citeItems(session);
    return;
  }
  const laws = lawsOf(session);
  for (const id of changedItems(db, operationId)) {
    const basis = getItem(db, id)?.basis ?? '';
    const citations = readBasis(basis).citations.map((citation) => identify(citation, laws));
    replaceCitations(db, id, citations);
  }
}

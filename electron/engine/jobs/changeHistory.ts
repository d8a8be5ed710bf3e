import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { getOperation } from '../store/history.ts';
import { redo, type Undone, undo } from '../store/undo.ts';
import { citeItems } from './citeItems.ts';
import { operationText } from './operationText.ts';

/** Undoes one operation and leaves later ones alone. */
export function undoOperation(session: Session, input: Parsed<'history/undo'>): Output<'history/undo'> {
  return afterwards(session, undo(session.db, who(session, input.actor), input.operation));
}

export function redoOperation(session: Session, input: Parsed<'history/redo'>): Output<'history/redo'> {
  return afterwards(session, redo(session.db, who(session, input.actor)));
}

function who(session: Session, actor: string) {
  const { newUid, now } = session.surroundings;
  return { uid: newUid(), actor, at: now(), reason: null };
}

function afterwards(session: Session, { operationId, target, changes }: Undone): Output<'history/undo'> {
  const undone = getOperation(session.db, target);
  session.forgetLaws();
  citeItems(session);
  return { operation: operationId, undoes: target, text: operationText(undone.summary), changes };
}

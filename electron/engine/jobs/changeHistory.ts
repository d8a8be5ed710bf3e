import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { getOperation } from '../store/history.ts';
import { transaction } from '../store/sqlite.ts';
import { redo, type Undoing, type Undone, undo } from '../store/undo.ts';
import { followUp } from './commit.ts';
import { operationText } from './operationText.ts';

/** Undoes one operation and leaves later ones alone. */
export function undoOperation(session: Session, input: Parsed<'history/undo'>): Output<'history/undo'> {
  return changing(session, input.actor, (by) => undo(session.db, by, input.operation));
}

/** Redoes one operation; without a number the one that was undone last. */
export function redoOperation(session: Session, input: Parsed<'history/redo'>): Output<'history/redo'> {
  return changing(session, input.actor, (by) => redo(session.db, by, input.operation));
}

/** With the citations, which follow every change of a basis or of the laws at once, or not at all. */
function changing(session: Session, actor: string, change: (by: Undoing) => Undone): Output<'history/undo'> {
  const { newUid, now } = session.surroundings;
  return transaction(session.db, () => {
    const { operationId, target, changes } = change({ uid: newUid(), actor, at: now(), reason: null });
    followUp(session, operationId);
    const { summary } = getOperation(session.db, target);
    return { operation: operationId, undoes: target, text: operationText(summary), changes };
  });
}

import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { operationText } from '#shared/model/operationWords.ts';
import type { Session } from '../session.ts';
import { getOperation } from '../store/history.ts';
import { transaction } from '../store/sqlite.ts';
import { redo, type Undoing, type Undone, undo } from '../store/undo.ts';
import { standingOperationsAfter, undoneOperationsUpTo } from '../store/undoMany.ts';
import type { Task } from '../task.ts';
import { followUp } from './commit.ts';

/** Undoes one operation and leaves later ones alone. */
export function undoOperation(session: Session, input: Parsed<'history/undo'>): Output<'history/undo'> {
  return told(
    session,
    changing(session, input.actor, (by) => undo(session.db, by, input.operation)),
  );
}

/** Redoes one operation; without a number the one that was undone last. */
export function redoOperation(session: Session, input: Parsed<'history/redo'>): Output<'history/redo'> {
  return told(
    session,
    changing(session, input.actor, (by) => redo(session.db, by, input.operation)),
  );
}

/**
 * Undoes what stands after the operation, the latest first, all of it or nothing: where one is in the way of another,
 * it is named and everything stays.
 */
export function undoTo(session: Session, input: Parsed<'history/undoTo'>, task: Task): Output<'history/undoTo'> {
  getOperation(session.db, input.operation);
  const later = standingOperationsAfter(session.db, input.operation);
  if (later.length === 0 && !input.preview) throw new Failure('nothing-to-undo');
  return changingAll(session, later, input, task, undo);
}

/** Brings back what was undone, up to the operation. */
export function redoTo(session: Session, input: Parsed<'history/redoTo'>, task: Task): Output<'history/redoTo'> {
  const undone = undoneOperationsUpTo(session.db, input.operation);
  if (undone.length === 0) throw new Failure('nothing-to-redo');
  return changingAll(session, undone, input, task, redo);
}

/** Undoes these operations, in this order, all of them or none. */
export function undoSeveral(
  session: Session,
  operations: readonly number[],
  by: Pick<Parsed<'history/undoTo'>, 'actor' | 'preview'>,
  task: Task,
): Output<'history/undoTo'> {
  return changingAll(session, operations, by, task, undo);
}

function changingAll(
  session: Session,
  operations: readonly number[],
  { actor, preview }: Pick<Parsed<'history/undoTo'>, 'actor' | 'preview'>,
  task: Task,
  change: typeof undo,
): Output<'history/undoTo'> {
  const { db } = session;
  const steps = operations.length;
  if (preview) return { steps, changes: operations.reduce((sum, id) => sum + getOperation(db, id).changes, 0) };
  return transaction(db, () => {
    const changes = operations.map((id, done) => {
      task.report({ done, total: steps });
      return changing(session, actor, (by) => change(db, by, id)).changes;
    });
    return { steps, changes: changes.reduce((sum, each) => sum + each, 0) };
  });
}

/** With the citations, which follow every change of a basis or of the laws at once, or not at all. */
function changing(session: Session, actor: string, change: (by: Undoing) => Undone): Undone {
  const { newUid, now } = session.surroundings;
  return transaction(session.db, () => {
    const undone = change({ uid: newUid(), actor, at: now(), reason: null });
    followUp(session, undone.operationId);
    return undone;
  });
}

function told(session: Session, { operationId, target, changes }: Undone): Output<'history/undo'> {
  const { summary } = getOperation(session.db, target);
  const text = operationText(summary, 'zh');
  return {
    operation: operationId,
    undoes: target,
    text,
    summary: { ...summary, values: { ...summary.values } },
    changes,
  };
}

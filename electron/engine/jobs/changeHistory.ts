import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { operationText } from '#shared/model/operationWords.ts';
import { part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { previewOrWrite, writeInSteps } from '../steps.ts';
import { getOperation } from '../store/history.ts';
import { redo, type Undone, undo } from '../store/undo.ts';
import { standingOperationsAfter, undoneOperationsUpTo } from '../store/undoMany.ts';
import type { Task } from '../task.ts';
import { followUp } from './commit.ts';

/** Undoes one operation and leaves later ones alone. */
export function undoOperation(
  session: Session,
  input: Parsed<'history/undo'>,
  task: Task,
): Promise<Output<'history/undo'>> {
  return writeInSteps(session, oneStep(session, input, undo), task);
}

/** Redoes one operation; without a number the one that was undone last. */
export function redoOperation(
  session: Session,
  input: Parsed<'history/redo'>,
  task: Task,
): Promise<Output<'history/redo'>> {
  return writeInSteps(session, oneStep(session, input, redo), task);
}

/**
 * Undoes what stands after the operation, the latest first, all of it or nothing: where one is in the way of another,
 * it is named and everything stays.
 */
export function undoTo(
  session: Session,
  input: Parsed<'history/undoTo'>,
  task: Task,
): Promise<Output<'history/undoTo'>> {
  return previewOrWrite(session, input.preview, undoAll(session, input), task);
}

/** Brings back what was undone, up to the operation. */
export function redoTo(
  session: Session,
  input: Parsed<'history/redoTo'>,
  task: Task,
): Promise<Output<'history/redoTo'>> {
  return previewOrWrite(session, input.preview, redoAll(session, input), task);
}

/** Undoes these operations, in this order, all of them or none. */
export function undoSeveral(
  session: Session,
  operations: readonly number[],
  by: Pick<Parsed<'history/undoTo'>, 'actor' | 'preview'>,
): Steps<Output<'history/undoTo'>> {
  return severalSteps(session, operations, by, undo);
}

function* oneStep(
  session: Session,
  { actor, operation }: Parsed<'history/undo'>,
  change: typeof undo,
): Steps<Output<'history/undo'>> {
  return told(session, yield* changing(session, actor, change, operation));
}

function* undoAll(session: Session, input: Parsed<'history/undoTo'>): Steps<Output<'history/undoTo'>> {
  getOperation(session.db, input.operation);
  const later = standingOperationsAfter(session.db, input.operation);
  if (later.length === 0 && !input.preview) throw new Failure('nothing-to-undo');
  return yield* severalSteps(session, later, input, undo);
}

function* redoAll(session: Session, input: Parsed<'history/redoTo'>): Steps<Output<'history/redoTo'>> {
  const undone = undoneOperationsUpTo(session.db, input.operation);
  if (undone.length === 0) throw new Failure('nothing-to-redo');
  return yield* severalSteps(session, undone, input, redo);
}

function* severalSteps(
  session: Session,
  operations: readonly number[],
  { actor, preview }: Pick<Parsed<'history/undoTo'>, 'actor' | 'preview'>,
  change: typeof undo,
): Steps<Output<'history/undoTo'>> {
  const steps = operations.length;
  const sizes = operations.map((id) => getOperation(session.db, id).changes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (preview) return { steps, changes: total };
  let [done, changes] = [0, 0];
  for (const [index, id] of operations.entries()) {
    const next = done + (sizes[index] ?? 0);
    changes += (yield* part(changing(session, actor, change, id), done / total, next / total)).changes;
    done = next;
  }
  return { steps, changes };
}

/** With what follows from it at once, or not at all. */
function* changing(session: Session, actor: string, change: typeof undo, operation?: number): Steps<Undone> {
  const { newUid, now } = session.surroundings;
  const undoing = change(session.db, { uid: newUid(), actor, at: now(), reason: null }, operation);
  const undone = yield* part(undoing, 0, 0.6);
  yield* part(followUp(session, undone), 0.6, 1);
  return undone;
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

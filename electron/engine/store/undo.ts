import { Failure } from '#shared/model/failure.ts';
import { type Counting, outOf, part, type Steps } from '#shared/steps.ts';
import { conflictingOperation, findConflict, findMismatch } from './conflicts.ts';
import { departmentCycle } from './departmentCycles.ts';
import { getOperation } from './history.ts';
import { closesCycle } from './mergeCycles.ts';
import { type NetChange, netChanges } from './netChanges.ts';
import { type Change, type OperationLog, openLog } from './operationLog.ts';
import { findDangling } from './references.ts';
import { sealOperation } from './seals.ts';
import { type Db, isConstraint, transactionInSteps } from './sqlite.ts';
import type { Written } from './stretches.ts';
import { nextToRedo, nextToUndo } from './undoMany.ts';
import type { Operation } from './write.ts';

/** Who undoes, when and under which id; what is undone follows from the target. */
export type Undoing = Pick<Operation, 'uid' | 'actor' | 'at' | 'reason'>;

/** The new operation that undid or redid the target. */
export interface Undone extends Written {
  readonly target: number;
}

/**
 * Undoes the operation, or the last one that stands and can be undone; never the making of the catalogue or a release.
 * Later operations stay; where one of them changed the same, it is named and nothing happens. Undoing is an operation
 * itself.
 * @throws Failure nothing-to-undo, unknown-operation, undo-released, undo-conflict, cannot-write
 */
export function undo(db: Db, undoing: Undoing, operationId?: number): Steps<Undone> {
  return transactionInSteps(db, undoSteps(db, undoing, operationId));
}

function* undoSteps(db: Db, undoing: Undoing, operationId?: number): Steps<Undone> {
  const target = operationId ?? nextToUndo(db);
  if (target === null) throw new Failure('nothing-to-undo');
  const operation = getOperation(db, target);
  const { kind, changes } = operation;
  if (operation.target !== null || operation.undone || kind === 'create') throw new Failure('nothing-to-undo');
  if (kind === 'release') throw new Failure('undo-released', { operation: target });
  const net = yield* readTarget(db, { operationId: target, changes });
  const backwards = net.reverse().map(({ table, rowId, before }) => ({ table, rowId, update: before }));
  return yield* part(writeAgain(db, undoing, 'undo', target, backwards), 0.3, 1);
}

/**
 * Redoes the operation, or the one that was undone last; after a new operation only one that is named.
 * @throws Failure nothing-to-redo, unknown-operation, undo-conflict, cannot-write
 */
export function redo(db: Db, undoing: Undoing, operationId?: number): Steps<Undone> {
  return transactionInSteps(db, redoSteps(db, undoing, operationId));
}

function* redoSteps(db: Db, undoing: Undoing, operationId?: number): Steps<Undone> {
  const target = operationId ?? nextToRedo(db);
  if (target === null) throw new Failure('nothing-to-redo');
  const { undone, changes } = getOperation(db, target);
  if (!undone) throw new Failure('nothing-to-redo');
  const net = yield* readTarget(db, { operationId: target, changes });
  const mismatch = yield* part(outOf(net.length, findMismatch(db, net)), 0.3, 0.4);
  if (mismatch !== null) throw conflict(db, target, mismatch);
  const forwards = net.map(({ table, rowId, after }) => ({ table, rowId, update: after }));
  return yield* part(writeAgain(db, undoing, 'redo', target, forwards), 0.4, 1);
}

/** What the target changed, where nothing is in the way of taking it back or bringing it back. */
function* readTarget(db: Db, target: Written): Steps<NetChange[]> {
  yield* part(outOf(target.changes, forbidConflict(db, target)), 0, 0.15);
  return yield* part(outOf(target.changes, netChanges(db, target)), 0.15, 0.3);
}

function* writeAgain(
  db: Db,
  undoing: Undoing,
  kind: 'undo' | 'redo',
  target: number,
  changes: readonly Change[],
): Steps<Undone> {
  const { summary } = getOperation(db, target);
  const log = openLog(db, { ...undoing, kind, summary, target });
  log.begin();
  yield* part(outOf(changes.length, applyAll(db, target, changes, log)), 0, 0.7);
  const written = log.written();
  if (written === null) throw new Error(`operation ${target} was not written`);
  const dangling = yield* part(outOf(written.changes, findDangling(db, written)), 0.7, 0.8);
  if (dangling !== null) throw conflict(db, target, dangling);
  const closing = yield* part(outOf(written.changes, closesCycle(db, written)), 0.8, 0.9);
  if (closing !== null) throw conflict(db, target, { table: 'item', field: 'mergedInto', ...closing });
  const circle = departmentCycle(db, written.operationId);
  if (circle !== null) throw conflict(db, target, { table: 'department', ...circle });
  yield* part(outOf(written.changes, sealOperation(db, written.operationId)), 0.9, 1);
  return { ...written, target };
}

/** What was unique when it was undone may have been given again since, for instance the name of a department. */
function* applyAll(db: Db, target: number, changes: readonly Change[], log: OperationLog): Counting<void> {
  try {
    for (const [done, change] of changes.entries()) {
      log.apply(change);
      yield done;
    }
  } catch (error) {
    if (!isConstraint(error)) throw error;
    const last = nextToUndo(db) ?? target;
    throw new Failure('undo-conflict', { operation: target, later: last, fields: fieldsOf(error) });
  }
}

/** UNIQUE constraint failed: department.name → name */
function fieldsOf(error: unknown): string {
  return String(error)
    .replace(/^.*constraint failed: /i, '')
    .replaceAll(/\w+\./g, '');
}

function* forbidConflict(db: Db, target: Written): Counting<void> {
  const found = yield* findConflict(db, target);
  if (found !== null) {
    const { later, fields } = found;
    throw new Failure('undo-conflict', { operation: target.operationId, later, fields: fields.join(', ') });
  }
}

function conflict(db: Db, target: number, place: Parameters<typeof conflictingOperation>[1]): Failure {
  const later = conflictingOperation(db, place, target);
  return new Failure('undo-conflict', { operation: target, later, fields: place.field });
}

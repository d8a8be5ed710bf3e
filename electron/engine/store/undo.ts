import { Failure } from '#shared/model/failure.ts';
import { conflictingOperation, findConflict, findMismatch } from './conflicts.ts';
import { departmentCycle } from './departmentCycles.ts';
import { getOperation, listChanges } from './history.ts';
import { closesCycle } from './mergeCycles.ts';
import { netChanges } from './netChanges.ts';
import { type Change, openLog } from './operationLog.ts';
import { findDangling } from './references.ts';
import { type Db, isConstraint, transaction } from './sqlite.ts';
import { nextToRedo, nextToUndo } from './undoMany.ts';
import type { Operation } from './write.ts';

/** Who undoes, when and under which id; what is undone follows from the target. */
export type Undoing = Pick<Operation, 'uid' | 'actor' | 'at' | 'reason'>;

export interface Undone {
  /** The new operation that undid or redid. */
  readonly operationId: number;
  readonly target: number;
  readonly changes: number;
}

/**
 * Undoes the operation, or the last one that stands and can be undone; never the making of the catalogue or a release.
 * Later operations stay; where one of them changed the same, it is named and nothing happens. Undoing is an operation
 * itself.
 * @throws Failure nothing-to-undo, unknown-operation, undo-released, undo-conflict, cannot-write
 */
export function undo(db: Db, undoing: Undoing, operationId?: number): Undone {
  return transaction(db, () => {
    const target = operationId ?? nextToUndo(db);
    if (target === null) throw new Failure('nothing-to-undo');
    const operation = getOperation(db, target);
    const standing = operation.target === null && !operation.undone;
    if (!standing || operation.kind === 'create') throw new Failure('nothing-to-undo');
    if (operation.kind === 'release') throw new Failure('undo-released', { operation: target });
    forbidConflict(db, target);
    const backwards = netChanges(listChanges(db, target))
      .reverse()
      .map(({ table, rowId, before }) => ({ table, rowId, update: before }));
    return writeAgain(db, undoing, 'undo', target, backwards);
  });
}

/**
 * Redoes the operation, or the one that was undone last; after a new operation only one that is named.
 * @throws Failure nothing-to-redo, unknown-operation, undo-conflict, cannot-write
 */
export function redo(db: Db, undoing: Undoing, operationId?: number): Undone {
  return transaction(db, () => {
    const target = operationId ?? nextToRedo(db);
    if (target === null || !getOperation(db, target).undone) throw new Failure('nothing-to-redo');
    forbidConflict(db, target);
    const changes = netChanges(listChanges(db, target));
    const mismatch = findMismatch(db, changes);
    if (mismatch !== null) throw conflict(db, target, mismatch);
    const forwards = changes.map(({ table, rowId, after }) => ({ table, rowId, update: after }));
    return writeAgain(db, undoing, 'redo', target, forwards);
  });
}

function writeAgain(
  db: Db,
  undoing: Undoing,
  kind: 'undo' | 'redo',
  target: number,
  changes: readonly Change[],
): Undone {
  const { summary } = getOperation(db, target);
  const log = openLog(db, { ...undoing, kind, summary, target });
  log.begin();
  applyAll(db, target, () => {
    for (const change of changes) log.apply(change);
  });
  const written = log.written();
  if (written === null) throw new Error(`operation ${target} was not written`);
  const dangling = findDangling(db, written.operationId);
  if (dangling !== null) throw conflict(db, target, dangling);
  const closing = closesCycle(db).get(written.operationId);
  if (closing !== undefined) throw conflict(db, target, { table: 'item', field: 'mergedInto', ...closing });
  const circle = departmentCycle(db, written.operationId);
  if (circle !== null) throw conflict(db, target, { table: 'department', ...circle });
  return { ...written, target };
}

/** What was unique when it was undone may have been given again since, for instance the name of a department. */
function applyAll(db: Db, target: number, apply: () => void): void {
  try {
    apply();
  } catch (error) {
    if (!isConstraint(error)) throw error;
    const last = nextToUndo(db) ?? target;
    throw new Failure('undo-conflict', { operation: target, later: last, fields: String(error) });
  }
}

function forbidConflict(db: Db, target: number): void {
  const found = findConflict(db, target);
  if (found !== null) {
    throw new Failure('undo-conflict', { operation: target, later: found.later, fields: found.fields.join(', ') });
  }
}

function conflict(db: Db, target: number, place: Parameters<typeof conflictingOperation>[1]): Failure {
  const later = conflictingOperation(db, place, target);
  return new Failure('undo-conflict', { operation: target, later, fields: place.field });
}

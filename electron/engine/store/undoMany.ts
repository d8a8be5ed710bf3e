import { undoneSql } from './history.ts';
import { type Db, query } from './sqlite.ts';

/** Releases stay: they are what was handed out on that day, whatever is undone since. */
const standingAfter = query<[number], { id: number }>(
  `SELECT o.id AS id FROM operation o
   WHERE o.id > ? AND o.target IS NULL AND o.kind NOT IN ('create', 'release') AND NOT ${undoneSql} ORDER BY o.id DESC`,
);

/** Undone since the last ordinary operation, in the order in which redoing brings them back. */
const toRedo = query<[], { id: number }>(
  `SELECT o.id AS id FROM operation u JOIN operation o ON o.id = u.target
   WHERE u.kind = 'undo' AND u.id > (SELECT max(id) FROM operation WHERE target IS NULL)
     AND u.id = (SELECT max(id) FROM operation WHERE target = o.id)
   ORDER BY u.id DESC`,
);

/** What stands after the operation and can be undone, the latest first. */
export function standingOperationsAfter(db: Db, operationId: number): number[] {
  return standingAfter(db)
    .all(operationId)
    .map(({ id }) => id);
}

/** Up to the operation, itself included; none where it is not among them. */
export function undoneOperationsUpTo(db: Db, operationId: number): number[] {
  const ids = toRedo(db)
    .all()
    .map(({ id }) => id);
  return ids.slice(0, ids.indexOf(operationId) + 1);
}

export function nextToUndo(db: Db): number | null {
  return standingAfter(db).get(0)?.id ?? null;
}

export function nextToRedo(db: Db): number | null {
  return toRedo(db).get()?.id ?? null;
}

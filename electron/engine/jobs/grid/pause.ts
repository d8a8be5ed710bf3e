import { setImmediate as breathe } from 'node:timers/promises';
import { Failure } from '#shared/model/failure.ts';
import type { Db } from '../../store/sqlite.ts';
import { type Task, throwIfStopped } from '../../task.ts';

/**
 * Lets others go first between two steps. Meanwhile the user may have stopped the work, or closed the catalogue, which
 * stops it too.
 */
export async function pause(db: Db, task: Task): Promise<void> {
  await breathe();
  throwIfStopped(task);
  if (!db.open) throw new Failure('stopped');
}

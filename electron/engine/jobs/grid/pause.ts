import { Failure } from '#shared/model/failure.ts';
import type { Db } from '../../store/sqlite.ts';
import { letOthers, type Task } from '../../task.ts';

/**
 * Lets others go first between two steps. Meanwhile the user may have stopped the work, or closed the catalogue, which
 * stops it too.
 */
export async function pause(db: Db, task: Task): Promise<void> {
  await letOthers(task);
  if (!db.open) throw new Failure('stopped');
}

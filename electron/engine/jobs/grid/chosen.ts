import type { Chosen } from '#shared/contract/grid.ts';
import type { Session } from '../../session.ts';
import type { Task } from '../../task.ts';
import { viewIds } from './view.ts';

/** The items that an act is for, each once. */
export async function chosenIds(session: Session, chosen: Chosen, task: Task): Promise<readonly number[]> {
  if ('items' in chosen) return [...new Set(chosen.items)];
  const ids = await viewIds(session, chosen.view, task);
  const except = new Set(chosen.except);
  return Array.from(ids).filter((id) => !except.has(id));
}

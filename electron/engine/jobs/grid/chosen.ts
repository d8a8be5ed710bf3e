import type { Chosen, Counted } from '#shared/contract/grid.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import type { Task } from '../../task.ts';
import { countIn } from './itemSet.ts';
import { powerSet, viewIds } from './view.ts';

/** The items that an act is for, each once. */
export async function chosenIds(session: Session, chosen: Chosen, task: Task): Promise<readonly number[]> {
  if ('items' in chosen) return [...new Set(chosen.items)];
  const ids = await viewIds(session, chosen.view, task);
  const except = new Set(chosen.except);
  return Array.from(ids).filter((id) => !except.has(id));
}

export async function countChosen(
  session: Session,
  { chosen }: Parsed<'grid/count'>,
  task: Task,
): Promise<Output<'grid/count'>> {
  return countedIds(session, Int32Array.from(await chosenIds(session, chosen, task)));
}

export async function countedIds(session: Session, ids: Int32Array): Promise<Counted> {
  const powers = countIn(ids, await powerSet(session));
  return { powers, subItems: ids.length - powers };
}

export function countedItems(items: readonly { readonly parentId: number | null }[]): Counted {
  const powers = items.filter(({ parentId }) => parentId === null).length;
  return { powers, subItems: items.length - powers };
}

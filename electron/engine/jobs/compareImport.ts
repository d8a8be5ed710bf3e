import type { ComparedImport } from '#shared/contract/comparison.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { changedFields } from '#shared/publish/changedFields.ts';
import { counterparts, namesakes } from '#shared/review/counterparts.ts';
import { flatMapInSteps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { listDepartments } from '../store/departments.ts';
import { freshness } from '../store/freshness.ts';
import { filesOfImport, itemsOfImport, publishedBeside, samePowers } from '../store/importedItems.ts';
import { itemBrief } from '../store/itemDetail.ts';
import { getItem } from '../store/items.ts';
import { importOfSource, type ListedSource, listSources } from '../store/sources.ts';
import type { Task } from '../task.ts';

/**
 * An import against what would be published now, as when departments report again a year later: what their lists
 * repeat, say otherwise, have besides, and name no more. @throws Failure unknown-source
 */
export async function compareImport(
  session: Session,
  { source: asked }: Parsed<'intake/compare'>,
  task: Task,
): Promise<Output<'intake/compare'>> {
  const { db } = session;
  const isAsked = ({ id, file, withdrawn }: ListedSource) =>
    !withdrawn && (asked === undefined || id === asked || file === asked);
  const source = listSources(db).findLast(isAsked);
  const operation = source === undefined ? null : importOfSource(db, source.id);
  if (operation === null) throw new Failure('unknown-source', { source: asked ?? '' });
  const items = itemsOfImport(db, operation);
  const named = new Set(items.map(({ departmentId }) => departmentId));
  const standing = publishedBeside(db, operation).filter(({ departmentId }) => named.has(departmentId));
  const ids = (of: readonly { readonly id: number }[]) => of.map(({ id }) => id);
  const { found, fresh, gone } = counterparts(ids(items), ids(standing), [
    ...samePowers(db),
    ...namesakes([...items, ...standing]),
  ]);
  const departments = new Map(listDepartments(db).map(({ id, name }) => [id, name]));
  const organOf = (id: number | null) => departments.get(id ?? 0) ?? '';
  const changedOf = ([item, counterpart]: readonly [number, number]): ComparedImport['changed'] => {
    const [now, before] = [getItem(db, item), getItem(db, counterpart)];
    const fields = now === null || before === null ? [] : changedFields(before, now, organOf);
    if (fields.length === 0) return [];
    const [listed, stood] = [itemBrief(db, item), itemBrief(db, counterpart)];
    return listed === null || stood === null ? [] : [{ item: listed, counterpart: stood, fields }];
  };
  const changed = await takeSteps(session, flatMapInSteps([...found], changedOf), task);
  const briefs = (items: readonly number[]) =>
    takeSteps(
      session,
      flatMapInSteps(items, (id) => [itemBrief(db, id)].filter((item) => item !== null)),
      task,
    );
  return {
    operation,
    files: filesOfImport(db, operation),
    matched: freshness(db, 'groups') === 'current',
    departments: [...named].map(organOf).filter((name) => name !== ''),
    standing: standing.length,
    items: items.length,
    same: found.size - changed.length,
    changed,
    fresh: await briefs(fresh),
    gone: await briefs(gone),
  };
}

import type { Output } from '#shared/contract.ts';
import { match } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { groupKindNames, groupKinds } from '#shared/model/group.ts';
import type { Session } from '../session.ts';
import { replaceDerived } from '../store/derived.ts';
import { insertGroups, insertRelations } from '../store/groups.ts';
import { streamMains, streamSubItemNames } from '../store/matchColumns.ts';
import { listVerdicts } from '../store/verdicts.ts';
import { type Task, throwIfStopped } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

/** Finds what belongs together, from scratch; what people said of pairs binds it. */
export function matchCatalogue(session: Session, task: Task): Output<'work/match'> {
  const { db } = session;
  const started = performance.now();
  const items = gatherItems(session);
  const { relations, groups } = match(items, listVerdicts(db), {
    onProgress: (done, total) => {
      throwIfStopped(task);
      task.report({ done, total });
    },
  });
  replaceDerived(db, 'groups', () => {
    insertRelations(db, relations);
    insertGroups(db, groups);
  });
  return {
    items: items.length,
    relations: relations.length,
    groups: groupKinds.map((kind) => {
      const own = groups.filter((group) => group.kind === kind);
      return {
        kind,
        name: groupKindNames[kind],
        groups: own.length,
        sure: own.filter((group) => group.sure).length,
        items: own.reduce((sum, group) => sum + group.members.length, 0),
      };
    }),
    milliseconds: performance.now() - started,
  };
}

function gatherItems(session: Session): MatchItem[] {
  const laws = lawsByItem(session);
  const subItems = Map.groupBy(streamSubItemNames(session.db), ({ parentId }) => parentId);
  return Array.from(streamMains(session.db), (row) => ({
    ...row,
    laws: laws.get(row.id) ?? [],
    subItems: (subItems.get(row.id) ?? []).map(({ name }) => name),
  }));
}

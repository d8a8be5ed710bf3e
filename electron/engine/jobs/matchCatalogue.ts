import type { Output } from '#shared/contract.ts';
import { matchInSteps } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { groupKindNames, groupKinds } from '#shared/model/group.ts';
import type { Session } from '../session.ts';
import { type Steps, takeSteps } from '../steps.ts';
import { lastOperationId, replaceDerived } from '../store/derived.ts';
import { insertGroups, insertRelations } from '../store/groups.ts';
import { streamMains, streamSubItemNames } from '../store/matchColumns.ts';
import { listVerdicts } from '../store/verdicts.ts';
import type { Task } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

/** Finds what belongs together, from scratch; what people said of pairs binds it. */
export function matchCatalogue(session: Session, task: Task): Promise<Output<'work/match'>> {
  return takeSteps(session, matchSteps(session), task);
}

export function* matchSteps(session: Session): Steps<Output<'work/match'>> {
  const { db } = session;
  const started = performance.now();
  const computedAfter = lastOperationId(db);
  const items = gatherItems(session);
  const { relations, groups } = yield* matchInSteps(items, listVerdicts(db));
  const write = () => {
    insertRelations(db, relations);
    insertGroups(db, groups);
  };
  replaceDerived(db, 'groups', write, computedAfter);
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

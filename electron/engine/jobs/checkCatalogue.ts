import type { CheckContext, CheckItem } from '#shared/check/checkItem.ts';
import { checkInSteps, inertRules } from '#shared/check/checkItems.ts';
import type { Finding } from '#shared/check/finding.ts';
import { rules } from '#shared/check/rules.ts';
import type { CheckTables } from '#shared/check/tables.ts';
import type { Output } from '#shared/contract.ts';
import type { Group } from '#shared/model/group.ts';
import { type Counting, outOf, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps, writeInSteps } from '../steps.ts';
import { listDepartments } from '../store/departments.ts';
import { lastOperationDay, lastOperationId, replaceDerived } from '../store/derived.ts';
import { countFindings, insertFinding } from '../store/findings.ts';
import { listGroups } from '../store/groups.ts';
import { streamItems } from '../store/items.ts';
import type { Db } from '../store/sqlite.ts';
import { streamSuggestions } from '../store/suggestions.ts';
import { partOf, type Task } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

/** None can be loaded yet. */
export const loadedTables: CheckTables = {};

/** Applies the rule table to every item; what a person dismissed before stays dismissed. */
export async function checkCatalogue(session: Session, task: Task): Promise<Output<'work/check'>> {
  const started = performance.now();
  const found = await takeSteps(session, findFindings(session), partOf(task, 0, 0.8));
  await writeInSteps(session, writeFindings(session, found), partOf(task, 0.8, 1));
  const counts = new Map(countFindings(session.db).map(({ rule, findings: count }) => [rule, count]));
  const hits = rules.flatMap(({ id, title }) => ({ rule: id, title, findings: counts.get(id) ?? 0 }));
  return {
    items: found.items,
    findings: hits.reduce((sum, { findings: count }) => sum + count, 0),
    rules: hits.filter(({ findings: count }) => count > 0),
    inert: inertRules({ tables: loadedTables }).map(({ rule, title, needs }) => ({ rule, title, needs })),
    milliseconds: performance.now() - started,
  };
}

/** In one go, within a write. */
export function* rebuildFindings(session: Session): Steps<void> {
  const found = yield* part(findFindings(session), 0, 0.8);
  yield* part(writeFindings(session, found), 0.8, 1);
}

interface Found {
  readonly findings: readonly Finding[];
  readonly items: number;
  readonly computedAfter: number;
}

function* findFindings(session: Session): Steps<Found> {
  const { db, settings } = session;
  const computedAfter = lastOperationId(db);
  const items = gatherItems(session);
  const context: CheckContext = {
    set: settings.categories,
    level: settings.level,
    date: lastOperationDay(db),
    departments: listDepartments(db).map(({ name }) => name),
    tables: loadedTables,
  };
  const findings = yield* outOf(items.length, checkInSteps(items, context));
  return { findings, items: items.length, computedAfter };
}

function writeFindings({ db }: Session, { findings, computedAfter }: Found): Steps<void> {
  return outOf(findings.length, replaceDerived(db, 'findings', insertAll(db, findings), computedAfter));
}

function* insertAll(db: Db, findings: readonly Finding[]): Counting<void> {
  for (const [done, finding] of findings.entries()) {
    insertFinding(db, finding);
    yield done;
  }
}

function gatherItems(session: Session): CheckItem[] {
  const { db } = session;
  const items = [...streamItems(db)];
  const departments = new Map(listDepartments(db).map((department) => [department.id, department]));
  const suggestions = new Map(Array.from(streamSuggestions(db), (each) => [each.itemId, each]));
  const laws = lawsByItem(session);
  const subItems = Map.groupBy(
    items.filter(({ parentId }) => parentId !== null),
    ({ parentId }) => parentId,
  );
  const groups = groupsByItem(listGroups(db));
  return items.map((item) => {
    const department = departments.get(item.departmentId ?? 0) ?? null;
    const holder = departments.get(department?.parentId ?? item.departmentId ?? 0) ?? null;
    const suggestion = suggestions.get(item.id);
    return {
      ...item,
      laws: laws.get(item.id) ?? [],
      suggestion:
        suggestion === undefined
          ? null
          : { code: suggestion.category, confidence: suggestion.confidence, reasons: suggestion.reasons },
      department: department?.name ?? null,
      holderId: holder?.id ?? null,
      holder: holder?.name ?? null,
      subItems: (subItems.get(item.id) ?? []).map(({ name }) => name),
      declaredText: item.extra.category ?? null,
      groups: groups.get(item.id) ?? [],
    };
  });
}

function groupsByItem(groups: readonly Group[]): ReadonlyMap<number, Group[]> {
  const byItem = new Map<number, Group[]>();
  for (const group of groups) {
    for (const { item } of group.members) {
      const known = byItem.get(item);
      if (known === undefined) byItem.set(item, [group]);
      else known.push(group);
    }
  }
  return byItem;
}

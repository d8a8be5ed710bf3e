import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { listAliases, listDepartments, listItemIdsOfDepartment } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import type { Department } from '../../store/tables.ts';
import { type Change, update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { DepartmentBook } from '../departmentBook.ts';
import { departmentOperation } from './departmentOperation.ts';
import { presentDepartment } from './findDepartment.ts';

/**
 * From that day on the departments are one: their powers move over and keep their numbers, their other names and their
 * units follow. They themselves stay, as what the rows that were handed in name.
 */
export function mergeDepartments(
  session: Session,
  input: Parsed<'departments/merge'>,
  task: Task,
): Promise<Output<'departments/merge'>> {
  return writeInSteps(session, mergeSteps(session, input), task);
}

function* mergeSteps(session: Session, input: Parsed<'departments/merge'>): Steps<Output<'departments/merge'>> {
  const named = [...new Set(input.departments)].map((id) => presentDepartment(session, id));
  const { target, changes: made } = targetOf(session, input, named);
  const gone = named.filter(({ id }) => id !== target.id);
  if (gone.length === 0) throw new Failure('department-merge-alone');
  const items = gone.flatMap(({ id }) => listItemIdsOfDepartment(session.db, id));
  const changes = [
    ...made,
    ...followers(session, gone, target),
    ...items.map((id) => update('item', id, { departmentId: target.id })),
    ...gone.map(({ id }) => update('department', id, { validTo: input.from, successorId: target.id })),
  ];
  const values = { departments: gone.map(({ name }) => name).join('、'), into: target.name, day: input.from };
  const operation = departmentOperation(session, 'department-merge', input.actor, values, input.reason);
  const written = yield* commitInSteps(session, operation, changes);
  return { operation: written?.operationId ?? null, department: target.id, items: items.length };
}

/** The department to go into, made where it is new: then it stands where the first of the others stood. */
function targetOf(
  session: Session,
  { into, from }: Parsed<'departments/merge'>,
  named: readonly Department[],
): { target: Department; changes: Change[] } {
  if ('department' in into) return { target: presentDepartment(session, into.department), changes: [] };
  const { db, settings, surroundings } = session;
  const known = new Set(listDepartments(db).map(({ id }) => id));
  const book = new DepartmentBook(db, settings.place, surroundings, idSource(db));
  const target = book.findOrAdd(into.name);
  if (target === null) throw new Failure('bad-input', { detail: into.name });
  const changes = book.takeChanges();
  if (known.has(target.id)) return { target, changes };
  const position = Math.min(...named.map((department) => department.position));
  return { target, changes: [...changes, update('department', target.id, { validFrom: from, position })] };
}

function followers(session: Session, gone: readonly Department[], target: Department): Change[] {
  const ids = new Set(gone.map(({ id }) => id));
  const departments = listDepartments(session.db);
  const aliases = listAliases(session.db).filter(({ departmentId }) => ids.has(departmentId));
  const units = departments.filter(({ id, parentId }) => id !== target.id && parentId !== null && ids.has(parentId));
  return [
    ...aliases.map(({ id }) => update('departmentAlias', id, { departmentId: target.id })),
    ...units.filter(({ id }) => !ids.has(id)).map(({ id }) => update('department', id, { parentId: target.id })),
    // A unit that takes its department over stands where the department stood.
    ...(target.parentId !== null && ids.has(target.parentId)
      ? [update('department', target.id, { parentId: outside(departments, target.parentId, ids) })]
      : []),
  ];
}

/** The first department above that does not go. */
function outside(departments: readonly Department[], from: number, gone: ReadonlySet<number>): number | null {
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  let at: number | null = from;
  while (at !== null && gone.has(at)) at = parents.get(at) ?? null;
  return at;
}

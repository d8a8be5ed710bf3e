import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import { listAliases, listDepartments } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import type { Department } from '../../store/tables.ts';
import { type Change, insert, remove, update } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { departmentOperation } from './departmentOperation.ts';
import { departmentById, presentDepartment, refuseTakenName } from './findDepartment.ts';

/** Every list that people see follows the order. */
export function reorderDepartments(
  session: Session,
  input: Parsed<'departments/reorder'>,
): Output<'departments/reorder'> {
  const asked = [...new Set(input.order)].map((id) => departmentById(session, id).id);
  const rest = listDepartments(session.db).flatMap(({ id }) => (asked.includes(id) ? [] : [id]));
  const operation = departmentOperation(session, 'department-order', input.actor, {});
  const changes = [...asked, ...rest].map((id, index) => update('department', id, { position: index + 1 }));
  return { operation: commit(session, operation, changes)?.operationId ?? null };
}

/** From that day on it bears the new name; the old one still leads to it. Rows that were handed in keep theirs. */
export function renameDepartment(session: Session, input: Parsed<'departments/rename'>): Output<'departments/rename'> {
  return transaction(session.db, () => {
    const department = presentDepartment(session, input.department);
    if (department.name === input.name) return { operation: null };
    refuseTakenName(session, input.name, department);
    const own = listAliases(session.db).filter(({ departmentId }) => departmentId === department.id);
    const changes = [
      ...own.filter(({ alias }) => alias === input.name).map(({ id }) => remove('departmentAlias', id)),
      ...own.filter(({ alias }) => alias === department.name).map(({ id }) => remove('departmentAlias', id)),
      insert('departmentAlias', {
        id: idSource(session.db)('departmentAlias'),
        departmentId: department.id,
        alias: department.name,
        validFrom: department.validFrom,
        validTo: input.from,
      }),
      update('department', department.id, { name: input.name, validFrom: input.from }),
    ];
    const values = { from: department.name, to: input.name, day: input.from };
    const operation = departmentOperation(session, 'department-rename', input.actor, values, input.reason);
    return { operation: commit(session, operation, changes)?.operationId ?? null };
  });
}

/** Whom to call, what it belongs to and which spellings lead to it. */
export function editDepartment(session: Session, input: Parsed<'departments/edit'>): Output<'departments/edit'> {
  return transaction(session.db, () => {
    const department = presentDepartment(session, input.department);
    const { parent, contact, phone, note } = input;
    if (parent !== undefined && parent !== null) refuseCycle(session, department, parent);
    const changes = [
      update('department', department.id, {
        ...(parent === undefined ? {} : { parentId: parent }),
        ...(contact === undefined ? {} : { contact }),
        ...(phone === undefined ? {} : { phone }),
        ...(note === undefined ? {} : { note }),
      }),
      ...(input.aliases === undefined ? [] : aliasChanges(session, department, input.aliases)),
    ];
    const values = { department: department.name };
    const operation = departmentOperation(session, 'department-edit', input.actor, values);
    return { operation: commit(session, operation, changes)?.operationId ?? null };
  });
}

function aliasChanges(session: Session, department: Department, asked: readonly string[]): Change[] {
  const own = listAliases(session.db).filter(({ departmentId }) => departmentId === department.id);
  const wanted = new Set(asked.filter((alias) => alias !== department.name));
  const nextId = idSource(session.db);
  const added = [...wanted].filter((alias) => own.every((each) => each.alias !== alias));
  for (const alias of added) refuseTakenName(session, alias, department);
  return [
    ...own.filter(({ alias }) => !wanted.has(alias)).map(({ id }) => remove('departmentAlias', id)),
    ...added.map((alias) =>
      insert('departmentAlias', {
        id: nextId('departmentAlias'),
        departmentId: department.id,
        alias,
        validFrom: null,
        validTo: null,
      }),
    ),
  ];
}

/** @throws Failure unknown-department, department-cycle */
function refuseCycle(session: Session, department: Department, parent: number): void {
  const parents = new Map(listDepartments(session.db).map(({ id, parentId }) => [id, parentId]));
  const above = departmentById(session, parent);
  for (let at: number | null = above.id; at !== null; at = parents.get(at) ?? null)
    if (at === department.id)
      throw new Failure('department-cycle', { department: department.name, parent: above.name });
}

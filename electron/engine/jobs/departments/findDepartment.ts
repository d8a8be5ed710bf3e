import { Failure } from '#shared/model/failure.ts';
import { departmentKey } from '#shared/text/departmentName.ts';
import type { Session } from '../../session.ts';
import { listAliases, listDepartments } from '../../store/departments.ts';
import type { Department } from '../../store/tables.ts';

/** @throws Failure unknown-department */
export function departmentById(session: Session, id: number): Department {
  const department = listDepartments(session.db).find((each) => each.id === id);
  if (department === undefined) throw new Failure('unknown-department', { department: id });
  return department;
}

/** One that still is: what went into another stays as it was. @throws Failure unknown-department, department-gone */
export function presentDepartment(session: Session, id: number): Department {
  const department = departmentById(session, id);
  if (department.successorId === null) return department;
  const successor = departmentById(session, department.successorId).name;
  throw new Failure('department-gone', { department: department.name, successor });
}

/** Two departments must not answer to one name, in whatever spelling. @throws Failure department-name-taken */
export function refuseTakenName(session: Session, name: string, own: Department): void {
  const { db, settings } = session;
  const key = departmentKey(name, settings.place);
  const others = new Map(
    listDepartments(db)
      .filter(({ id }) => id !== own.id)
      .map((department) => [department.id, department]),
  );
  const spellings = [
    ...[...others.values()].map((department) => ({ spelling: department.name, departmentId: department.id })),
    ...listAliases(db).map(({ alias, departmentId }) => ({ spelling: alias, departmentId })),
  ];
  for (const { spelling, departmentId } of spellings) {
    const department = others.get(departmentId);
    if (department === undefined) continue;
    if (spelling === name || departmentKey(spelling, settings.place) === key)
      throw new Failure('department-name-taken', { name, department: department.name });
  }
}

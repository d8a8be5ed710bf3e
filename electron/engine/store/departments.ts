import { type Db, query } from './sqlite.ts';
import type { Department, DepartmentAlias } from './tables.ts';

const columns = `d.id, d.uid, d.name, d.short, d.position, d.parentId, d.validFrom, d.validTo, d.successorId, d.contact,
  d.phone, d.note`;

const all = query<[], Department>(`SELECT ${columns} FROM department d WHERE d.live = 1 ORDER BY d.position, d.id`);
const removed = query<[], Department>(`SELECT ${columns} FROM department d WHERE d.live = 0 ORDER BY d.id`);
const byName = query<[string], Department>(`SELECT ${columns} FROM department d WHERE d.live = 1 AND d.name = ?`);
const byAlias = query<[string], Department>(
  `SELECT ${columns} FROM departmentAlias a JOIN department d ON d.id = a.departmentId
   WHERE a.live = 1 AND a.alias = ? AND d.live = 1`,
);
const aliases = query<[], DepartmentAlias>(
  'SELECT id, departmentId, alias, validFrom, validTo FROM departmentAlias WHERE live = 1 ORDER BY id',
);
const itemCounts = query<[], { departmentId: number; items: number; subItems: number }>(
  `SELECT departmentId, count(*) FILTER (WHERE parentId IS NULL) AS items, count(parentId) AS subItems
   FROM item WHERE live = 1 AND departmentId IS NOT NULL GROUP BY departmentId`,
);
const itemIds = query<[number], { id: number }>('SELECT id FROM item WHERE live = 1 AND departmentId = ? ORDER BY id');
const shortTaken = query<[string], { id: number }>('SELECT id FROM department WHERE short = ? LIMIT 1');
const lastPosition = query<[], { position: number }>(
  'SELECT coalesce(max(position), 0) AS position FROM department WHERE live = 1',
);

/** In the order in which every list shows them. */
export function listDepartments(db: Db): Department[] {
  return all(db).all();
}

/** Departments whose insertion was undone; one that comes back keeps its id, short name and numbers. */
export function listRemovedDepartments(db: Db): Department[] {
  return removed(db).all();
}

/** By its name or one of its other names, exactly as written. */
export function findDepartment(db: Db, name: string): Department | null {
  return byName(db).get(name) ?? byAlias(db).get(name) ?? null;
}

/** Other names by department. */
export function listAliases(db: Db): DepartmentAlias[] {
  return aliases(db).all();
}

/** 主项 and 子项 of each department that has any. */
export function countItemsOfDepartments(db: Db): { departmentId: number; items: number; subItems: number }[] {
  return itemCounts(db).all();
}

export function listItemIdsOfDepartment(db: Db, departmentId: number): number[] {
  return itemIds(db)
    .all(departmentId)
    .map(({ id }) => id);
}

/** Also true of a department whose insertion was undone: its numbers were given. */
export function isShortTaken(db: Db, short: string): boolean {
  return shortTaken(db).get(short) !== undefined;
}

/** Where a new department goes: last. */
export function nextPosition(db: Db): number {
  return (lastPosition(db).get()?.position ?? 0) + 1;
}

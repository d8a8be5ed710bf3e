import type { CategoryCode } from '#shared/model/category.ts';
import type { Level } from '#shared/model/level.ts';
import { type Db, inPages, pageSize, query } from './sqlite.ts';

/** The columns of a 主项 that matching needs, and nothing else. */
export interface MatchRow {
  readonly id: number;
  readonly name: string;
  /** Confirmed, else declared, else proposed. */
  readonly category: CategoryCode | null;
  readonly departmentId: number | null;
  /** The department above where `departmentId` is a subordinate unit, else the same. */
  readonly holderId: number | null;
  readonly level: Level | null;
}

const columns = `
SELECT item.id AS id, item.name AS name, coalesce(item.finalCategory, suggestion.category) AS category,
  item.departmentId AS departmentId, coalesce(department.parentId, item.departmentId) AS holderId, item.level AS level
FROM item LEFT JOIN suggestion ON suggestion.itemId = item.id
LEFT JOIN department ON department.id = item.departmentId
WHERE item.live = 1`;
const mainsBehind = query<[number], MatchRow>(
  `${columns} AND item.parentId IS NULL AND item.id > ? ORDER BY item.id LIMIT ${pageSize}`,
);
const byId = query<[number], MatchRow>(`${columns} AND item.id = ?`);
const subItemsOf = query<[number], { name: string }>(
  'SELECT name FROM item WHERE live = 1 AND parentId = ? ORDER BY id',
);

const levelsOfMains = query<[], { level: Level | null; length: number }>(
  'SELECT level, count(*) AS length FROM item WHERE live = 1 AND parentId IS NULL GROUP BY level',
);

interface SubItemName {
  readonly parentId: number;
  readonly id: number;
  readonly name: string;
}
const subItemsBehind = query<[number, number], SubItemName>(
  `SELECT parentId, id, name FROM item WHERE live = 1 AND parentId IS NOT NULL AND (parentId, id) > (?, ?)
   ORDER BY parentId, id LIMIT ${pageSize}`,
);

/** By id, one at a time; other work may come in between. */
export function streamMains(db: Db): Generator<MatchRow, void> {
  return inPages((last) => mainsBehind(db).all(last?.id ?? 0));
}

/** The same of one item, with the names of its sub-items. */
export function findMatchRow(db: Db, id: number): (MatchRow & { readonly subItems: readonly string[] }) | null {
  const row = byId(db).get(id);
  if (row === undefined) return null;
  const subItems = subItemsOf(db).all(id);
  return { ...row, subItems: subItems.map(({ name }) => name) };
}

/** How many 主项 name each level. */
export function countLevels(db: Db): ReadonlyMap<Level | null, { readonly length: number }> {
  return new Map(
    levelsOfMains(db)
      .all()
      .map((row) => [row.level, row]),
  );
}

export function countMains(db: Db): number {
  return [...countLevels(db).values()].reduce((sum, { length }) => sum + length, 0);
}

/** Names of sub-items, by parent; other work may come in between. */
export function streamSubItemNames(db: Db): Generator<SubItemName, void> {
  return inPages((last) => subItemsBehind(db).all(last?.parentId ?? 0, last?.id ?? 0));
}

import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';
import type { Item } from '#shared/model/item.ts';
import { type Level, levels } from '#shared/model/level.ts';
import { type Db, query } from './sqlite.ts';

/** An item as its department handed it in, whatever was done to it since. */
export type ReportedItem = Pick<
  Item,
  'id' | 'parentId' | 'name' | 'departmentId' | 'level' | 'declaredCategory' | 'basis' | 'extra'
>;

interface Stored {
  readonly id: number;
  readonly parentId: number | null;
  readonly name: string;
  readonly departmentId: number | null;
  readonly level: string | null;
  readonly declaredCategory: string | null;
  readonly basis: string;
  readonly extra: string;
}

/** The log keeps every row as it was inserted. */
const asInserted = query<[], Stored>(
  `SELECT item.id AS id, after ->> 'parentId' AS parentId, after ->> 'name' AS name,
     after ->> 'departmentId' AS departmentId, after ->> 'level' AS level,
     after ->> 'declaredCategory' AS declaredCategory, after ->> 'basis' AS basis, after ->> 'extra' AS extra
   FROM item JOIN change ON change.tbl = 'item' AND change.rowId = item.id AND change.field IS NULL
   WHERE item.live = 1 AND item.origin = 'reported' ORDER BY item.id`,
);

/** Those that stand, in the order of ids. */
export function listReported(db: Db): ReportedItem[] {
  return asInserted(db)
    .all()
    .map(({ level, declaredCategory, extra, ...row }) => ({
      ...row,
      level: levels.find((known): known is Level => known === level) ?? null,
      declaredCategory: categoryCodes.find((code): code is CategoryCode => code === declaredCategory) ?? null,
      extra: JSON.parse(extra),
    }));
}

import { type CategorySet, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { levelNames } from '#shared/model/level.ts';
import type { ColumnKey } from './columns.ts';
import { dispositionText } from './dispositionText.ts';

/** What else the cells of an item name. */
export interface CellContext {
  readonly categorySet: CategorySet;
  /** Names of all departments. */
  readonly departments: ReadonlyMap<number, string>;
  /** What the item is merged into. */
  readonly into: Item | null;
}

export type ItemKey = ColumnKey & ('number' | 'category' | 'department' | 'name' | 'subItem' | 'basis' | 'level');

/** An item as the forms write it, and what was decided on it. `power`: what it is a sub-item of, or itself. */
export function itemCells(
  item: Item,
  power: Item,
  { categorySet, departments, into }: CellContext,
): Readonly<Record<ItemKey | 'disposition', string>> {
  const isPower = item.id === power.id;
  return {
    number: item.number,
    category: categoryText(finalCategory(item) === null ? power : item, categorySet),
    department: departments.get(item.departmentId ?? power.departmentId ?? 0) ?? '',
    name: power.name,
    subItem: isPower ? '' : item.name,
    basis: item.basis,
    level: item.level === null ? '' : levelNames[item.level],
    disposition: dispositionText({ ...item, into }),
  };
}

/** As the list prints it; empty where there is none. */
export function categoryText(item: Item, categorySet: CategorySet): string {
  const code = finalCategory(item);
  return code === null ? '' : categoryName(foldIntoSet(code, categorySet) ?? code, categorySet);
}

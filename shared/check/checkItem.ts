import type { Suggestion } from '#shared/classify/classify.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import type { CategorySet } from '#shared/model/category.ts';
import type { Group } from '#shared/model/group.ts';
import type { Item } from '#shared/model/item.ts';
import type { Level } from '#shared/model/level.ts';
import type { CheckTables } from './tables.ts';

/** An item with what the steps before found out about it. */
export interface CheckItem extends Item {
  readonly laws: readonly CitedLaw[];
  readonly suggestion: Pick<Suggestion, 'code' | 'confidence'> | null;
  /** Name of the department that reported it. */
  readonly department: string | null;
  /** The department that holds the power where the reporting one is a subordinate unit of it, else the same. */
  readonly holderId: number | null;
  readonly holder: string | null;
  /** Names of its sub-items. */
  readonly subItems: readonly string[];
  /** The category as the department wrote it, known word or not; null where the list has none. */
  readonly declaredText: string | null;
  /** The groups it is a member of. */
  readonly groups: readonly Group[];
}

/** What the rules know of the catalogue beside its items. */
export interface CheckContext {
  readonly set: CategorySet;
  /** The level of government whose list this is; null where the catalogue does not say. */
  readonly level: Level | null;
  /** The catalogue's day, YYYY-MM-DD: laws are judged as of it. */
  readonly date: string;
  /** Names of all departments of the catalogue. */
  readonly departments: readonly string[];
  readonly tables: CheckTables;
}

import type { CategoryCode } from '#shared/model/category.ts';
import type { Level } from '#shared/model/level.ts';
import { foldName } from '#shared/text/foldName.ts';
import { type LawUse, lawUses } from './citations.ts';
import { discriminators } from './discriminators.ts';
import type { MatchItem } from './matchItem.ts';
import { type NameReading, readName } from './nameReading.ts';

/** What matching works with; made once per item, which is let go then. */
export interface Features {
  readonly id: number;
  readonly name: NameReading;
  readonly laws: readonly LawUse[];
  readonly category: CategoryCode | null;
  readonly departmentId: number | null;
  readonly holderId: number | null;
  /** The department that holds the power; null where unknown. */
  readonly holder: number | null;
  /**
   * That of the tag in the name, which is of this power alone, else the item's own, which is often that of the whole
   * list; null where neither tells.
   */
  readonly level: Level | null;
  /** Match keys of the sub-items that came along. */
  readonly subKeys: readonly string[];
  /** Words that change the power, by class, as one text per class; see discriminators.ts. */
  readonly words: readonly string[];
}

/** Of most items, and one for all of them. */
const noKeys: readonly string[] = [];

export function featuresOf(item: MatchItem): Features {
  const name = readName(item.name, item.category);
  const level = name.level ?? item.level;
  return {
    id: item.id,
    name,
    laws: lawUses(item.laws, item.category),
    category: item.category,
    departmentId: item.departmentId,
    holderId: item.holderId,
    holder: item.holderId ?? item.departmentId,
    level: level === 'graded' ? null : level,
    subKeys: item.subItems.length === 0 ? noKeys : item.subItems.map(foldName),
    words: discriminators(name),
  };
}

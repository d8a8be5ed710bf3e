import { type CategoryCode, categoryCodes, categorySets, foldIntoSet } from '#shared/model/category.ts';
import { keeping } from '#shared/model/decision.ts';

/**
 * How an item stands in the balances, as SQL on `item`: the words that the ledger, the check list and the statistics
 * have in common, so that a figure and the rows behind it are counted by the same conditions. All texts are our own.
 */
export const keptWords = keeping.map((decision) => `'${decision}'`).join(', ');

const isMain = 'item.parentId IS NULL';
const isKept = `item.decision IN (${keptWords})`;

/** A 主项 that a release made now would hold. */
export const isPublished = `(${isMain} AND item.isPublic = 1 AND coalesce(${isKept}, 0))`;

/** A 主项 that stays in the list. */
export const isKeptMain = `(${isMain} AND coalesce(${isKept}, 0))`;

/** A sub-item without a decision of its own goes with its power. */
export const decisionInForce = `iif(item.decision IS NULL AND item.parentId IS NOT NULL,
  (SELECT power.decision FROM item AS power WHERE power.id = item.parentId), item.decision)`;

/** White space as JavaScript trims it, as far as it occurs in names. */
const blanks = `' ' || char(9, 10, 11, 12, 13, 160, 12288, 65279)`;
export const isNameless = `trim(item.name, ${blanks}) = ''`;

/** The category under which the set of this catalogue prints an item; NULL where it has no place in it. */
export const listedCategory = `CASE ${foldings().join(' ')} ELSE item.finalCategory END`;

function foldings(): string[] {
  const ofSet = categorySets.flatMap((set) =>
    categoryCodes.flatMap((code) => {
      const folded = foldIntoSet(code, set);
      return folded === code ? [] : [whenInSet(set.id, code, folded)];
    }),
  );
  return ['WHEN item.finalCategory IS NULL THEN NULL', ...ofSet];
}

function whenInSet(set: string, code: CategoryCode, folded: CategoryCode | null): string {
  const chosen = `(SELECT value FROM setting WHERE key = 'categories')`;
  const result = folded === null ? 'NULL' : `'${folded}'`;
  return `WHEN item.finalCategory = '${code}' AND ${chosen} = '${set}' THEN ${result}`;
}

/** The term of the ledger that a 主项 is counted under; NULL for a sub-item. */
export const ledgerTerm = `CASE
  WHEN item.parentId IS NOT NULL THEN NULL
  WHEN ${isKept} AND item.origin = 'reported' THEN 'kept'
  WHEN ${isKept} AND item.origin = 'split' THEN 'gainedBySplits'
  WHEN ${isKept} THEN iif(item.decision = '承接', 'takenOver', 'new')
  WHEN item.decision IS NULL THEN iif(item.origin = 'reported', 'undecided', 'undecidedAdded')
  WHEN item.origin <> 'reported' THEN NULL
  ELSE CASE item.decision WHEN '合并' THEN 'merged' WHEN '取消' THEN 'cancelled' WHEN '下放' THEN 'handedDown'
    WHEN '转移' THEN 'transferredOut' WHEN '划转' THEN 'movedOver' WHEN '移出' THEN 'movedOut'
    WHEN '暂停' THEN 'suspended' END
END`;

/** What of an item stands in the way of a release, one row each. */
export const blocksOfItem = `
  SELECT 'undecided' AS value WHERE ${isMain} AND item.decision IS NULL
  UNION ALL SELECT 'unnamed' WHERE ${isPublished} AND ${isNameless}
  UNION ALL SELECT 'uncategorised' WHERE ${isMain} AND ${isKept} AND ${listedCategory} IS NULL`;

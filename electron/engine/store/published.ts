import type { Item } from '#shared/model/item.ts';
import type { Outcome } from '#shared/publish/release.ts';
import { flatMapInSteps, type Steps } from '#shared/steps.ts';
import { getItem } from './items.ts';
import { type Db, query } from './sqlite.ts';
import { keptWords as kept } from './standing.ts';

/** On `item` or another name of it: a 主项 that a release made now would hold. */
const isPower = (item: string): string =>
  `${item}.live = 1 AND ${item}.parentId IS NULL AND ${item}.isPublic = 1 AND ${item}.decision IN (${kept})`;
const isShownSubItem = `item.live = 1 AND item.isPublic = 1 AND (item.decision IS NULL OR item.decision IN (${kept}))`;

/**
 * What a release holds, as tables for queries to go on from.
 * `power`: kept 主项 that are public. `underneath`: their sub-items with the power each stands under: reported sub-items
 * that were not decided away, and 主项 that live on as sub-items, at however many removes they were merged. Both are few:
 * it starts from them and climbs to their power. The index tells what is kept and what lives on without a look at the item,
 * and CROSS JOIN keeps the order of the loops: what the file's statistics say is out of date with the first merge.
 */
export const publishedTables = `
WITH RECURSIVE power (id) AS (
  SELECT item.id FROM item INDEXED BY itemTally WHERE ${isPower('item')}
), climbing (id, at) AS (
  SELECT id, mergedInto FROM item INDEXED BY itemTally WHERE live = 1 AND asSubItem = 1 AND mergedInto IS NOT NULL
  UNION
  SELECT climbing.id, item.mergedInto FROM climbing CROSS JOIN item ON item.id = climbing.at
  WHERE item.live = 1 AND item.mergedInto IS NOT NULL
), living (id, powerId) AS (
  SELECT climbing.id, into_.id FROM climbing CROSS JOIN item into_ ON into_.id = climbing.at WHERE ${isPower('into_')}
), underneath (id, powerId) AS (
  SELECT living.id, living.powerId FROM living CROSS JOIN item ON item.id = living.id WHERE item.isPublic = 1
  UNION ALL
  SELECT item.id, living.powerId FROM living CROSS JOIN item ON item.parentId = living.id WHERE ${isShownSubItem}
  UNION ALL
  SELECT item.id, above.id FROM item INDEXED BY itemByParent CROSS JOIN item above ON above.id = item.parentId
  WHERE item.parentId IS NOT NULL AND ${isShownSubItem} AND ${isPower('above')}
)`;

const powers = query<[], { id: number }>(`${publishedTables} SELECT id FROM power ORDER BY id`);
const underneath = query<[], { id: number; powerId: number }>(
  `${publishedTables} SELECT underneath.id AS id, powerId FROM underneath JOIN item ON item.id = underneath.id
   ORDER BY powerId, item.parentId IS NOT powerId, item.id`,
);

const goneWithMaster = query<[], { number: string; root: string }>(
  `WITH RECURSIVE under (id, root) AS (
     SELECT id, number FROM item WHERE live = 1 AND mergedInto IS NULL AND (decision IS NULL OR decision NOT IN (${kept}))
     UNION ALL
     SELECT item.id, under.root FROM under CROSS JOIN item ON item.mergedInto = under.id WHERE item.live = 1)
   SELECT item.number AS number, under.root AS root FROM under CROSS JOIN item ON item.id = under.id
   WHERE item.mergedInto IS NOT NULL ORDER BY item.id`,
);

const outcomesBehind = query<[number], Omit<Outcome, 'isPublic'> & { readonly id: number; readonly isPublic: number }>(
  `SELECT item.id AS id, item.uid AS uid, item.number AS number, item.name AS name, item.decision AS decision,
     iif(item.mergedInto IS NULL, item.decisionTarget, target.number) AS target, item.decisionReason AS reason,
     iif(item.origin = 'split', whole.number, NULL) AS splitFrom, item.isPublic AS isPublic
   FROM item LEFT JOIN item target ON target.id = item.mergedInto AND target.live = 1
   LEFT JOIN item whole ON whole.id = item.splitFrom AND whole.live = 1
   WHERE item.live = 1 AND item.parentId IS NULL AND item.id > ? ORDER BY item.id LIMIT 500`,
);

/** What became of every 主项 so far, by item id. */
export function* streamOutcomes(db: Db): Generator<Outcome, void> {
  for (let page = outcomesBehind(db).all(0); page.length > 0; page = outcomesBehind(db).all(page.at(-1)?.id ?? 0)) {
    for (const { id: _, isPublic, ...outcome } of page) yield { ...outcome, isPublic: isPublic === 1 };
  }
}

export interface Published {
  readonly power: Item;
  /** Its own first, in the order of ids, then those that joined it. */
  readonly subItems: readonly Item[];
}

/** What a release made now would hold, by item id; the order of publication is made outside. */
export function* listPublished(db: Db): Steps<Published[]> {
  const under = Map.groupBy(underneath(db).all(), ({ powerId }) => powerId);
  return yield* flatMapInSteps(powers(db).all(), ({ id }) => [
    { power: itemOf(db, id), subItems: (under.get(id) ?? []).map((subItem) => itemOf(db, subItem.id)) },
  ]);
}

/** Powers merged, at however many removes, into one that is not kept itself. */
export function listGoneWithMaster(db: Db): { number: string; root: string }[] {
  return goneWithMaster(db).all();
}

function itemOf(db: Db, id: number): Item {
  const item = getItem(db, id);
  if (item === null) throw new Error(`no item ${id}`);
  return item;
}

import type { Counting } from '#shared/steps.ts';
import { type Db, query } from './sqlite.ts';
import { inStretch, type Stretch, stretchesOf, type Written } from './stretches.ts';

/** From where every item that was merged goes in the end; UNION ends the walk where it comes round again. */
const walk = (start: string): string => `WITH RECURSIVE walk (start, at) AS (
    ${start}
    UNION SELECT walk.start, item.mergedInto FROM walk JOIN item ON item.id = walk.at WHERE item.mergedInto IS NOT NULL
  )`;

/**
 * Of a merge that an operation brought back: the item that closes the circle, because it was merged into the one that
 * goes into it in the meantime. Two powers that go into each other are in no list, and every balance holds.
 */
const closing = query<[Stretch], { rowId: number }>(
  `${walk(`SELECT DISTINCT item.id, item.mergedInto FROM change
    JOIN item ON item.id = change.rowId AND change.tbl = 'item'
    WHERE ${inStretch()} AND item.mergedInto IS NOT NULL`)}
   SELECT item.id AS rowId FROM walk JOIN item ON item.id = walk.at WHERE item.mergedInto = walk.start
   ORDER BY item.id LIMIT 1`,
);

export function* closesCycle(db: Db, operation: Written): Counting<{ rowId: number } | null> {
  for (const stretch of stretchesOf(operation)) {
    const found = closing(db).get(stretch);
    if (found !== undefined) return found;
    yield stretch.last;
  }
  return null;
}

/** Every item that ends in itself. */
export const itemsInCycles = query<[], { number: string }>(
  `${walk('SELECT id, mergedInto FROM item WHERE live = 1 AND mergedInto IS NOT NULL')}
   SELECT item.number AS number FROM walk JOIN item ON item.id = walk.start WHERE walk.at = walk.start
   ORDER BY item.id LIMIT 100`,
);

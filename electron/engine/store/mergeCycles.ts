import { query } from './sqlite.ts';

/** From where every item that was merged goes in the end; UNION ends the walk where it comes round again. */
const walk = (start: string): string => `WITH RECURSIVE walk (start, at) AS (
    ${start}
    UNION SELECT walk.start, item.mergedInto FROM walk JOIN item ON item.id = walk.at WHERE item.mergedInto IS NOT NULL
  )`;

/**
 * Of a merge that an operation brought back: the item that closes the circle, because it was merged into the one that
 * goes into it in the meantime. Two powers that go into each other are in no list, and every balance holds.
 */
export const closesCycle = query<[number], { rowId: number }>(
  `${walk(`SELECT DISTINCT item.id, item.mergedInto FROM change
    JOIN item ON item.id = change.rowId AND change.tbl = 'item'
    WHERE change.operationId = ? AND item.mergedInto IS NOT NULL`)}
   SELECT item.id AS rowId FROM walk JOIN item ON item.id = walk.at WHERE item.mergedInto = walk.start
   ORDER BY item.id LIMIT 1`,
);

/** Every item that ends in itself. */
export const itemsInCycles = query<[], { number: string }>(
  `${walk('SELECT id, mergedInto FROM item WHERE live = 1 AND mergedInto IS NOT NULL')}
   SELECT item.number AS number FROM walk JOIN item ON item.id = walk.start WHERE walk.at = walk.start
   ORDER BY item.id LIMIT 100`,
);

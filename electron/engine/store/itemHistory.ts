import { type LoggedChange, listChangesOfRow } from './history.ts';
import { type Db, query } from './sqlite.ts';

const dismissals = query<[number], { id: number }>('SELECT id FROM dismissal WHERE itemId = ? ORDER BY id');
const verdicts = query<[number, number], { id: number }>('SELECT id FROM verdict WHERE a = ? OR b = ? ORDER BY id');
// CROSS JOIN keeps SQLite on the way from the few merged items to their changes.
const joined = query<[number, number], LoggedChange>(
  `SELECT c.operationId AS operationId, c.tbl AS "table", c.rowId AS rowId, c.field AS field, c.before AS before,
     c.after AS after
   FROM item CROSS JOIN change c ON c.tbl = 'item' AND c.rowId = item.id AND c.field = 'mergedInto' AND c.after = ?
   WHERE item.mergedInto = ? ORDER BY c.operationId, c.ord`,
);

/**
 * All that ever happened to an item, by operation, the latest first: changes of its own fields, what was dismissed of
 * it, what was said of it and another, and what was merged into it and still is.
 */
export function changesOfItem(db: Db, itemId: number): { operationId: number; changes: readonly LoggedChange[] }[] {
  const all = [
    ...listChangesOfRow(db, 'item', itemId),
    ...dismissals(db)
      .all(itemId)
      .flatMap(({ id }) => listChangesOfRow(db, 'dismissal', id)),
    ...verdicts(db)
      .all(itemId, itemId)
      .flatMap(({ id }) => listChangesOfRow(db, 'verdict', id)),
    ...joined(db).all(itemId, itemId),
  ];
  return [...Map.groupBy(all, ({ operationId }) => operationId)]
    .map(([operationId, changes]) => ({ operationId, changes }))
    .sort((a, b) => b.operationId - a.operationId);
}

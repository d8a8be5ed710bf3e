import { type Db, query } from './sqlite.ts';

/** Of the departments that an operation touched: one that is above itself, or that went into itself in the end. */
const closing = (field: 'parentId' | 'successorId') =>
  query<[number], { rowId: number }>(
    `WITH RECURSIVE walk (start, at) AS (
       SELECT DISTINCT d.id, d.${field} FROM change JOIN department d ON d.id = change.rowId AND +change.tbl = 'department'
       WHERE change.operationId = ? AND d.live = 1 AND d.${field} IS NOT NULL
       UNION SELECT walk.start, d.${field} FROM walk JOIN department d ON d.id = walk.at WHERE d.${field} IS NOT NULL)
     SELECT start AS rowId FROM walk WHERE at = start ORDER BY start LIMIT 1`,
  );
const closings = { parentId: closing('parentId'), successorId: closing('successorId') };

/** What an operation that was undone or redone closed in the meantime; null where departments stay in order. */
export function departmentCycle(
  db: Db,
  operationId: number,
): { readonly rowId: number; readonly field: 'parentId' | 'successorId' } | null {
  for (const field of ['parentId', 'successorId'] as const) {
    const found = closings[field](db).get(operationId);
    if (found !== undefined) return { ...found, field };
  }
  return null;
}

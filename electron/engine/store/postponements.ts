import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { TruthTable } from './tables.ts';
import { insert, update } from './write.ts';

const ofItem = query<[number], { id: number }>('SELECT id FROM postponement WHERE itemId = ?');

/** The item's category is left for later: it comes last. */
export function postpone(db: Db, nextId: (table: TruthTable) => number, itemId: number): Change {
  const before = ofItem(db).get(itemId);
  if (before === undefined) return insert('postponement', { id: nextId('postponement'), itemId });
  return update('postponement', before.id, { live: true });
}

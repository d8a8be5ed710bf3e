import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { Dismissal, TruthTable } from './tables.ts';
import { insert, remove, update } from './write.ts';

const ofRule = query<[number, string], { id: number }>('SELECT id FROM dismissal WHERE itemId = ? AND rule = ?');

/** The rule's finding on the item is none: it is not shown again, whatever later runs find. */
export function dismissFinding(db: Db, nextId: (table: TruthTable) => number, given: Omit<Dismissal, 'id'>): Change {
  const before = ofRule(db).get(given.itemId, given.rule);
  if (before === undefined) return insert('dismissal', { id: nextId('dismissal'), ...given });
  return update('dismissal', before.id, { ...given, live: true });
}

/** The finding is asked about again; null where it was not dismissed. */
export function reopenFinding(db: Db, itemId: number, rule: string): Change | null {
  const before = ofRule(db).get(itemId, rule);
  return before === undefined ? null : remove('dismissal', before.id);
}

import type { VerdictKind } from '#shared/model/decision.ts';
import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { TruthTable, Verdict } from './tables.ts';
import { insert, update } from './write.ts';

const columns = 'verdict.id, verdict.a, verdict.b, verdict.verdict, verdict.reason, verdict.actor, verdict.at';
const all = query<[], Verdict>(
  `SELECT ${columns} FROM verdict
   JOIN item first ON first.id = verdict.a AND first.live = 1
   JOIN item second ON second.id = verdict.b AND second.live = 1
   WHERE verdict.live = 1 ORDER BY verdict.a, verdict.b`,
);
const ofPair = query<[number, number], { id: number; live: number }>(
  'SELECT id, live FROM verdict WHERE a = ? AND b = ?',
);

const kindOf = query<[number, number], { verdict: VerdictKind }>(
  'SELECT verdict FROM verdict WHERE live = 1 AND a = ? AND b = ?',
);

/** Of a pair, in either order. */
export function findVerdict(db: Db, a: number, b: number): VerdictKind | null {
  return kindOf(db).get(Math.min(a, b), Math.max(a, b))?.verdict ?? null;
}

/** By pair. */
export function listVerdicts(db: Db): Verdict[] {
  return all(db).all();
}

/** The pair in either order; a verdict given before is replaced. */
export function setVerdict(db: Db, nextId: (table: TruthTable) => number, given: Omit<Verdict, 'id'>): Change {
  const verdict = { ...given, a: Math.min(given.a, given.b), b: Math.max(given.a, given.b) };
  const before = ofPair(db).get(verdict.a, verdict.b);
  if (before === undefined) return insert('verdict', { id: nextId('verdict'), ...verdict });
  return update('verdict', before.id, { ...verdict, live: true });
}

/** Of the pairs, given in either order, the rows that count. */
export function verdictIds(db: Db, pairs: readonly (readonly [number, number])[]): number[] {
  return pairs.flatMap(([a, b]) => {
    const found = ofPair(db).get(Math.min(a, b), Math.max(a, b));
    return found === undefined || found.live === 0 ? [] : [found.id];
  });
}

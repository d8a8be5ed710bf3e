import type { OperationKind } from '#shared/model/operation.ts';
import type { DerivedKind } from './derived.ts';
import { type Db, query } from './sqlite.ts';

/** `never` computed, `stale` since something it rests on changed, or `current`. */
export type Freshness = 'never' | 'stale' | 'current';

/** What changes the rows themselves; deciding and confirming answer what was found, and make nothing stale. */
const changing: readonly OperationKind[] = [
  'import',
  'edit',
  'split',
  'add',
  'law',
  'department',
  'setting',
  'approve',
];
const listed = changing.map((kind) => `'${kind}'`).join(', ');

/** Each kind with those that it is computed from. */
const restsOn: Readonly<Record<DerivedKind, readonly DerivedKind[]>> = {
  citations: [],
  suggestions: [],
  groups: [],
  findings: ['suggestions', 'groups'],
};

const state = query<[DerivedKind], { operationId: number; run: number }>(
  'SELECT operationId, run FROM derivedState WHERE kind = ?',
);
const changedSince = query<[number], { id: number }>(
  `SELECT o.id AS id FROM operation o LEFT JOIN operation target ON target.id = o.target
   WHERE o.id > ? AND coalesce(target.kind, o.kind) IN (${listed}) LIMIT 1`,
);

export function freshness(db: Db, kind: DerivedKind): Freshness {
  const computed = state(db).get(kind);
  if (computed === undefined) return 'never';
  if (changedSince(db).get(computed.operationId) !== undefined) return 'stale';
  return restsOn[kind].some((base) => (state(db).get(base)?.run ?? 0) > computed.run) ? 'stale' : 'current';
}

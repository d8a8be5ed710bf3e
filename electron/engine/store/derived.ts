import { atOnce, type Counting, told } from '#shared/steps.ts';
import { openQuestions } from './openQuestions.ts';
import { type Db, pageSize, query, transaction, transactionInSteps } from './sqlite.ts';

/** What is computed from truth, each kind by one job, in the order in which they build on each other. */
export const derivedKinds = ['citations', 'suggestions', 'groups', 'findings'] as const;
export type DerivedKind = (typeof derivedKinds)[number];

interface DerivedTable {
  readonly table: string;
  /** The column that its key begins with. */
  readonly by: string;
}

/** Members before their groups, because they refer to them. */
const tablesOf: Readonly<Record<DerivedKind, readonly DerivedTable[]>> = {
  citations: [{ table: 'citation', by: 'itemId' }],
  suggestions: [{ table: 'suggestion', by: 'itemId' }],
  groups: [
    { table: 'grpMember', by: 'groupId' },
    { table: 'grp', by: 'id' },
    { table: 'relation', by: 'a' },
  ],
  findings: [{ table: 'finding', by: 'itemId' }],
};

const lastOperation = query<[], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM operation');
const lastDay = query<[], { day: string }>('SELECT substr(at, 1, 10) AS day FROM operation ORDER BY id DESC LIMIT 1');
const computedAt = query<[DerivedKind], { operationId: number }>('SELECT operationId FROM derivedState WHERE kind = ?');
const setComputedAt = query<[DerivedKind, number]>(
  `INSERT INTO derivedState (kind, operationId, run)
   VALUES (?, ?, (SELECT coalesce(max(run), 0) + 1 FROM derivedState))
   ON CONFLICT (kind) DO UPDATE SET operationId = excluded.operationId, run = excluded.run`,
);
const forget = query<[DerivedKind]>('DELETE FROM derivedState WHERE kind = ?');

/**
 * The way to write derived data: what stood of this kind goes, what `fill` writes comes, in one transaction, and
 * nothing is logged. The kind is then up to date with the operation after which it was computed, by default the last.
 */
export function replaceDerived(
  db: Db,
  kind: DerivedKind,
  fill: Counting<void>,
  computedAfter = lastOperationId(db),
): Counting<void> {
  return transactionInSteps(db, replaceAll(db, kind, fill, computedAfter));
}

function* replaceAll(db: Db, kind: DerivedKind, fill: Counting<void>, computedAfter: number): Counting<void> {
  yield* told(empty(db, kind), () => 0);
  let done = 0;
  for (const filled of fill) {
    done = filled;
    yield done;
  }
  if (kind === 'suggestions' || kind === 'findings') yield* told(openQuestions(db, kind), () => done);
  setComputedAt(db).run(kind, lastOperationId(db));
  setComputedAt(db).run(kind, computedAfter);
}

/** Empties all derived tables. */
export function dropDerived(db: Db): void {
  transaction(db, () => {
    for (const kind of derivedKinds) {
      atOnce(empty(db, kind));
      forget(db).run(kind);
    }
    db.exec('DELETE FROM ledgerCount');
  });
}

/** The last operation at the time of computing; null where it never was. Behind {@link lastOperationId} it is stale. */
export function derivedAt(db: Db, kind: DerivedKind): number | null {
  return computedAt(db).get(kind)?.operationId ?? null;
}

export function lastOperationId(db: Db): number {
  return lastOperation(db).get()?.id ?? 0;
}

/**
 * The day of the last change, YYYY-MM-DD: laws are judged as of it, so that the same truth gives the same findings on
 * whatever day they are computed.
 */
export function lastOperationDay(db: Db): string {
  return lastDay(db).get()?.day ?? '';
}

/** A part of each table after the other: all at once would let nobody in for seconds. */
function* empty(db: Db, kind: DerivedKind): Counting<void> {
  let done = 0;
  for (const { table, by } of tablesOf[kind]) {
    const removePart = db.prepare(
      `DELETE FROM ${table} WHERE ${by} <= coalesce(
         (SELECT ${by} FROM ${table} ORDER BY ${by} LIMIT 1 OFFSET ${pageSize}), (SELECT max(${by}) FROM ${table}))`,
    );
    while (removePart.run().changes > 0) yield ++done;
  }
}

/** All that stands of a kind, in one string: two that are equal hold the same. */
export function dumpDerived(db: Db, kind: DerivedKind): string {
  return JSON.stringify(tablesOf[kind].map(({ table }) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()));
}

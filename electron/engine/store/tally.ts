import type { Tally } from '#shared/publish/tabulate.ts';
import { type Db, query } from './sqlite.ts';
import { isNameless, isPublished } from './standing.ts';

export interface DecisionCount {
  readonly operation: number;
  /** ISO 8601 */
  readonly at: string;
  readonly decided: number;
  readonly takenBack: number;
}

type StoredTally = Omit<Tally, 'isPublic'> & { readonly isPublic: number };

const tally = query<[], StoredTally>(
  `SELECT coalesce((SELECT name FROM department WHERE department.id = departmentId), '') AS department,
     finalCategory AS category, origin, decision, isPublic, count
   FROM (SELECT departmentId, finalCategory, origin, decision, isPublic, count(*) AS count FROM item
     WHERE live = 1 AND parentId IS NULL GROUP BY departmentId, finalCategory, decision, origin, isPublic)`,
);
// The planner has no other index that holds all names.
const nameless = query<[], { n: number }>(
  `SELECT count(*) AS n FROM item INDEXED BY itemByName WHERE live = 1 AND ${isNameless} AND ${isPublished}`,
);
const repeated = query<[], { n: number }>(
  'SELECT count(*) AS n FROM (SELECT number FROM item GROUP BY number HAVING count(*) > 1)',
);
// The planner would rather read every change of any item.
const decisionsByOperation = query<[], DecisionCount>(
  `SELECT o.id AS operation, o.at AS at, c.decided AS decided, c.takenBack AS takenBack FROM (
     SELECT operationId, sum(before IS NULL AND after IS NOT NULL) AS decided,
       sum(before IS NOT NULL AND after IS NULL) AS takenBack
     FROM change INDEXED BY changeOfDecision WHERE tbl = 'item' AND field = 'decision' GROUP BY operationId) c
   JOIN operation o ON o.id = c.operationId WHERE c.decided > 0 OR c.takenBack > 0 ORDER BY o.id`,
);

/** 主项, counted by all that tables of departments and categories look at. */
export function tallyPowers(db: Db): Tally[] {
  return tally(db)
    .all()
    .map((row) => ({ ...row, isPublic: row.isPublic === 1 }));
}

/** Powers to be published without a name. */
export function countNameless(db: Db): number {
  return nameless(db).get()?.n ?? 0;
}

/** Numbers that were given more than once, to whatever item that ever was. */
export function countRepeatedNumbers(db: Db): number {
  return repeated(db).get()?.n ?? 0;
}

/** How many items each operation gave a decision, or took one from, the oldest first. */
export function listDecisionCounts(db: Db): DecisionCount[] {
  return decisionsByOperation(db).all();
}

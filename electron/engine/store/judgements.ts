import { type Db, query } from './sqlite.ts';

export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly right: boolean;
}

/** What was said of pairs, and merges of which nothing was said; each pair once. Not what was left unsure. */
const judged = query<[], { a: number; b: number; isRight: number }>(
  `SELECT v.a, v.b, v.verdict = 'same' AS isRight FROM verdict v
     JOIN item first ON first.id = v.a AND first.live = 1 JOIN item second ON second.id = v.b AND second.live = 1
     WHERE v.live = 1 AND v.verdict <> 'unsure'
   UNION ALL
   SELECT min(item.id, item.mergedInto), max(item.id, item.mergedInto), 1 FROM item
     JOIN item into_ ON into_.id = item.mergedInto AND into_.live = 1
     WHERE item.live = 1 AND item.parentId IS NULL AND NOT EXISTS (SELECT 1 FROM verdict v
       WHERE v.live = 1 AND v.a = min(item.id, item.mergedInto) AND v.b = max(item.id, item.mergedInto))
   ORDER BY 1, 2`,
);

/** Pairs of which people said or decided whether they belong together, `a` < `b`. */
export function listJudgedPairs(db: Db): JudgedPair[] {
  return judged(db)
    .all()
    .map(({ a, b, isRight }) => ({ a, b, right: isRight === 1 }));
}

import type { Severity } from '#shared/check/finding.ts';
import { keeping } from '#shared/model/decision.ts';
import type { Counting } from '#shared/steps.ts';
import { highestItemId } from './ids.ts';
import { type Db, query } from './sqlite.ts';
import { inStretch, type Stretch, stretchesOf, type Written } from './stretches.ts';

const keptSql = `(${keeping.map((decision) => `'${decision}'`).join(', ')})`;

/** A doubted category is open until a person confirms one, or decides that the item leaves the list. */
const openSuggestion = `doubt IS NOT NULL AND EXISTS (SELECT 1 FROM item
  WHERE item.id = suggestion.itemId AND item.live = 1 AND item.parentId IS NULL AND item.confirmedCategory IS NULL
    AND (item.decision IS NULL OR item.decision IN ${keptSql}))`;

/**
 * A finding is open until a person dismisses it or decides on its item. To keep a power against a severe finding is no
 * answer to it: that wants a reason, which is a dismissal. Sub-items follow their power. What concerns the category
 * alone is answered by confirming one.
 */
const openFinding = `NOT EXISTS (SELECT 1 FROM dismissal d
    WHERE d.itemId = finding.itemId AND d.rule = finding.rule AND d.live = 1)
  AND EXISTS (SELECT 1 FROM item LEFT JOIN item parent ON parent.id = item.parentId
    WHERE item.id = finding.itemId AND item.live = 1 AND parent.decision IS NULL
      AND (item.decision IS NULL OR (finding.severity = 'severe' AND item.decision IN ${keptSql}
        AND item.decision IS NOT finding.proposal ->> '$.decision'))
      AND NOT (finding.rule IN ('R22', 'X03') AND item.confirmedCategory IS NOT NULL))`;

// + keeps SQLite on the way from the operation: the other index would read every change of any item.
const touched = `SELECT rowId FROM change WHERE ${inStretch()} AND +tbl = 'item'
  UNION SELECT dismissal.itemId FROM change JOIN dismissal ON dismissal.id = change.rowId
    WHERE ${inStretch()} AND +tbl = 'dismissal'
  UNION SELECT child.id FROM change JOIN item child ON child.parentId = change.rowId
    WHERE ${inStretch()} AND +tbl = 'item'`;

const followSuggestions = query<[Stretch]>(
  `UPDATE suggestion SET open = (${openSuggestion})
   WHERE itemId IN (${touched}) AND open <> (${openSuggestion})`,
);
const followFindings = query<[Stretch]>(
  `UPDATE finding SET open = (${openFinding}) WHERE itemId IN (${touched}) AND open <> (${openFinding})`,
);
const some = 'itemId > ? AND itemId <= ?';
const someSuggestions = query<[number, number]>(
  `UPDATE suggestion SET open = (${openSuggestion}) WHERE doubt IS NOT NULL AND ${some}`,
);
const someFindings = query<[number, number]>(`UPDATE finding SET open = (${openFinding}) WHERE ${some}`);
const itemsAtOnce = 1000;

/** After an operation, in its transaction: the questions about the items that it touched. */
export function* followQuestions(db: Db, operation: Written): Counting<void> {
  for (const stretch of stretchesOf(operation)) {
    followSuggestions(db).run(stretch);
    followFindings(db).run(stretch);
    yield stretch.last;
  }
}

/** After a computation that filled them. */
export function* openQuestions(db: Db, kind: 'suggestions' | 'findings'): Counting<void> {
  const open = kind === 'suggestions' ? someSuggestions(db) : someFindings(db);
  const end = highestItemId(db);
  for (let after = 0; after < end; after += itemsAtOnce) {
    open.run(after, after + itemsAtOnce);
    yield after;
  }
}

const counts = {
  suggestions: query<[], { open: number; all: number }>(
    'SELECT count(*) AS "all", coalesce(sum(open), 0) AS open FROM suggestion WHERE doubt IS NOT NULL',
  ),
  findings: query<[], { open: number; all: number }>(
    'SELECT count(*) AS "all", coalesce(sum(open), 0) AS open FROM finding',
  ),
};
const suggestionsLeft = query<[], { n: number }>(
  'SELECT count(*) AS n FROM suggestion WHERE doubt IS NOT NULL AND open = 1',
);
/** In the order of the index; a rule has one severity. */
const findingsLeft = query<[], { severity: Severity; n: number }>(
  'SELECT severity, count(*) AS n FROM finding WHERE open = 1 GROUP BY rule, severity',
);

/** An item whose category is in doubt and was not settled, as SQL on `item`. */
export const isDoubted = `EXISTS (SELECT 1 FROM suggestion
  WHERE suggestion.itemId = item.id AND suggestion.doubt IS NOT NULL AND suggestion.open = 1)`;

/** What was ever asked, and what of it is open. */
export function countQuestions(db: Db, kind: 'suggestions' | 'findings'): { open: number; all: number } {
  return counts[kind](db).get() ?? { open: 0, all: 0 };
}

/** Items whose category a person has still to settle. */
export function countCategoriesLeft(db: Db): number {
  return suggestionsLeft(db).get()?.n ?? 0;
}

/** Findings that a person has still to answer, by severity. */
export function countFindingsBySeverity(db: Db): ReadonlyMap<Severity, number> {
  const counted = new Map<Severity, number>();
  for (const { severity, n } of findingsLeft(db).all()) counted.set(severity, (counted.get(severity) ?? 0) + n);
  return counted;
}

export function countFindingsLeft(db: Db): number {
  let all = 0;
  for (const n of countFindingsBySeverity(db).values()) all += n;
  return all;
}

import type { CategoryDoubt } from '#shared/classify/doubt.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';

/**
 * Items asked about together: for the same doubt, with the same categories, alike in what speaks for them. The rest of a
 * doubt is one group, whatever its categories, which are null there.
 */
export interface CategoryGroup {
  readonly doubt: CategoryDoubt;
  readonly declared: CategoryCode | null;
  readonly proposed: CategoryCode | null;
  readonly alike: string;
}

export interface CountedGroup extends CategoryGroup {
  readonly items: number;
  /** Of the proposals, on average. */
  readonly confidence: number;
  /** One of its items, to show the words that they share. */
  readonly sample: number;
}

export interface CategoryCounts {
  readonly missing: number;
  readonly differing: number;
  readonly doubtful: number;
  /** Of these, left for later. */
  readonly later: number;
  /** Asked about once, and confirmed or gone since. */
  readonly settled: number;
}

const asked = `FROM suggestion s JOIN item ON item.id = s.itemId WHERE s.doubt IS NOT NULL AND s.open = 1`;
const postponed = 'EXISTS (SELECT 1 FROM postponement p WHERE p.itemId = s.itemId AND p.live = 1)';

const ofGroup = (category: string) => `CASE s.alike WHEN 'rest' THEN NULL ELSE ${category} END`;
const grouped = `SELECT s.doubt AS doubt, ${ofGroup('item.declaredCategory')} AS declared,
  ${ofGroup('s.category')} AS proposed, s.alike AS alike,
  count(*) AS items, avg(s.confidence) AS confidence, min(s.itemId) AS sample ${asked} AND NOT ${postponed}
  GROUP BY 1, 2, 3, 4`;
const groups = query<[number, number], CountedGroup>(
  `${grouped} ORDER BY s.doubt <> 'missing', s.doubt <> 'differing', s.alike = 'rest', s.category IS NULL, items DESC,
     confidence DESC, declared, proposed, alike LIMIT ? OFFSET ?`,
);
const groupCount = query<[], { n: number }>(`SELECT count(*) AS n FROM (${grouped})`);
const counts = query<[], CategoryCounts>(
  `SELECT coalesce(sum(s.open AND s.doubt = 'missing'), 0) AS missing,
     coalesce(sum(s.open AND s.doubt = 'differing'), 0) AS differing,
     coalesce(sum(s.open AND s.doubt = 'doubtful'), 0) AS doubtful,
     (SELECT count(*) FROM postponement p JOIN suggestion o ON o.itemId = p.itemId
       WHERE p.live = 1 AND o.doubt IS NOT NULL AND o.open = 1) AS later,
     coalesce(sum(NOT s.open), 0) AS settled
   FROM suggestion s WHERE s.doubt IS NOT NULL`,
);

/** By doubt; a proposal to accept before none, then the largest and the surest; what was postponed left out. */
export function listCategoryGroups(db: Db, page: { from: number; to: number }): CountedGroup[] {
  return groups(db).all(page.to - page.from, page.from);
}

export function countCategoryGroups(db: Db): number {
  return groupCount(db).get()?.n ?? 0;
}

export function countCategoryDoubts(db: Db): CategoryCounts {
  return counts(db).get() ?? { missing: 0, differing: 0, doubtful: 0, later: 0, settled: 0 };
}

/** The items of a group still asked about, `later` those that were postponed: by what is proposed, the surest first. */
export function listGroupItems(
  db: Db,
  group: CategoryGroup | 'later',
  page: { from: number; to: number } = { from: 0, to: Number.MAX_SAFE_INTEGER },
): number[] {
  const { sql, values } = within(group);
  return db
    .prepare<SqlValue[], { id: number }>(
      `SELECT s.itemId AS id ${asked} AND ${sql}
       ORDER BY s.category IS NULL, s.category, s.confidence DESC, s.itemId LIMIT ? OFFSET ?`,
    )
    .all(...values, page.to - page.from, page.from)
    .map(({ id }) => id);
}

export function countGroupItems(db: Db, group: CategoryGroup | 'later'): number {
  const { sql, values } = within(group);
  return db.prepare<SqlValue[], { n: number }>(`SELECT count(*) AS n ${asked} AND ${sql}`).get(...values)?.n ?? 0;
}

function within(group: CategoryGroup | 'later'): { sql: string; values: SqlValue[] } {
  if (group === 'later') return { sql: postponed, values: [] };
  const { doubt, declared, proposed, alike } = group;
  if (alike === 'rest') {
    return { sql: `s.doubt = ? AND s.alike = 'rest' AND NOT ${postponed}`, values: [doubt] };
  }
  return {
    sql: `s.doubt = ? AND item.declaredCategory IS ? AND s.category IS ? AND s.alike = ? AND NOT ${postponed}`,
    values: [doubt, declared, proposed, alike],
  };
}

import { type CategoryDoubt, categoryDoubts } from '#shared/classify/doubt.ts';
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

const asked = 'FROM suggestion s WHERE s.doubt IS NOT NULL AND s.open = 1';
const postponed = 's.itemId IN (SELECT itemId FROM postponement WHERE live = 1)';

/** In the order of an index that holds all of it. */
const grouped = query<[], CountedGroup>(
  `SELECT s.doubt AS doubt, s.declared AS declared, s.category AS proposed, s.alike AS alike,
     count(*) AS items, avg(s.confidence) AS confidence, min(s.itemId) AS sample ${asked} AND NOT ${postponed}
   GROUP BY s.doubt, s.declared, s.category, s.alike`,
);
const counts = query<[], CategoryCounts>(
  `SELECT coalesce(sum(s.open AND s.doubt = 'missing'), 0) AS missing,
     coalesce(sum(s.open AND s.doubt = 'differing'), 0) AS differing,
     coalesce(sum(s.open AND s.doubt = 'doubtful'), 0) AS doubtful,
     (SELECT count(*) FROM postponement p JOIN suggestion o ON o.itemId = p.itemId
       WHERE p.live = 1 AND o.doubt IS NOT NULL AND o.open = 1) AS later,
     coalesce(sum(NOT s.open), 0) AS settled
   FROM suggestion s WHERE s.doubt IS NOT NULL`,
);

/**
 * By doubt; the rest of it last; a proposal to accept before none, then the largest and the surest. What was postponed
 * is left out.
 */
export function listCategoryGroups(db: Db): CountedGroup[] {
  const groups = new Map<string, CountedGroup>();
  for (const group of grouped(db).all()) {
    if (group.alike !== 'rest') groups.set(JSON.stringify(group), group);
    else groups.set(group.doubt, joinRest(groups.get(group.doubt), group));
  }
  return [...groups.values()].sort(
    (a, b) =>
      categoryDoubts.indexOf(a.doubt) - categoryDoubts.indexOf(b.doubt) ||
      Number(a.alike === 'rest') - Number(b.alike === 'rest') ||
      Number(a.proposed === null) - Number(b.proposed === null) ||
      b.items - a.items ||
      b.confidence - a.confidence ||
      a.sample - b.sample,
  );
}

function joinRest(before: CountedGroup | undefined, group: CountedGroup): CountedGroup {
  const items = (before?.items ?? 0) + group.items;
  const confidence = ((before?.confidence ?? 0) * (before?.items ?? 0) + group.confidence * group.items) / items;
  const sample = Math.min(before?.sample ?? group.sample, group.sample);
  return { ...group, declared: null, proposed: null, items, confidence, sample };
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
    sql: `s.doubt = ? AND s.declared IS ? AND s.category IS ? AND s.alike = ? AND NOT ${postponed}`,
    values: [doubt, declared, proposed, alike],
  };
}

import { type GridFacetName, gridFacetNames } from '#shared/contract/grid.ts';
import { notDismissed } from './itemFields.ts';
import { type Db, query } from './sqlite.ts';

/** How the values of a facet are told, and which items have one of them. Each asks no more than an index where it can. */
interface FacetSql {
  readonly values: string;
  readonly items: string;
  /** What has to change for the facet to be another: fields of the item, other tables, `derived`. */
  readonly follows: readonly string[];
}

function column(name: string, follows: readonly string[] = [name]): FacetSql {
  return {
    values: `SELECT ${name} AS value FROM item WHERE live = 1 AND ${name} IS NOT NULL GROUP BY 1`,
    items: `SELECT id FROM item WHERE live = 1 AND ${name} = ?`,
    follows,
  };
}

function ofFindings(name: string): FacetSql {
  return {
    values: `SELECT DISTINCT ${name} AS value FROM finding`,
    items: `SELECT DISTINCT itemId FROM finding WHERE ${name} = ? AND ${notDismissed}`,
    follows: ['derived', 'dismissal'],
  };
}

const facets: Readonly<Record<GridFacetName, FacetSql>> = {
  decision: {
    ...column('decision', ['decision', 'parentId']),
    // Sub-items go with their power. There are few of them: the + keeps SQLite from going through all that is undecided.
    items: `WITH asked AS (SELECT ? AS value)
      SELECT item.id FROM item WHERE item.live = 1 AND item.decision = (SELECT value FROM asked)
      UNION ALL SELECT sub.id FROM item AS sub CROSS JOIN item AS power ON power.id = sub.parentId
      WHERE sub.parentId IS NOT NULL AND sub.live = 1 AND +sub.decision IS NULL
        AND power.decision = (SELECT value FROM asked)`,
  },
  category: column('finalCategory', ['confirmedCategory', 'declaredCategory']),
  level: column('level'),
  origin: column('origin', []),
  department: {
    values: `SELECT DISTINCT name AS value FROM department WHERE live = 1
      AND EXISTS (SELECT 1 FROM item WHERE item.live = 1 AND item.departmentId = department.id)`,
    items: `SELECT item.id FROM department JOIN item ON item.departmentId = department.id
      WHERE item.live = 1 AND department.live = 1 AND department.name = ?`,
    follows: ['departmentId', 'department'],
  },
  file: {
    values: 'SELECT DISTINCT file AS value FROM source WHERE live = 1',
    items: `SELECT DISTINCT r.itemId FROM source s JOIN sheet h ON h.sourceId = s.id
      JOIN sourceRow r ON r.sheetId = h.id WHERE s.live = 1 AND s.file = ? AND r.itemId IS NOT NULL`,
    follows: ['source'],
  },
  rule: ofFindings('rule'),
  severity: ofFindings('severity'),
  proposed: {
    values: 'SELECT DISTINCT category AS value FROM suggestion WHERE category IS NOT NULL',
    items: 'SELECT itemId FROM suggestion WHERE category = ?',
    follows: ['derived'],
  },
  flag: {
    values: `SELECT DISTINCT flag.value AS value FROM item, json_each(item.flags) AS flag
      WHERE item.live = 1 AND item.flags <> '[]'`,
    items: `SELECT DISTINCT item.id FROM item, json_each(item.flags) AS flag
      WHERE item.live = 1 AND item.flags <> '[]' AND flag.value = ?`,
    follows: ['flags'],
  },
};

const asked = new Map(
  gridFacetNames.map((facet) => [
    facet,
    { values: query<[], string>(facets[facet].values), items: query<[string], number>(facets[facet].items) },
  ]),
);

/** The values that occur. */
export function facetValues(db: Db, facet: GridFacetName): string[] {
  return asked.get(facet)?.values(db).pluck().all() ?? [];
}

/** The items that have the value; some of them may have been taken away since. */
export function facetItems(db: Db, facet: GridFacetName, value: string): Int32Array {
  return Int32Array.from(asked.get(facet)?.items(db).pluck().all(value) ?? []);
}

export function facetFollows(facet: GridFacetName): readonly string[] {
  return facets[facet].follows;
}

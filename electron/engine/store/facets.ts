import { type ItemFacet, itemFacets } from './itemFields.ts';
import { filters, type ItemQuery } from './itemList.ts';
import type { Db, SqlValue } from './sqlite.ts';
import { joinConditions } from './where.ts';

export interface FacetValue {
  /** As a filter takes it; '' counts the items without a value. */
  readonly value: string;
  readonly items: number;
}

/** How many of the items asked for have each value of a field, the most frequent first. */
export function countFacet(db: Db, facet: ItemFacet, asked: Pick<ItemQuery, 'where' | 'search'> = {}): FacetValue[] {
  const { sql, values } = joinConditions(filters(asked));
  const { join, value } = itemFacets[facet];
  return db
    .prepare<SqlValue[], FacetValue>(
      `SELECT coalesce(${value}, '') AS value, count(DISTINCT item.id) AS items FROM item ${join}
       WHERE ${sql} GROUP BY 1 ORDER BY items DESC, value`,
    )
    .all(...values);
}

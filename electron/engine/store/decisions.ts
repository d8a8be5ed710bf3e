import type { Disposition } from '#shared/model/decision.ts';
import { filters, type ItemQuery } from './itemList.ts';
import type { Db, SqlValue } from './sqlite.ts';
import { joinConditions } from './where.ts';

export interface DecisionListing {
  readonly item: number;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly decision: Disposition;
  /** The short number of the item it goes into, else whereto in words. */
  readonly target: string | null;
  readonly asSubItem: boolean;
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly actor: string | null;
  readonly public: boolean;
}

type StoredDecision = Omit<DecisionListing, 'asSubItem' | 'public'> & {
  readonly asSubItem: number;
  readonly public: number;
};

/** What was decided so far, by item id. Filtered by the fields of items. */
export function listDecisions(db: Db, asked: Pick<ItemQuery, 'where' | 'search' | 'limit'> = {}): DecisionListing[] {
  const { sql, values } = joinConditions(filters(asked));
  return db
    .prepare<SqlValue[], StoredDecision>(
      `SELECT item.id AS item, item.number AS number, item.name AS name, department.name AS department,
         item.decision AS decision, coalesce(target.number, item.decisionTarget) AS target,
         item.asSubItem AS asSubItem, item.decisionReason AS reason, item.decisionBasis AS legalBasis,
         item.decidedBy AS actor, item.isPublic AS public
       FROM item LEFT JOIN department ON department.id = item.departmentId
       LEFT JOIN item target ON target.id = item.mergedInto
       WHERE item.decision IS NOT NULL AND ${sql} ORDER BY item.id LIMIT ?`,
    )
    .all(...values, asked.limit ?? -1)
    .map((row) => ({ ...row, asSubItem: row.asSubItem === 1, public: row.public === 1 }));
}

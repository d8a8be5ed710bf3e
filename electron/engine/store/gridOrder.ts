import type { GridSort, GridTerm, GridView } from '#shared/contract/grid.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { levels } from '#shared/model/level.ts';
import { highestItemId } from './ids.ts';
import { itemFields, notDismissed, proposedCategory, sortColumns } from './itemFields.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { decisionInForce } from './standing.ts';
import { comparison, type FilterField, joinConditions } from './where.ts';

/** Codes in the order in which people know them, not in that of their letters; none at all goes last. */
function inOrder(column: string, codes: readonly string[]): string {
  return `CASE ${column} ${codes.map((code, at) => `WHEN '${code}' THEN ${at}`).join(' ')} ELSE ${codes.length} END`;
}

const findingCount = `(SELECT count(*) FROM finding WHERE finding.itemId = item.id AND ${notDismissed})`;

/** The SQL of each order and what has to change for it to be another. */
const orders: Readonly<Record<GridSort, { readonly sql: string; readonly follows: readonly string[] }>> = {
  id: { sql: 'item.id', follows: [] },
  number: { sql: 'item.number', follows: [] },
  name: { sql: 'pinyinKey(item.name)', follows: ['name'] },
  department: { sql: sortColumns.department, follows: ['departmentId', 'department'] },
  category: {
    sql: inOrder('item.finalCategory', categoryCodes),
    follows: ['confirmedCategory', 'declaredCategory'],
  },
  proposed: { sql: inOrder(proposedCategory, categoryCodes), follows: ['derived'] },
  level: { sql: inOrder('item.level', levels), follows: ['level'] },
  decision: { sql: inOrder(decisionInForce, dispositions), follows: ['decision', 'parentId'] },
  target: { sql: 'item.decisionTarget', follows: ['decisionTarget'] },
  reason: { sql: 'item.decisionReason', follows: ['decisionReason'] },
  findings: { sql: findingCount, follows: ['derived'] },
  basis: { sql: 'item.basis', follows: ['basis'] },
  public: { sql: 'item.isPublic', follows: ['isPublic'] },
  origin: { sql: 'item.origin', follows: [] },
  file: { sql: sortColumns.file, follows: ['source'] },
};

const liveIds = query<[], number>('SELECT id FROM item WHERE live = 1');
// The index of the numbers does not tell what is live: to look at every item for that takes eight times as long.
const byNumber = {
  ascending: query<[], number>('SELECT id FROM item ORDER BY number'),
  descending: query<[], number>('SELECT id FROM item ORDER BY number DESC'),
};

function idsByNumber(db: Db, descending: boolean): Int32Array {
  const live = new Uint8Array(highestItemId(db) + 1);
  for (const id of liveIds(db).pluck().all()) live[id] = 1;
  const ids = byNumber[descending ? 'descending' : 'ascending'](db).pluck().all();
  return Int32Array.from(ids.filter((id) => live[id] === 1));
}

/** Every live item in this order; equal ones as they came in. */
export function orderedIds(db: Db, sort: GridView['sort']): Int32Array {
  // No two have the same number: what else is asked for does not matter.
  const [first] = sort;
  if (first?.field === 'number') return idsByNumber(db, first.descending);
  const keys = sort.map(({ field, descending }) => `${orders[field].sql} ${descending ? 'DESC' : 'ASC'}`);
  const ids = db
    .prepare<[], number>(`SELECT id FROM item WHERE live = 1 ORDER BY ${[...keys, 'item.id'].join(', ')}`)
    .pluck()
    .all();
  return Int32Array.from(ids);
}

export function orderFollows(sort: GridView['sort']): string[] {
  return sort.flatMap(({ field }) => [...orders[field].follows]);
}

const subItems = query<[], number>('SELECT id FROM item WHERE live = 1 AND parentId IS NOT NULL');

export function subItemIds(db: Db): number[] {
  return subItems(db).pluck().all();
}

/** The grid looks for the decision that it shows. */
const gridFields = new Map<string, FilterField>([...itemFields, ['decision', { kind: 'text', sql: decisionInForce }]]);

/** The live items that fit one of the terms. */
export function fittingIds(db: Db, terms: readonly GridTerm[]): number[] {
  const conditions = terms.map((term) => comparison(gridFields, term));
  const any = conditions.map(({ sql }) => `(${sql})`).join(' OR ');
  const { values } = joinConditions(conditions);
  return db
    .prepare<SqlValue[], number>(`SELECT item.id FROM item WHERE item.live = 1 AND (${any})`)
    .pluck()
    .all(...values);
}

import type { CategoryCode } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { type CitationRow, citationsOf } from './citations.ts';
import { type ItemSort, itemFields, searchedColumns, sortColumns } from './itemFields.ts';
import { getItem } from './items.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { findSuggestion } from './suggestions.ts';
import { type Condition, conditionsOf, joinConditions, searchConditions, type Where } from './where.ts';

export interface ItemQuery {
  readonly where?: readonly Where[];
  /** Words of which each must stand in the name, number, basis or department. */
  readonly search?: string;
  readonly sort?: ItemSort;
  readonly descending?: boolean;
  /** The id of the last item of the window before; without it the first window. */
  readonly after?: number;
  /** Without it, all. */
  readonly limit?: number;
}

/** An item with what the grid and `items --json` show of it. Categories and levels as codes. */
export interface ItemListing {
  readonly id: number;
  readonly uid: string;
  readonly number: string;
  readonly name: string;
  /** Id of the 主项. */
  readonly parent: number | null;
  readonly department: string | null;
  readonly level: Item['level'];
  readonly category: {
    readonly declared: CategoryCode | null;
    readonly proposed: CategoryCode | null;
    /** Of the proposal, 0 to 1; null where classifying did not run. */
    readonly confidence: number | null;
    readonly reasons: readonly Evidence[];
    readonly confirmed: CategoryCode | null;
    readonly final: CategoryCode | null;
  };
  readonly basis: string;
  readonly citations: readonly CitationRow[];
  readonly decision: Item['decision'];
  readonly mergedInto: number | null;
  readonly asSubItem: boolean;
  readonly target: string | null;
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly actor: string | null;
  readonly public: boolean;
  readonly origin: Item['origin'];
  readonly flags: Item['flags'];
  readonly sources: readonly SourcePlace[];
  readonly extra: Item['extra'];
}

/** `row` as Excel shows it. */
export interface SourcePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

const places = query<[number], SourcePlace>(
  `SELECT s.file AS file, h.name AS sheet, r.row AS row FROM sourceRow r
   JOIN sheet h ON h.id = r.sheetId JOIN source s ON s.id = h.sourceId AND s.live = 1
   WHERE r.itemId = ? ORDER BY r.id`,
);
const departmentName = query<[number], { name: string }>('SELECT name FROM department WHERE id = ?');

/** One window of the items, or all. */
export function listItems(db: Db, asked: ItemQuery = {}): ItemListing[] {
  return listItemIds(db, asked).map((id) => getListing(db, id));
}

/** The ids alone, in the same order: for bulk decisions and for windows of the grid. */
export function listItemIds(db: Db, asked: ItemQuery = {}): number[] {
  const conditions = [...filters(asked), ...windowStart(db, asked)];
  const { sql, values } = joinConditions(conditions);
  const column = sortColumns[asked.sort ?? 'id'];
  const direction = asked.descending ? 'DESC' : 'ASC';
  return db
    .prepare<SqlValue[], { id: number }>(
      `SELECT item.id AS id FROM item WHERE ${sql} ORDER BY ${column} ${direction}, item.id ${direction} LIMIT ?`,
    )
    .all(...values, asked.limit ?? -1)
    .map(({ id }) => id);
}

export function countItems(db: Db, asked: Pick<ItemQuery, 'where' | 'search'> = {}): number {
  const { sql, values } = joinConditions(filters(asked));
  return db.prepare<SqlValue[], { n: number }>(`SELECT count(*) AS n FROM item WHERE ${sql}`).get(...values)?.n ?? 0;
}

/** Where an item was reported; that of its parent or of the power it was split from where no row is its own. */
export function sourcesOf(db: Db, item: Pick<Item, 'id' | 'parentId' | 'splitFrom'>): SourcePlace[] {
  for (const id of [item.id, item.parentId, item.splitFrom]) {
    const found = id === null ? [] : places(db).all(id);
    if (found.length > 0) return found;
  }
  return [];
}

export function filters(asked: Pick<ItemQuery, 'where' | 'search'>): Condition[] {
  return [
    { sql: 'item.live = 1', values: [] },
    ...conditionsOf(itemFields, asked.where ?? []),
    ...searchConditions(searchedColumns, asked.search ?? ''),
  ];
}

/** Begins after the item given, by what it sorts under and then its id. Items without a value come first. */
function windowStart(db: Db, asked: ItemQuery): Condition[] {
  if (asked.after === undefined) return [];
  const id = asked.after;
  const column = sortColumns[asked.sort ?? 'id'];
  const key = db
    .prepare<[number], { key: SqlValue }>(`SELECT ${column} AS key FROM item WHERE item.id = ?`)
    .get(id)?.key;
  if (key === undefined) return [];
  if (key === null) {
    const sql = asked.descending
      ? `${column} IS NULL AND item.id < ?`
      : `(${column} IS NOT NULL OR ${column} IS NULL AND item.id > ?)`;
    return [{ sql, values: [id] }];
  }
  if (asked.descending) return [{ sql: `((${column}, item.id) < (?, ?) OR ${column} IS NULL)`, values: [key, id] }];
  return [{ sql: `(${column}, item.id) > (?, ?)`, values: [key, id] }];
}

function getListing(db: Db, id: number): ItemListing {
  const item = getItem(db, id);
  if (item === null) throw new Error(`no item ${id}`);
  const suggestion = findSuggestion(db, id);
  return {
    id,
    uid: item.uid,
    number: item.number,
    name: item.name,
    parent: item.parentId,
    department: item.departmentId === null ? null : (departmentName(db).get(item.departmentId)?.name ?? null),
    level: item.level,
    category: {
      declared: item.declaredCategory,
      proposed: suggestion?.category ?? null,
      confidence: suggestion?.confidence ?? null,
      reasons: suggestion?.reasons ?? [],
      confirmed: item.confirmedCategory,
      final: finalCategory(item),
    },
    basis: item.basis,
    citations: citationsOf(db, id),
    decision: item.decision,
    mergedInto: item.mergedInto,
    asSubItem: item.asSubItem,
    target: item.decisionTarget,
    reason: item.decisionReason,
    legalBasis: item.decisionBasis,
    actor: item.decidedBy,
    public: item.isPublic,
    origin: item.origin,
    flags: item.flags,
    sources: sourcesOf(db, item),
    extra: item.extra,
  };
}

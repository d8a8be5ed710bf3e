import type { LedgerCounts, PowerCount, RowCount } from '#shared/ledger/ledger.ts';
import { atOnce, type Steps } from '#shared/steps.ts';
import { publishedTables } from './published.ts';
import type { Db } from './sqlite.ts';

/** By what the ledger is drawn up; every row and every item has exactly one place in each. */
export type LedgerScope = 'whole' | 'department' | 'category' | 'file';

interface ScopeSql {
  readonly ofItem: string;
  readonly ofRow: string;
  /** Of a sheet, where a whole sheet has one place; else its rows are counted one by one. */
  readonly ofSheet: string | null;
}

/** A part of a split power, and a sub-item without a row of its own, belong to the file of what they came from. */
const fileOf = (item: string): string =>
  `(SELECT s.file FROM sourceRow r JOIN sheet h ON h.id = r.sheetId JOIN source s ON s.id = h.sourceId
    WHERE r.itemId = ${item} AND s.live = 1 ORDER BY r.id LIMIT 1)`;
const departmentOf = (id: string): string => `(SELECT name FROM department WHERE department.id = ${id})`;

const scopes: Readonly<Record<LedgerScope, ScopeSql>> = {
  whole: { ofItem: "''", ofRow: "''", ofSheet: "''" },
  department: {
    ofItem: departmentOf('item.departmentId'),
    ofRow: departmentOf('iif(item.id IS NULL, source.departmentId, item.departmentId)'),
    ofSheet: null,
  },
  category: { ofItem: 'item.finalCategory', ofRow: 'item.finalCategory', ofSheet: null },
  file: {
    ofItem: `coalesce(${fileOf('item.id')}, ${fileOf('item.parentId')}, ${fileOf('item.splitFrom')})`,
    ofRow: 'source.file',
    ofSheet: 'source.file',
  },
};

/**
 * Counts for the ledger of every department, category or file, or of the whole (under ''). The key is the name of the
 * department, the code of the category or the name of the file; '' where there is none.
 */
export function readLedgerCounts(db: Db, scope: LedgerScope): ReadonlyMap<string, LedgerCounts> {
  return atOnce(countInSteps(db, scope));
}

/** The same, a question at a time. */
export function* countInSteps(db: Db, scope: LedgerScope): Steps<ReadonlyMap<string, LedgerCounts>> {
  const total = 6;
  const rows = Map.groupBy(rowCounts(db, scope), ({ key }) => key);
  yield { done: 1, total };
  const powers = Map.groupBy(powerCounts(db, scope), ({ key }) => key);
  yield { done: 2, total };
  const rowsRead = countByKey(db, rowsReadSql(scope));
  yield { done: 3, total };
  const reported = countByKey(
    db,
    `SELECT coalesce(${scopes[scope].ofItem}, '') AS key, count(*) AS n FROM item
     WHERE live = 1 AND origin = 'reported' AND parentId IS NULL GROUP BY 1`,
  );
  yield { done: 4, total };
  const published = countByKey(db, publishedSql(scope, 'power'));
  yield { done: 5, total };
  const publishedSubItems = countByKey(db, publishedSql(scope, 'underneath'));
  const keys = new Set([rowsRead, rows, powers].flatMap((part) => [...part.keys()]));
  if (scope === 'whole') keys.add('');
  return new Map(
    [...keys].sort().map((key) => [
      key,
      {
        rows: (rows.get(key) ?? []).map(({ row }) => row),
        powers: (powers.get(key) ?? []).map(({ power }) => power),
        rowsRead: rowsRead.get(key) ?? 0,
        reported: reported.get(key) ?? 0,
        published: published.get(key) ?? 0,
        publishedSubItems: publishedSubItems.get(key) ?? 0,
      },
    ]),
  );
}

/** Of the whole, what hangs on decisions. */
export function countPowers(db: Db): Pick<LedgerCounts, 'powers' | 'published' | 'publishedSubItems'> {
  return {
    powers: powerCounts(db, 'whole').map(({ power }) => power),
    published: countByKey(db, publishedSql('whole', 'power')).get('') ?? 0,
    publishedSubItems: countByKey(db, publishedSql('whole', 'underneath')).get('') ?? 0,
  };
}

function rowCounts(db: Db, scope: LedgerScope): { key: string; row: RowCount }[] {
  return db
    .prepare<[], RowCount & { key: string }>(rowCountsSql(scope))
    .all()
    .map(({ key, ...row }) => ({ key, row }));
}

/** Where a whole sheet has one place, its rows are counted without looking at their items. */
function rowCountsSql(scope: LedgerScope): string {
  const { ofSheet, ofRow } = scopes[scope];
  const live = `JOIN sheet ON sheet.id = r.sheetId JOIN source ON source.id = sheet.sourceId AND source.live = 1`;
  if (ofSheet === null) {
    return `SELECT coalesce(${ofRow}, '') AS key, r.outcome AS outcome, r.reason AS reason, count(*) AS count
      FROM sourceRow r ${live} LEFT JOIN item ON item.id = r.itemId GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  }
  return `SELECT coalesce(${ofSheet}, '') AS key, r.outcome AS outcome, r.reason AS reason, sum(r.n) AS count
    FROM (SELECT sheetId, outcome, reason, count(*) AS n FROM sourceRow GROUP BY sheetId, outcome, reason) r ${live}
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

type StoredPowerCount = Omit<PowerCount, 'isPublic' | 'main' | 'asSubItem'> & {
  readonly key: string;
  readonly isPublic: number;
  readonly main: number;
  readonly asSubItem: number;
};

function powerCounts(db: Db, scope: LedgerScope): { key: string; power: PowerCount }[] {
  return db
    .prepare<[], StoredPowerCount>(
      `SELECT coalesce(${scopes[scope].ofItem}, '') AS key, origin, decision, isPublic, parentId IS NULL AS main,
         asSubItem, sum(n) AS count
       FROM ${scope === 'file' ? eachItem : alikeItems} item GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`,
    )
    .all()
    .map(({ key, ...power }) => ({
      key,
      power: { ...power, isPublic: power.isPublic === 1, main: power.main === 1, asSubItem: power.asSubItem === 1 },
    }));
}

const eachItem = '(SELECT *, 1 AS n FROM item WHERE live = 1)';
/** In the order of the index that holds all of it, so that alike items are counted in passing. */
const alike = 'departmentId, finalCategory, decision, origin, isPublic, parentId, asSubItem';
const alikeItems = `(SELECT ${alike}, count(*) AS n FROM item WHERE live = 1 GROUP BY ${alike})`;

/** From what the reader counted per sheet; only where a sheet's rows are in several places, from the rows. */
function rowsReadSql(scope: LedgerScope): string {
  const { ofSheet, ofRow } = scopes[scope];
  const live = 'JOIN source ON source.id = sheet.sourceId AND source.live = 1';
  if (ofSheet !== null) return `SELECT ${ofSheet} AS key, sum(sheet.rowsRead) AS n FROM sheet ${live} GROUP BY 1`;
  return `SELECT coalesce(${ofRow}, '') AS key, count(*) AS n FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId ${live}
    LEFT JOIN item ON item.id = r.itemId GROUP BY 1`;
}

function publishedSql(scope: LedgerScope, table: 'power' | 'underneath'): string {
  if (scope === 'whole') return `${publishedTables} SELECT '' AS key, count(*) AS n FROM ${table}`;
  return `${publishedTables} SELECT coalesce(${scopes[scope].ofItem}, '') AS key, count(*) AS n
    FROM ${table} JOIN item ON item.id = ${table}.id GROUP BY 1`;
}

function countByKey(db: Db, sql: string): Map<string, number> {
  const counted = db.prepare<[], { key: string; n: number }>(sql).all();
  return new Map(counted.map(({ key, n }) => [key, n]));
}

import type { Finding } from '#shared/check/finding.ts';
import { notDismissed } from './itemFields.ts';
import { filters } from './itemList.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { conditionsOf, type FilterField, joinConditions, type Where } from './where.ts';

export interface StoredFinding {
  readonly item: number;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly proposal: string | null;
  readonly values: string;
}

export const findingColumns = 'finding.itemId AS item, rule, severity, proposal, "values"';

const insertRow = query<[number, number, string, string, string | null, string]>(
  'INSERT INTO finding (itemId, ord, rule, severity, proposal, "values") VALUES (?, ?, ?, ?, ?, ?)',
);
const nextOrd = query<[number], { ord: number }>(
  'SELECT coalesce(max(ord) + 1, 0) AS ord FROM finding WHERE itemId = ?',
);
const ruleCounts = query<[], { rule: string; findings: number }>(
  `SELECT finding.rule AS rule, count(*) AS findings FROM finding
   JOIN item ON item.id = finding.itemId AND item.live = 1
   WHERE ${notDismissed}
   GROUP BY finding.rule ORDER BY finding.rule`,
);
/** Of the finding itself; any other field is one of the item's. */
export const findingFields: ReadonlyMap<string, FilterField> = new Map([
  ['rule', { kind: 'text', sql: 'finding.rule' }],
  ['severity', { kind: 'text', sql: 'finding.severity' }],
]);

export interface FindingQuery {
  readonly where?: readonly Where[];
  readonly search?: string;
  readonly limit?: number;
}

/** Conflicts of category come in the order of certainty, so that the plain ones are through first; all else by item. */
export function orderOfFindings(rule: string | undefined): string {
  const surest = '(SELECT confidence FROM suggestion WHERE suggestion.itemId = finding.itemId) DESC, ';
  return `${rule === byCertainty ? surest : ''}finding.itemId, finding.ord`;
}
const byCertainty = 'R22';

/** By item and, within it, as the rules gave them; those of dismissed rules left out; see {@link orderOfFindings}. */
export function listFindings(db: Db, asked: FindingQuery = {}): Finding[] {
  const where = asked.where ?? [];
  const own = where.filter(({ field }) => findingFields.has(field));
  const ofItem = { where: where.filter(({ field }) => !findingFields.has(field)), search: asked.search ?? '' };
  const rule = own.find(({ field }) => field === 'rule')?.value;
  const { sql, values } = joinConditions([
    { sql: notDismissed, values: [] },
    ...conditionsOf(findingFields, own),
    ...filters(ofItem),
  ]);
  return db
    .prepare<SqlValue[], StoredFinding>(
      `SELECT ${findingColumns} FROM finding
       JOIN item ON item.id = finding.itemId WHERE ${sql} ORDER BY ${orderOfFindings(rule)} LIMIT ?`,
    )
    .all(...values, asked.limit ?? -1)
    .map(decodeFinding);
}

/** Findings by rule, without the dismissed ones. */
export function countFindings(db: Db): { rule: string; findings: number }[] {
  return ruleCounts(db).all();
}

export function insertFinding(db: Db, { item, rule, severity, proposal, values }: Finding): void {
  const ord = nextOrd(db).get(item)?.ord ?? 0;
  insertRow(db).run(
    item,
    ord,
    rule,
    severity,
    proposal === null ? null : JSON.stringify(proposal),
    JSON.stringify(values),
  );
}

export function decodeFinding(row: StoredFinding): Finding {
  return {
    ...row,
    proposal: row.proposal === null ? null : JSON.parse(row.proposal),
    values: JSON.parse(row.values),
  };
}

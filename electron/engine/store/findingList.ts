import type { Finding } from '#shared/check/finding.ts';
import { decodeFinding, findingColumns, orderOfFindings, type StoredFinding } from './findings.ts';
import { filters, type ItemQuery } from './itemList.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import { joinConditions } from './where.ts';

/** Open ones wait for an answer; dismissed ones can be taken up again. */
export type FindingState = 'open' | 'dismissed';

export interface RuleFindings extends Pick<ItemQuery, 'where' | 'search'> {
  readonly rule: string;
  readonly state: FindingState;
}

export interface RuleCounts {
  readonly rule: string;
  readonly all: number;
  readonly open: number;
  readonly dismissed: number;
}

const isDismissed = `EXISTS (SELECT 1 FROM dismissal d
  WHERE d.itemId = finding.itemId AND d.rule = finding.rule AND d.live = 1)`;
const states: Readonly<Record<FindingState, string>> = {
  open: 'finding.open = 1',
  dismissed: `finding.open = 0 AND ${isDismissed}`,
};

const counts = query<[], { rule: string; open: number; n: number }>(
  'SELECT open, rule, count(*) AS n FROM finding GROUP BY open, rule',
);
/** From the few dismissals to their findings. */
const dismissals = query<[], { rule: string; n: number }>(
  `SELECT d.rule AS rule, count(*) AS n FROM dismissal d CROSS JOIN finding f ON f.rule = d.rule AND f.itemId = d.itemId
   WHERE d.live = 1 GROUP BY d.rule`,
);
const ofItem = query<[number], StoredFinding>(
  `SELECT ${findingColumns} FROM finding WHERE itemId = ? AND open = 1 ORDER BY ord`,
);
const one = query<[number, string], StoredFinding>(
  `SELECT ${findingColumns} FROM finding WHERE itemId = ? AND rule = ? ORDER BY ord LIMIT 1`,
);
const dismissedFor = query<[number, string], { reason: string }>(
  'SELECT reason FROM dismissal WHERE itemId = ? AND rule = ? AND live = 1',
);
const recent = query<[string, number], { reason: string }>(
  `SELECT reason FROM (SELECT id, rule, reason FROM dismissal WHERE live = 1 ORDER BY id DESC LIMIT 500)
   GROUP BY reason ORDER BY max(rule = ?) DESC, max(id) DESC LIMIT ?`,
);

/** Of every rule that found anything. */
export function countByRule(db: Db): RuleCounts[] {
  const dismissed = new Map(
    dismissals(db)
      .all()
      .map(({ rule, n }) => [rule, n]),
  );
  return [...Map.groupBy(counts(db).all(), ({ rule }) => rule)].map(([rule, rows]) => ({
    rule,
    all: rows.reduce((sum, { n }) => sum + n, 0),
    open: rows.find(({ open }) => open === 1)?.n ?? 0,
    dismissed: dismissed.get(rule) ?? 0,
  }));
}

/** Of one rule, by item; see {@link orderOfFindings}. */
export function listRuleFindings(db: Db, asked: RuleFindings, page?: { from: number; to: number }): Finding[] {
  const { sql, values } = conditions(asked);
  const [limit, offset] = page === undefined ? [-1, 0] : [page.to - page.from, page.from];
  return db
    .prepare<SqlValue[], StoredFinding>(
      `SELECT ${findingColumns} FROM finding JOIN item ON item.id = finding.itemId
       WHERE ${sql} ORDER BY ${orderOfFindings(asked.rule)} LIMIT ? OFFSET ?`,
    )
    .all(...values, limit, offset)
    .map(decodeFinding);
}

export function countRuleFindings(db: Db, asked: RuleFindings): number {
  const { sql, values } = conditions(asked);
  const all = `SELECT count(*) AS n FROM finding JOIN item ON item.id = finding.itemId WHERE ${sql}`;
  return db.prepare<SqlValue[], { n: number }>(all).get(...values)?.n ?? 0;
}

export function findFinding(db: Db, item: number, rule: string): Finding | null {
  const row = one(db).get(item, rule);
  return row === undefined ? null : decodeFinding(row);
}

/** What waits for an answer about an item, as the rules gave it. */
export function openFindingsOf(db: Db, item: number): Finding[] {
  return ofItem(db).all(item).map(decodeFinding);
}

export function dismissalReason(db: Db, item: number, rule: string): string | null {
  return dismissedFor(db).get(item, rule)?.reason ?? null;
}

/** Reasons of late dismissals, each once: those of the rule first. */
export function recentDismissals(db: Db, rule: string, limit: number): string[] {
  return recent(db)
    .all(rule, limit)
    .map(({ reason }) => reason);
}

function conditions({ rule, state, ...asked }: RuleFindings): { sql: string; values: readonly SqlValue[] } {
  return joinConditions([{ sql: `finding.rule = ? AND ${states[state]}`, values: [rule] }, ...filters(asked)]);
}

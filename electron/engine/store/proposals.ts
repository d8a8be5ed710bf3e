import { approvalColumns, type ColumnKey } from '#shared/approve/columns.ts';
import type { AnswerWay, ProposalSort, ProposalState, RoundKind } from '#shared/approve/round.ts';
import { type SentRow, sentRowSchema } from '#shared/approve/sentRow.ts';
import { undoneSql } from './history.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';
import type { Proposal } from './tables.ts';
import { type Condition, joinConditions } from './where.ts';

/**
 * Where another proposal `q` of the answer `qa` is against `p` of the answer `a`: about the same, in the same round, and
 * says something else. What one department says of several items that go into one is no disagreement.
 */
const isAgainst = `q.topicId = p.topicId AND q.columnKey = p.columnKey AND q.says <> p.says AND q.live = 1
  AND q.state IN ('open', 'accepted') AND qa.live = 1 AND qa.roundId = a.roundId
  AND (q.itemId = p.itemId OR q.authorId IS NOT p.authorId)`;

/** Of an open `p` of the answer `a`. */
export const atOddsSql = `(p.state = 'open'
  AND EXISTS (SELECT 1 FROM proposal q JOIN answer qa ON qa.id = q.answerId WHERE ${isAgainst}))`;

const against = query<[number], ProposalAgainst>(
  `SELECT q.id, q.columnKey, q.after, q.place, q.state, author.name AS author, qa.person, item.number
   FROM proposal p JOIN answer a ON a.id = p.answerId CROSS JOIN proposal q JOIN answer qa ON qa.id = q.answerId
   LEFT JOIN department author ON author.id = q.authorId LEFT JOIN item ON item.id = q.itemId
   WHERE p.id = ? AND ${isAgainst} ORDER BY q.id`,
);

/** Another proposal for the same, which says something else. */
export interface ProposalAgainst extends Pick<Proposal, 'id' | 'columnKey' | 'after' | 'place' | 'state'> {
  readonly author: string | null;
  readonly person: string | null;
  readonly number: string | null;
}

/** Those that propose something else for the same, and what became of them. */
export function listAgainst(db: Db, proposalId: number): ProposalAgainst[] {
  return against(db).all(proposalId);
}

/** Which proposals of a round; of a department: about its rows, or made by it. */
export interface ProposalQuery {
  readonly roundId: number;
  readonly kind: RoundKind;
  readonly departmentId?: number;
  readonly answer?: number | undefined;
  readonly state?: ProposalState | undefined;
  readonly only?: ProposalSort | undefined;
  /** Of those that are at odds about the same, the first alone: it names the others. */
  readonly onceEach?: boolean;
}

/** A proposal with what it is about. */
export interface ListedProposal extends Proposal {
  readonly kind: RoundKind;
  readonly round: number;
  readonly way: AnswerWay;
  readonly person: string | null;
  readonly day: string | null;
  readonly docNo: string | null;
  readonly receivedAt: string;
  readonly author: string | null;
  readonly department: string | null;
  /** The item as it is now; null for a new one, and where it is gone. */
  readonly number: string | null;
  readonly name: string | null;
  /** As it was sent; null for a new one. */
  readonly sent: SentRow | null;
}

type StoredProposal = Omit<ListedProposal, 'cells' | 'sent'> & {
  readonly cells: string | null;
  readonly payload: string | null;
};

const tables = `proposal p JOIN answer a ON a.id = p.answerId AND a.live = 1
  JOIN round r ON r.id = a.roundId
  LEFT JOIN item ON item.id = p.itemId AND item.live = 1
  LEFT JOIN department author ON author.id = p.authorId
  LEFT JOIN department owner ON owner.id = p.departmentId
  LEFT JOIN roundRow rr ON rr.roundId = a.roundId AND rr.itemId = p.itemId`;
const columns = `p.id, p.answerId, p.itemId, p.authorId, p.departmentId, p.columnKey, p.effect, p.before, p.after,
  p.cells, p.says, p.topicId, p.place, p.state, p.decidedBy, p.reason, r.kind, r.number AS round, a.way, a.person,
  a.day, a.docNo, a.receivedAt, author.name AS author, owner.name AS department, item.number, item.name, rr.payload`;

/** In the order of the round, new items last; those from and up to a place in it. */
export function listProposals(
  db: Db,
  asked: ProposalQuery,
  window: { readonly from: number; readonly to: number } = { from: 0, to: Number.MAX_SAFE_INTEGER },
): ListedProposal[] {
  const { sql, values } = joinConditions(conditions(asked));
  return db
    .prepare<SqlValue[], StoredProposal>(
      `SELECT ${columns} FROM ${tables} WHERE ${sql} ORDER BY rr.position IS NULL, rr.position, p.id LIMIT ? OFFSET ?`,
    )
    .all(...values, window.to - window.from, window.from)
    .map(decode);
}

export function countProposals(db: Db, asked: ProposalQuery): number {
  const { sql, values } = joinConditions(conditions(asked));
  const counted = db
    .prepare<SqlValue[], { total: number }>(
      `SELECT count(*) AS total FROM proposal p JOIN answer a ON a.id = p.answerId AND a.live = 1 WHERE ${sql}`,
    )
    .get(...values);
  return counted?.total ?? 0;
}

const byState = query<[number], { state: ProposalState; proposals: number }>(
  `SELECT p.state AS state, count(*) AS proposals FROM answer a JOIN proposal p ON p.answerId = a.id AND p.live = 1
   WHERE a.roundId = ? AND a.live = 1 GROUP BY p.state`,
);

/** Of a round, by what became of them; a state that none is in is left out. */
export function countProposalStates(db: Db, roundId: number): ReadonlyMap<ProposalState, number> {
  const counted = byState(db).all(roundId);
  return new Map(counted.map(({ state, proposals }) => [state, proposals]));
}

const byId = query<[number], StoredProposal>(`SELECT ${columns} FROM ${tables} WHERE p.id = ? AND p.live = 1`);
const ofItem = query<[number], StoredProposal>(
  `SELECT ${columns} FROM ${tables} WHERE p.itemId = ? AND p.live = 1 AND p.after <> p.before ORDER BY p.id DESC`,
);

export function findProposal(db: Db, id: number): ListedProposal | null {
  const row = byId(db).get(id);
  return row === undefined ? null : decode(row);
}

const said = query<[number, number, string], { after: string }>(
  `SELECT after FROM proposal WHERE answerId = ? AND itemId = ? AND columnKey IN (SELECT value FROM json_each(?))
   AND live = 1 AND after <> '' ORDER BY id LIMIT 1`,
);

/** What an answer says of an item in the first of these columns that it has anything in; null in none. */
export function findSaid(db: Db, answerId: number, itemId: number, columns: readonly ColumnKey[]): string | null {
  return said(db).get(answerId, itemId, JSON.stringify(columns))?.after ?? null;
}

const ofRow = query<[number, number], Pick<Proposal, 'columnKey' | 'effect' | 'before' | 'after'>>(
  'SELECT columnKey, effect, before, after FROM proposal WHERE answerId = ? AND itemId = ? AND live = 1 ORDER BY id',
);

/** All that an answer says of an item. */
export function listOfRow(
  db: Db,
  answerId: number,
  itemId: number,
): Pick<Proposal, 'columnKey' | 'effect' | 'before' | 'after'>[] {
  return ofRow(db).all(answerId, itemId);
}

/** What was said of an item in all rounds, the latest first. */
export function listProposalsOfItem(db: Db, itemId: number): ListedProposal[] {
  return ofItem(db).all(itemId).map(decode);
}

function conditions(asked: ProposalQuery): Condition[] {
  if (asked.only !== 'conflicts' || asked.onceEach !== true) return conditionsOfEach(asked);
  const { sql, values } = joinConditions(conditionsOfEach(asked));
  const first = `SELECT min(p.id) FROM proposal p JOIN answer a ON a.id = p.answerId AND a.live = 1
    WHERE ${sql} GROUP BY p.topicId, p.columnKey`;
  return [{ sql: `p.id IN (${first})`, values }];
}

function conditionsOfEach({ roundId, kind, departmentId, answer, state, only }: ProposalQuery): Condition[] {
  const all: Condition[] = [
    { sql: 'p.live = 1', values: [] },
    { sql: 'a.roundId = ?', values: [roundId] },
  ];
  if (departmentId !== undefined) {
    all.push({ sql: '(p.departmentId = ? OR p.authorId = ?)', values: [departmentId, departmentId] });
  }
  if (answer !== undefined) all.push({ sql: 'p.answerId = ?', values: [answer] });
  if (state !== undefined) all.push({ sql: 'p.state = ?', values: [state] });
  if (only !== undefined) all.push({ sql: onlySql(only, kind), values: [] });
  return all;
}

function onlySql(only: ProposalSort, kind: RoundKind): string {
  switch (only) {
    case 'changes':
      return "p.effect NOT IN ('note', 'none') AND (p.after <> p.before OR p.effect = 'addition')";
    case 'opinions':
      return "p.effect = 'note'";
    case 'conflicts':
      return atOddsSql;
    case 'additions':
      return "p.columnKey = 'addition'";
    case 'locked': {
      const locked = approvalColumns[kind].filter(({ writable }) => !writable).map(({ key }) => `'${key}'`);
      return `p.columnKey IN (${locked.join(', ')})`;
    }
  }
}

function decode({ cells, payload, ...row }: StoredProposal): ListedProposal {
  return {
    ...row,
    cells: cells === null ? null : JSON.parse(cells),
    sent: payload === null ? null : sentRowSchema.parse(JSON.parse(payload)),
  };
}

/** What is on record in a round, as far as it tells what is said once more. */
export interface KnownProposal
  extends Pick<Proposal, 'answerId' | 'itemId' | 'authorId' | 'columnKey' | 'before' | 'after' | 'state'> {
  readonly cells: string | null;
}

const known = query<[number], KnownProposal>(
  `SELECT p.answerId, p.itemId, p.authorId, p.columnKey, p.before, p.after, p.state, p.cells
   FROM answer a JOIN proposal p ON p.answerId = a.id AND p.live = 1 WHERE a.roundId = ? AND a.live = 1 ORDER BY p.id`,
);

export function listKnownProposals(db: Db, roundId: number): KnownProposal[] {
  return known(db).all(roundId);
}

/** Operations that accepted something of a round and stand, the latest first. */
const accepting = query<[number], { id: number }>(
  `SELECT DISTINCT o.id AS id FROM answer a JOIN proposal p ON p.answerId = a.id
   JOIN change c ON c.tbl = 'proposal' AND c.rowId = p.id AND c.field = 'state' AND c.after = 'accepted'
   JOIN operation o ON o.id = c.operationId AND o.target IS NULL AND NOT ${undoneSql}
   WHERE a.roundId = ? ORDER BY o.id DESC`,
);

export function listAcceptingOperations(db: Db, roundId: number): number[] {
  return accepting(db)
    .all(roundId)
    .map(({ id }) => id);
}

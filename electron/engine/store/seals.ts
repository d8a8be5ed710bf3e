import { createHash, type Hash } from 'node:crypto';
import type { Evidence } from '#shared/model/evidence.ts';
import { atOnce, type Counting, told } from '#shared/steps.ts';
import { type Db, query, type SqlValue } from './sqlite.ts';

/**
 * The chain over the history. The hash of an operation is SHA-256, in lower-case hexadecimal, over UTF-8 lines that each
 * end with \n: the hash of the operation before (64 zeros for the first); the operation; its changes; and behind a
 * change that put in a sheet, a release or a round, the rows that belong to it, which are logged nowhere else. But for
 * the first, a line is the JSON array, without spaces, of the columns below as they stand in the file.
 *
 * Whoever changes the file by hand and does not know of the chain breaks it; whoever does can make it anew. That is
 * found by a hash that was noted elsewhere: on paper, in an exported history.
 */
const beginning = '0'.repeat(64);

const operationLine = query<[number], SqlValue[]>(
  'SELECT id, uid, kind, actor, at, reason, summary, target FROM operation WHERE id = ?',
);
const changeLines = query<[number], SqlValue[]>(
  'SELECT ord, tbl, rowId, field, before, after FROM change WHERE operationId = ? ORDER BY ord',
);
const belongings: ReadonlyMap<SqlValue, (db: Db) => ReturnType<typeof changeLines>> = new Map([
  [
    'sheet',
    query<[number], SqlValue[]>(
      `SELECT id, row, cells, hidden, struck, outcome, reason, itemId FROM sourceRow WHERE sheetId = ? ORDER BY row`,
    ),
  ],
  [
    'release',
    query<[number], SqlValue[]>(
      'SELECT position, itemId, uid, payload FROM releaseItem WHERE releaseId = ? ORDER BY position',
    ),
  ],
  [
    'round',
    query<[number], SqlValue[]>(
      'SELECT position, itemId, departmentId, uid, payload FROM roundRow WHERE roundId = ? ORDER BY position',
    ),
  ],
]);

const lastBefore = query<[number], { hash: string }>(
  'SELECT hash FROM seal WHERE operationId < ? ORDER BY operationId DESC LIMIT 1',
);
const insertSeal = query<[number, string, 0 | 1]>('INSERT INTO seal VALUES (?, ?, ?)');
const unsealed = query<[], { id: number }>(
  'SELECT id FROM operation WHERE id NOT IN (SELECT operationId FROM seal) ORDER BY id',
);

/** With the last of what the operation writes, in its transaction; the operations before it have theirs. */
export function* sealOperation(db: Db, id: number): Counting<void> {
  const hash = yield* hashOf(db, id, lastBefore(db).get(id)?.hash ?? beginning);
  insertSeal(db).run(id, hash, 0);
}

/** The operations of a catalogue that was written before there was a chain. */
export function sealEarlier(db: Db): void {
  let previous = beginning;
  for (const { id } of unsealed(db).all()) {
    previous = atOnce(hashOf(db, id, previous));
    insertSeal(db).run(id, previous, 1);
  }
}

const links = query<[], { id: number; known: 0 | 1; hash: string | null }>(
  `SELECT id, max(known) AS known, max(hash) AS hash FROM (
     SELECT id, 1 AS known, NULL AS hash FROM operation UNION ALL SELECT operationId, 0, hash FROM seal
   ) GROUP BY id ORDER BY id`,
);

/** The first operation that does not fit its hash or follow the one before; null where the chain is whole. */
export function* findBrokenLink(db: Db): Counting<Evidence | null> {
  let previous = beginning;
  let done = 0;
  for (const { id, known, hash } of links(db).iterate()) {
    yield ++done;
    if (known === 0) return { code: 'operation-missing', values: { operation: id } };
    if (hash === null) return { code: 'seal-missing', values: { operation: id } };
    const own = yield* told(hashOf(db, id, previous), () => done);
    if (own !== hash) return { code: 'history-broken', values: { operation: id } };
    previous = hash;
  }
  return null;
}

const summary = query<[], { operations: number; head: string | null; late: number }>(
  `SELECT (SELECT count(*) FROM operation) AS operations,
     (SELECT hash FROM seal ORDER BY operationId DESC LIMIT 1) AS head,
     (SELECT count(*) FROM seal WHERE late = 1) AS late`,
);
const sealedAt = query<[], { at: string }>("SELECT appliedAt AS at FROM migration WHERE name = 'seals'");
const sealByHash = query<[string], { operation: number }>('SELECT operationId AS operation FROM seal WHERE hash = ?');

export interface ChainSummary {
  readonly operations: number;
  /** The hash of the last operation: the one to note. */
  readonly head: string | null;
  /** Operations that got their hash later than they were written, and when. */
  readonly late: number;
  readonly sealedAt: string;
}

export function summariseChain(db: Db): ChainSummary {
  const { operations, head, late } = summary(db).get() ?? { operations: 0, head: null, late: 0 };
  return { operations, head, late, sealedAt: sealedAt(db).get()?.at ?? '' };
}

/** Which operation had this hash; null: none of this history. */
export function operationOfHash(db: Db, hash: string): number | null {
  return sealByHash(db).get(hash)?.operation ?? null;
}

function* hashOf(db: Db, id: number, previous: string): Counting<string> {
  const hash = createHash('sha256');
  hash.update(`${previous}\n`);
  addLine(hash, operationLine(db).raw().get(id));
  let done = 1;
  for (const change of changeLines(db).raw().iterate(id)) {
    addLine(hash, change);
    const [, table, rowId, field] = change;
    const rows = field === null ? belongings.get(table ?? null) : undefined;
    for (const row of rows?.(db).raw().iterate(Number(rowId)) ?? []) {
      addLine(hash, row);
      yield ++done;
    }
    yield ++done;
  }
  return hash.digest('hex');
}

function addLine(hash: Hash, line: readonly SqlValue[] | undefined): void {
  hash.update(`${JSON.stringify(line)}\n`);
}

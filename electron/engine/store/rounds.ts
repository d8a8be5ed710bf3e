import type { RoundKind } from '#shared/approve/round.ts';
import { type SentRow, sentRowSchema } from '#shared/approve/sentRow.ts';
import { type Db, query } from './sqlite.ts';
import type { Round } from './tables.ts';

type StoredRound = Omit<Round, 'content'> & { readonly content: string };

const columns = 'id, uid, number, kind, title, sentAt, actor, content, note';
const all = query<[], StoredRound>(`SELECT ${columns} FROM round WHERE live = 1 ORDER BY sentAt, id`);
const byNumber = query<[RoundKind, number], StoredRound>(
  `SELECT ${columns} FROM round WHERE live = 1 AND kind = ? AND number = ?`,
);
const byUid = query<[string], StoredRound>(`SELECT ${columns} FROM round WHERE live = 1 AND uid = ?`);
const latest = query<[RoundKind], StoredRound>(
  `SELECT ${columns} FROM round WHERE live = 1 AND kind = ? ORDER BY number DESC LIMIT 1`,
);
const next = query<[RoundKind], { number: number }>(
  'SELECT coalesce(max(number), 0) + 1 AS number FROM round WHERE kind = ?',
);
const rows = query<[number], { itemId: number; departmentId: number | null; payload: string }>(
  'SELECT itemId, departmentId, payload FROM roundRow WHERE roundId = ? ORDER BY position',
);
const rowsOfDepartment = query<[number, number], { itemId: number; departmentId: number | null; payload: string }>(
  'SELECT itemId, departmentId, payload FROM roundRow WHERE roundId = ? AND departmentId = ? ORDER BY position',
);
const catalogueOperation = query<[], { uid: string }>("SELECT uid FROM operation WHERE kind = 'create' ORDER BY id");

/** In the order in which they went out. */
export function listRounds(db: Db): Round[] {
  return all(db).all().map(decode);
}

export function findRound(db: Db, kind: RoundKind, number: number): Round | null {
  return decoded(byNumber(db).get(kind, number));
}

export function findRoundByUid(db: Db, uid: string): Round | null {
  return decoded(byUid(db).get(uid));
}

export function latestRound(db: Db, kind: RoundKind): Round | null {
  return decoded(latest(db).get(kind));
}

/** A number once given stays given, whatever was undone: somebody may hold the workbook. */
export function nextRoundNumber(db: Db, kind: RoundKind): number {
  return next(db).get(kind)?.number ?? 1;
}

export interface StoredRow {
  readonly itemId: number;
  readonly departmentId: number | null;
  readonly sent: SentRow;
}

/** What was sent, in its order; of one department, or all. */
export function listRoundRows(db: Db, roundId: number, departmentId?: number): StoredRow[] {
  const found = departmentId === undefined ? rows(db).all(roundId) : rowsOfDepartment(db).all(roundId, departmentId);
  return found.map(({ payload, ...row }) => ({ ...row, sent: sentRowSchema.parse(JSON.parse(payload)) }));
}

/** The uid of the operation that made the catalogue: copies of a catalogue share it, and no other has it. */
export function catalogueUid(db: Db): string {
  return catalogueOperation(db).get()?.uid ?? '';
}

function decoded(row: StoredRound | undefined): Round | null {
  return row === undefined ? null : decode(row);
}

function decode(row: StoredRound): Round {
  return { ...row, content: JSON.parse(row.content) };
}

const sentAgain = query<[RoundKind, number], { itemId: number }>(
  `SELECT DISTINCT roundRow.itemId AS itemId FROM round JOIN roundRow ON roundRow.roundId = round.id
   WHERE round.kind = ? AND round.number > ? AND round.live = 1`,
);
const gone = query<[number], { itemId: number }>(
  `SELECT item.id AS itemId FROM roundRow JOIN item ON item.id = roundRow.itemId AND item.live = 0
   WHERE roundRow.roundId = ?`,
);

/** Items that went out once more in a later round of the same kind. */
export function listItemsSentAgain(db: Db, { kind, number }: Round): Set<number> {
  return new Set(
    sentAgain(db)
      .all(kind, number)
      .map(({ itemId }) => itemId),
  );
}

/** Items of the round that are no more. */
export function listItemsGone(db: Db, roundId: number): Set<number> {
  return new Set(
    gone(db)
      .all(roundId)
      .map(({ itemId }) => itemId),
  );
}

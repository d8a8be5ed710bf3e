import type { AnswerCounts } from '#shared/approve/answerCounts.ts';
import type { AnswerReading, ReturnedRow, RoundAnswer } from '#shared/approve/readAnswer.ts';
import type { AddedRow } from '#shared/approve/readLines.ts';
import type { Session } from '../../session.ts';
import { type AnswerBrief, findAnswer } from '../../store/answers.ts';
import type { idSource } from '../../store/ids.ts';
import type { StoredRow } from '../../store/rounds.ts';
import { subjectOf } from '../../store/subjects.ts';
import type { Answer } from '../../store/tables.ts';
import { type Change, insert } from '../../store/write.ts';
import { departmentBook } from '../departmentBook.ts';
import { type NewProposal, newProposal, openState, type SaidCell } from './newProposal.ts';
import { OnRecord } from './onRecord.ts';
import type { BookedRound, RoundBook } from './roundBook.ts';

/** A workbook that was read. */
export interface ReadWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly reading: AnswerReading;
}

/** The changes of taking workbooks back, put together one by one before anything is written. */
export class AnswerDraft {
  readonly #session: Session;
  readonly #book: RoundBook;
  readonly #nextId: ReturnType<typeof idSource>;
  /** Who answered, where a person said so. */
  readonly #given: number | null;
  readonly #records = new Map<number, OnRecord>();
  readonly #departments: ReturnType<typeof departmentBook>;
  readonly #made = new Map<number, AnswerBrief>();
  readonly changes: Change[] = [];

  constructor(session: Session, book: RoundBook, nextId: ReturnType<typeof idSource>, given: number | null) {
    this.#session = session;
    this.#book = book;
    this.#nextId = nextId;
    this.#given = given;
    this.#departments = departmentBook(session);
  }

  /** @returns the answers that it makes, and earlier ones that say the same. */
  add(workbook: ReadWorkbook): { made: AnswerBrief[]; repeated: AnswerBrief[] } {
    const outcomes = workbook.reading.rounds.map((answer) => {
      const booked = this.#book.find(answer.round.uid);
      if (booked === null) throw new Error(`no round ${answer.round.uid}`);
      return this.#addRound(workbook, answer, booked);
    });
    const repeated = new Set(outcomes.flatMap((outcome) => outcome.repeated));
    return {
      made: outcomes.flatMap(({ made }) => made ?? []),
      repeated: [...repeated].flatMap((id) => this.#made.get(id) ?? findAnswer(this.#session.db, id) ?? []),
    };
  }

  made(): AnswerBrief[] {
    return [...this.#made.values()];
  }

  #addRound(
    workbook: ReadWorkbook,
    answer: RoundAnswer,
    booked: BookedRound,
  ): { made: AnswerBrief | null; repeated: number[] } {
    const { round, rows: stored } = booked;
    const record = this.#recordOf(round.id);
    const departmentId = this.#given ?? answeringDepartment(answer, booked);
    const authorOf = (row: StoredRow): number | null =>
      departmentId ?? (round.kind === 'solicit' ? row.departmentId : null);
    const rows = answer.rows.map((row) => ({ row, stored: storedRow(stored, row) }));
    const proposals = [
      ...rows.flatMap((each) => this.#proposalsOf(each.row, each.stored, authorOf(each.stored), booked)),
      ...answer.additions.map((addition) => this.#additionOf(addition, departmentId)),
    ];
    // What a department says of the items of another is no answer of that one.
    const answered = rows
      .map((each) => each.stored)
      .filter((row) => this.#given === null || round.kind === 'approve' || row.departmentId === departmentId);
    const before = [
      ...answered.map((row) => record.whereAnswered(authorOf(row), row.itemId)),
      ...proposals.map((proposal) => record.whereSaid(proposal)),
    ];
    if (!before.includes(null)) return { made: null, repeated: before.filter((id) => id !== null) };
    const id = this.#nextId('answer');
    this.changes.push(insert('answer', this.#answer(id, workbook, answer, round.id, departmentId)));
    for (const row of answered) {
      this.changes.push(insert('answerRow', { id: this.#nextId('answerRow'), answerId: id, itemId: row.itemId }));
      record.answer(id, authorOf(row), row.itemId);
    }
    for (const proposal of proposals.filter((each) => record.whereSaid(each) === null)) {
      const said = { ...proposal, id: this.#nextId('proposal'), answerId: id };
      this.changes.push(insert('proposal', said));
      record.say(said);
    }
    const department = departmentId === null ? null : subjectOf(this.#session.db, 'department', departmentId).name;
    const made = { answer: id, kind: round.kind, round: round.number, department };
    this.#made.set(id, made);
    return { made, repeated: [] };
  }

  #answer(
    id: number,
    { file, sha256, reading }: ReadWorkbook,
    { rows, missing }: RoundAnswer,
    roundId: number,
    departmentId: number | null,
  ): Answer {
    const { stale, foreign, repeated } = reading;
    const account: AnswerCounts = {
      rows: rows.length,
      changes: countChanges(rows),
      stale,
      foreign,
      missing: missing.length,
      repeated,
    };
    const { newUid, now } = this.#session.surroundings;
    const said = { person: null, day: null, docNo: null, note: null };
    return {
      id,
      uid: newUid(),
      roundId,
      departmentId,
      way: 'workbook',
      ...said,
      file,
      sha256,
      receivedAt: now(),
      account,
    };
  }

  /** What differs; and that a cell says again what was sent, where the same author had asked for something else. */
  #proposalsOf(row: ReturnedRow, stored: StoredRow, authorId: number | null, booked: BookedRound): NewProposal[] {
    const { itemId, sent } = stored;
    const record = this.#recordOf(booked.round.id);
    const taken = row.asSent.filter((column) => record.waits(authorId, itemId, column));
    const said: SaidCell[] = [
      ...row.differences,
      ...taken.map((column) => {
        const text = sent.cells[column] ?? '';
        return { column, before: text, after: text, place: null };
      }),
    ];
    return said.flatMap((cell) => newProposal(this.#session, booked.round.kind, stored, authorId, cell) ?? []);
  }

  #additionOf({ cells, place }: AddedRow, authorId: number | null): NewProposal {
    const { name = '', subItem } = cells;
    return {
      itemId: null,
      authorId,
      departmentId: this.#departments.find(cells.department ?? '')?.id ?? authorId,
      columnKey: 'addition',
      effect: 'addition',
      before: '',
      after: subItem === undefined ? name : `${name}（${subItem}）`,
      cells,
      says: null,
      topicId: null,
      place,
      ...openState,
    };
  }

  #recordOf(roundId: number): OnRecord {
    const record = this.#records.get(roundId) ?? new OnRecord(this.#session, roundId);
    this.#records.set(roundId, record);
    return record;
  }
}

/** Cells that differ from what was sent; not those that keep it. */
export function countChanges(rows: readonly ReturnedRow[]): number {
  return rows.reduce(
    (sum, { differences }) => sum + differences.filter(({ before, after }) => before !== after).length,
    0,
  );
}

function storedRow(rows: BookedRound['rows'], { sent }: ReturnedRow): StoredRow {
  const found = rows.get(sent.uid);
  if (found === undefined) throw new Error(`no row of ${sent.uid}`);
  return found;
}

/**
 * The department that answered, of a consultation: the one whose rows they all are, or whose workbook it was. null: several
 * of them, each for its own rows; or the leadership.
 */
function answeringDepartment({ department, rows }: RoundAnswer, { round, rows: stored }: BookedRound): number | null {
  if (round.kind === 'approve') return null;
  const own = [...stored.values()].find(({ sent }) => sent.department === department)?.departmentId ?? null;
  const found = new Set(rows.map((row) => storedRow(stored, row).departmentId));
  if (found.size === 0) return own;
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

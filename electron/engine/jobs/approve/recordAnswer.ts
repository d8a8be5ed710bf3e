import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { nothingCounted } from '#shared/approve/answerCounts.ts';
import type { ColumnKey } from '#shared/approve/columns.ts';
import { effectOf, headerOf } from '#shared/approve/effects.ts';
import { type RoundKind, roundKindWords } from '#shared/approve/round.ts';
import { savedText } from '#shared/approve/sameCell.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import { maxFileBytes } from '../../intake/limits.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { idSource } from '../../store/ids.ts';
import { listRoundRows, type StoredRow } from '../../store/rounds.ts';
import { subjectOf } from '../../store/subjects.ts';
import type { Round } from '../../store/tables.ts';
import { insert } from '../../store/write.ts';
import { outside, type Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { itemNamed } from '../decide/findThings.ts';
import { roundNumbered } from './findRound.ts';
import { departmentNamed } from './gatherRound.ts';
import { type NewProposal, newProposal } from './newProposal.ts';

/** Where agreement to a row as it stands is written. */
const agreeColumn: Readonly<Record<RoundKind, ColumnKey>> = { solicit: 'opinion', approve: 'joint' };

type Said = Parsed<'approve/record'>['said'][number];

/**
 * Records what was said by telephone, letter, on a stamped scan or at a meeting. Only the rows that are named are
 * answered by it, or with `allAgree` all that the department was asked about: silence is no agreement.
 * @throws Failure unknown-round, unknown-department, unknown-item, not-in-round, record-without-department, edit-locked,
 *   cannot-read
 */
export async function recordAnswer(
  session: Session,
  input: Parsed<'approve/record'>,
  task: Task,
): Promise<Output<'approve/record'>> {
  const attached = input.file === undefined ? null : await outside(task, attachmentOf(input.file));
  return writeInSteps(session, record(session, input, attached), task);
}

function* record(
  session: Session,
  input: Parsed<'approve/record'>,
  attached: AttachedFile | null,
): Steps<Output<'approve/record'>> {
  const round = roundNumbered(session, input.kind, input.round);
  const departmentId = input.department === undefined ? null : departmentNamed(session, input.department);
  if (departmentId === null && round.kind === 'solicit') throw new Failure('record-without-department');
  const rows = new Map(listRoundRows(session.db, round.id).map((row) => [row.itemId, row]));
  const { answered, proposals } = whatWasSaid(session, round, { rows, departmentId, input });
  const nextId = idSource(session.db);
  const id = nextId('answer');
  const { way, person, day, docNo = null, note = null, actor } = input;
  const answer = {
    id,
    uid: session.surroundings.newUid(),
    roundId: round.id,
    departmentId,
    way,
    person,
    day,
    docNo,
    file: attached?.file ?? null,
    sha256: attached?.sha256 ?? null,
    receivedAt: session.surroundings.now(),
    note,
    account: {
      ...nothingCounted,
      rows: answered.length,
      changes: proposals.filter(({ before, after }) => before !== after).length,
    },
  };
  const from = departmentId === null ? person : `${subjectOf(session.db, 'department', departmentId).name} ${person}`;
  const values = { kind: roundKindWords[round.kind], number: round.number, answers: 1, from };
  const operation = newOperation(session, 'answer', actor, values, note);
  const changes = [
    insert('answer', answer),
    ...answered.map((itemId) => insert('answerRow', { id: nextId('answerRow'), answerId: id, itemId })),
    ...proposals.map((proposal) => insert('proposal', { ...proposal, id: nextId('proposal'), answerId: id })),
  ];
  const attachments = attached === null ? [] : [attached];
  const written = yield* commitInSteps(session, operation, changes, { attachments });
  return { operation: written?.operationId ?? null, answer: id, proposals: proposals.length };
}

interface AttachedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

interface Recording {
  readonly rows: ReadonlyMap<number, StoredRow>;
  readonly departmentId: number | null;
  readonly input: Parsed<'approve/record'>;
}

function whatWasSaid(
  session: Session,
  round: Round,
  { rows, departmentId, input }: Recording,
): { answered: number[]; proposals: NewProposal[] } {
  // What a department says of the items of another is no answer of that one.
  const isOwn = (row: StoredRow): boolean => round.kind === 'approve' || row.departmentId === departmentId;
  const named = new Set<number>();
  const proposals = input.said.flatMap((said) => {
    const row = rowNamed(session, round, rows, said);
    named.add(row.itemId);
    return saidOfRow(session, round, row, departmentId, said);
  });
  const silent = input.allAgree
    ? [...rows.values()].filter(
        (row) => !named.has(row.itemId) && (departmentId === null || row.departmentId === departmentId),
      )
    : [];
  const agreed = silent.flatMap((row) =>
    saidOfRow(session, round, row, departmentId, { column: agreeColumn[round.kind], text: '同意' }),
  );
  const spoken = [...named].flatMap((itemId) => rows.get(itemId) ?? []).filter(isOwn);
  return { answered: [...spoken, ...silent].map(({ itemId }) => itemId), proposals: [...proposals, ...agreed] };
}

function rowNamed(session: Session, round: Round, rows: Recording['rows'], { item }: Said): StoredRow {
  const found = itemNamed(session, item);
  const row = rows.get(found.id);
  if (row !== undefined) return row;
  throw new Failure('not-in-round', { item: found.number, kind: roundKindWords[round.kind], round: round.number });
}

function saidOfRow(
  session: Session,
  { kind }: Round,
  row: StoredRow,
  authorId: number | null,
  { column, text }: Pick<Said, 'column' | 'text'>,
): NewProposal[] {
  const effect = effectOf(kind, column, row.sent);
  if (effect === 'none') {
    throw new Failure('edit-locked', { item: row.sent.number, field: headerOf(kind, column) });
  }
  const before = row.sent.cells[column] ?? '';
  const after = savedText(text);
  const proposal = newProposal(session, kind, row, authorId, { column, before, after, place: null });
  return proposal === null ? [] : [proposal];
}

/** @throws Failure cannot-read */
async function attachmentOf(path: string): Promise<AttachedFile> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) throw new Failure('cannot-read', { file, detail: `${Math.ceil(size / 1024 / 1024)} MB` });
    const bytes = await readFile(path);
    return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
  } catch (error) {
    if (error instanceof Error && 'code' in error && !(error instanceof Failure)) {
      throw new Failure('cannot-read', { file, detail: String(error.code) });
    }
    throw error;
  }
}

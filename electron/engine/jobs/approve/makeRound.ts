import { type RoundContent, roundKindWords } from '#shared/approve/round.ts';
import type { RoundList } from '#shared/approve/roundList.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { takeSteps, writeInSteps } from '../../steps.ts';
import { lastOperationId } from '../../store/derived.ts';
import { idSource } from '../../store/ids.ts';
import { nextRoundNumber } from '../../store/rounds.ts';
import { insert } from '../../store/write.ts';
import { nextStep, partOf, type Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { describeRound } from './findRound.ts';
import { gatherRound } from './gatherRound.ts';
import { gatherRoundList, packRoundList } from './roundList.ts';
import { unansweredTwin } from './unansweredTwin.ts';

/**
 * Writes down what goes out at this moment, cell by cell; it never changes. The workbooks are written from it alone, so
 * that the same round gives the same files for ever.
 * @throws Failure round-empty, unknown-department, due-past, round-changed where somebody wrote while it was prepared
 */
export async function makeRound(
  session: Session,
  input: Parsed<'approve/make-round'>,
  task: Task,
): Promise<Output<'approve/make-round'>> {
  const seen = lastOperationId(session.db);
  await nextStep(task, { done: 0, total: 100 });
  const gathered = gatherRound(session, input.kind, input.departments);
  await nextStep(task, { done: 20, total: 100 });
  const wantsList = input.kind === 'approve' && input.departments === undefined;
  const list = wantsList ? await takeSteps(session, gatherRoundList(session), partOf(task, 0.2, 0.7)) : null;
  return writeInSteps(session, writeRound(session, input, { ...gathered, list, seen }), partOf(task, 0.7, 1));
}

interface Made extends ReturnType<typeof gatherRound> {
  readonly list: RoundList | null;
  /** The last operation that it holds. */
  readonly seen: number;
}

function* writeRound(
  session: Session,
  input: Parsed<'approve/make-round'>,
  { asked, rows, list, seen }: Made,
): Steps<Output<'approve/make-round'>> {
  const { db, settings, surroundings } = session;
  const { kind, actor } = input;
  if (lastOperationId(db) !== seen) throw new Failure('round-changed');
  const before = input.reuse ? unansweredTwin(session, input, asked, rows, list) : null;
  if (before !== null) return { operation: null, round: describeRound(session, before) };
  const day = surroundings.dayOf(surroundings.now());
  if (input.due !== undefined && input.due < day) throw new Failure('due-past', { due: input.due, day });
  const packed = list === null ? null : packRoundList(list);
  const number = nextRoundNumber(db, kind);
  const operation = newOperation(session, 'round', actor, {
    kind: roundKindWords[kind],
    number,
    items: rows.filter(({ sent }) => sent.parentUid === null).length,
  });
  const content: RoundContent = {
    list: settings.title,
    place: settings.place,
    categorySet: settings.categories.id,
    departments: asked.map(({ name }) => name),
    day: surroundings.dayOf(operation.at),
    due: input.due ?? null,
    draft: packed?.sha256 ?? null,
  };
  const round = {
    id: idSource(db)('round'),
    uid: surroundings.newUid(),
    number,
    kind,
    title: input.title ?? `${settings.title}${roundKindWords[kind]}（第${number}轮）`,
    sentAt: operation.at,
    actor,
    content,
    note: input.note ?? null,
  };
  const roundRows = rows.map(({ itemId, departmentId, sent }, position) => {
    return { roundId: round.id, position, itemId, departmentId, uid: sent.uid, payload: sent };
  });
  const attachments = packed === null ? [] : [packed];
  const written = yield* commitInSteps(session, operation, [insert('round', round)], { roundRows, attachments });
  return { operation: written?.operationId ?? null, round: describeRound(session, round) };
}

import { type RoundContent, roundKindWords } from '#shared/approve/round.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { lastOperationId } from '../../store/derived.ts';
import { idSource } from '../../store/ids.ts';
import { nextRoundNumber } from '../../store/rounds.ts';
import { transaction } from '../../store/sqlite.ts';
import { insert } from '../../store/write.ts';
import { nextStep, type Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { describeRound } from './findRound.ts';
import { gatherRound } from './gatherRound.ts';
import { gatherRoundList, packRoundList } from './roundList.ts';
import { unansweredTwin } from './unansweredTwin.ts';

/**
 * Writes down what goes out at this moment, cell by cell; it never changes. The workbooks are written from it alone, so
 * that the same round gives the same files for ever.
 * @throws Failure round-empty, unknown-department, round-changed where somebody wrote while it was prepared
 */
export async function makeRound(
  session: Session,
  input: Parsed<'approve/make-round'>,
  task: Task,
): Promise<Output<'approve/make-round'>> {
  const { db, settings, surroundings } = session;
  const { kind, actor } = input;
  const seen = lastOperationId(db);
  await nextStep(task, { done: 0, total: 2 });
  const { asked, rows } = gatherRound(session, kind, input.departments);
  await nextStep(task, { done: 1, total: 2 });
  const list = kind === 'approve' && input.departments === undefined ? await gatherRoundList(session, task) : null;
  const packed = list === null ? null : packRoundList(list);
  return transaction(db, () => {
    if (lastOperationId(db) !== seen) throw new Failure('round-changed');
    const before = input.reuse ? unansweredTwin(session, input, asked, rows, list) : null;
    if (before !== null) return { operation: null, round: describeRound(session, before) };
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
    const written = commit(session, operation, [insert('round', round)], {
      roundRows: rows.map(({ itemId, departmentId, sent }, position) => {
        return { roundId: round.id, position, itemId, departmentId, uid: sent.uid, payload: sent };
      }),
      attachments: packed === null ? [] : [packed],
    });
    return { operation: written?.operationId ?? null, round: describeRound(session, round) };
  });
}

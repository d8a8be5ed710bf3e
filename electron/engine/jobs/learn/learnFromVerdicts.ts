import type { Output, Parsed } from '#shared/contract.ts';
import { homeLevelOf } from '#shared/match/homeLevel.ts';
import { uncalibrated } from '#shared/match/learn/calibration.ts';
import { inBlocks, judge } from '#shared/match/learn/judge.ts';
import { type Judged, learn, reliability } from '#shared/match/learn/learn.ts';
import { Failure } from '#shared/model/failure.ts';
import { groupKindNames } from '#shared/model/group.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { takeSteps, writeInSteps } from '../../steps.ts';
import { idSource } from '../../store/ids.ts';
import { listJudgedPairs } from '../../store/judgements.ts';
import { countLevels } from '../../store/matchColumns.ts';
import { findSetting, setSetting, unsetSetting } from '../../store/settings.ts';
import type { Change, Operation } from '../../store/write.ts';
import { partOf, type Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { rebuildGroups } from '../matchCatalogue.ts';
import { matchItem } from '../review/matchItem.ts';

/** What the verdicts of the catalogue teach about the confidence of matching; nothing is changed. */
export async function readLearned(session: Session, task: Task): Promise<Output<'learn/read'>> {
  const judged = await takeSteps(session, judgeAll(session), task);
  const { calibration, trial, helps } = learn(judged);
  return {
    judged: judged.length,
    right: judged.filter(({ right }) => right).length,
    trial: { ...trial },
    helps,
    applied: findSetting(session.db, 'calibration') !== null,
    kinds: calibration.map(({ kind, sureHolds }) => {
      const own = judged.filter((each) => each.kind === kind);
      return {
        kind,
        name: groupKindNames[kind],
        judged: own.length,
        right: own.filter(({ right }) => right).length,
        sureHolds,
        before: reliability(uncalibrated, own),
        after: reliability(calibration, own),
      };
    }),
  };
}

/**
 * Takes over what the verdicts teach, and matches with it.
 * @throws Failure learning-is-no-help
 */
export async function applyLearned(
  session: Session,
  { actor }: Parsed<'learn/apply'>,
  task: Task,
): Promise<Output<'learn/apply'>> {
  const { calibration, helps } = learn(await takeSteps(session, judgeAll(session), partOf(task, 0, 0.3)));
  if (!helps) throw new Failure('learning-is-no-help');
  const kept = JSON.stringify(calibration);
  const changes = () => [setSetting(session.db, idSource(session.db), 'calibration', kept)];
  const write = setAndMatch(session, operationOf(session, 'calibrate', actor), changes);
  return writeInSteps(session, write, partOf(task, 0.3, 1));
}

/** Back to the confidence as shipped. */
export function resetLearned(
  session: Session,
  { actor }: Parsed<'learn/reset'>,
  task: Task,
): Promise<Output<'learn/reset'>> {
  const changes = () => unsetSetting(session.db, 'calibration');
  return writeInSteps(session, setAndMatch(session, operationOf(session, 'calibrate-reset', actor), changes), task);
}

function operationOf(session: Session, code: 'calibrate' | 'calibrate-reset', actor: string): Operation {
  return { ...newOperation(session, 'setting', actor, {}), summary: { code, values: {} } };
}

/** The setting and the groups that follow from it, whole or not at all. */
function* setAndMatch(session: Session, operation: Operation, changes: () => Change[]): Steps<Output<'learn/apply'>> {
  const written = yield* part(commitInSteps(session, operation, changes()), 0, 0.1);
  if (written !== null) yield* part(rebuildGroups(session), 0.1, 1);
  return { operation: written?.operationId ?? null };
}

function* judgeAll(session: Session): Steps<Judged[]> {
  const homeLevel = homeLevelOf(countLevels(session.db));
  return yield* flatMapInSteps(inBlocks(listJudgedPairs(session.db)), (judgement) => {
    const [a, b] = [matchItem(session, judgement.a), matchItem(session, judgement.b)];
    const judged = a === null || b === null ? null : judge(a, b, judgement, homeLevel);
    return judged === null ? [] : [judged];
  });
}

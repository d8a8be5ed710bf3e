import type { DecisionOutcome } from '#shared/contract/decide.ts';
import { part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';

import type { Change } from '../../store/write.ts';
import { commitInSteps } from '../commit.ts';
import { MergeMap, type Ruling, rulingChange } from './ruling.ts';

interface Act {
  readonly actor: string;
  readonly reason: string | null;
  /** How the items were chosen, for the history: 逐项, 规则 R02, 其余. */
  readonly by: string;
  readonly groups?: number;
  /** What is written with the decisions: verdicts, confirmed categories. */
  readonly also?: Iterable<Change>;
}

/** Writes decisions as one operation, which is one step to undo. */
export function* writeRulings(session: Session, rulings: readonly Ruling[], act: Act): Steps<DecisionOutcome> {
  yield* part(refuseCircles(session, rulings), 0, 0.1);
  const kinds = [...new Set(rulings.map((ruling) => ruling.decision))];
  const operation = newOperation(
    session,
    'decide',
    act.actor,
    { as: kinds.join('、'), items: rulings.length, by: act.by },
    act.reason,
  );
  const changes = [...rulings.map((ruling) => rulingChange(ruling, act.actor)), ...(act.also ?? [])];
  const written = yield* part(commitInSteps(session, operation, changes), 0.1, 1);
  if (written === null) return { operation: null, items: 0, groups: 0 };
  return { operation: written.operationId, items: rulings.length, groups: act.groups ?? 0 };
}

/** @throws Failure merge-cycle */
function* refuseCircles(session: Session, rulings: readonly Ruling[]): Steps<void> {
  const merges = new MergeMap(session.db);
  for (const [done, ruling] of rulings.entries()) {
    yield { done, total: rulings.length };
    merges.plan(ruling);
  }
}

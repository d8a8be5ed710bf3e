import type { Evidence } from '#shared/model/evidence.ts';
import type { OperationKind } from '#shared/model/operation.ts';
import type { Session } from './session.ts';
import type { Operation } from './store/write.ts';

/** An operation of this moment; its code and figures are put into words when the history is shown. */
export function newOperation(
  session: Session,
  kind: OperationKind,
  actor: string,
  values: Evidence['values'],
  reason: string | null = null,
): Operation {
  const { now, newUid } = session.surroundings;
  return { uid: newUid(), kind, actor, at: now(), reason, summary: { code: kind, values } };
}

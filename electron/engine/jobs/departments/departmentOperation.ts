import type { Evidence } from '#shared/model/evidence.ts';
import type { DepartmentAct } from '#shared/model/operation.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import type { Operation } from '../../store/write.ts';

export function departmentOperation(
  session: Session,
  act: DepartmentAct,
  actor: string,
  values: Evidence['values'],
  reason?: string,
): Operation {
  const operation = newOperation(session, 'department', actor, values, reason ?? null);
  return { ...operation, summary: { code: act, values } };
}

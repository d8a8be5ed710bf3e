import { Failure } from '#shared/model/failure.ts';
import { type Press, runPress } from '../output/press/press.ts';
import type { Session } from '../session.ts';
import type { Task } from '../task.ts';

/** The press of this session, which ends with the task. @throws Failure no-press, with the format that needs one */
export function pressFor(session: Session, task: Task, format: string): Press {
  const program = session.places.press();
  if (program === null) throw new Failure('no-press', { format });
  return (order) => runPress(program, order, task.signal);
}

import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/call.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from './session.ts';
import { type Task, throwIfStopped } from './task.ts';

/** A long computation that can be left between any two of its steps; each says how far it is. */
export type Steps<T> = Generator<Progress, T>;

/** So long other calls wait at most while steps are taken. */
const turnMilliseconds = 20;

/** Takes the steps and lets other calls through in between; a stop, or another catalogue, ends them. */
export async function takeSteps<T>(session: Session, steps: Steps<T>, task: Task): Promise<T> {
  const { db } = session;
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - turn < turnMilliseconds) continue;
    task.report(step.value);
    await setImmediate();
    throwIfStopped(task);
    if (session.db !== db) throw new Failure('stopped');
    turn = performance.now();
  }
}

/** Takes them without a break, for use within a transaction. */
export function takeStepsAtOnce<T>(steps: Steps<T>, task: Task): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    throwIfStopped(task);
  }
}

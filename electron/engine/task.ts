import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/call.ts';
import { Failure } from '#shared/model/failure.ts';

/** What a long job reports to and listens to. */
export interface Task {
  readonly report: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Between two steps of a job: a stop ends it here, before anything was written. */
export function throwIfStopped(task: Task): void {
  if (task.signal.aborted) throw new Failure('stopped');
}

/** Between two steps of a long job: says how far it is, lets other calls in, and ends it here when it was stopped. */
export async function nextStep(task: Task, progress: Progress): Promise<void> {
  task.report(progress);
  await setImmediate();
  throwIfStopped(task);
}

import { Failure } from '#shared/model/failure.ts';
import { type Progress, scaled } from '#shared/steps.ts';
import type { Gate } from './gate.ts';

/** What a job reports to and listens to, and where it waits for others. */
export interface Task {
  readonly report: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly gate: Gate;
}

/** A job that is a part of a longer one, from one share of it to another; both between 0 and 1. */
export function partOf(task: Task, from: number, to: number): Task {
  return { ...task, report: (progress) => task.report(scaled(progress, from, to)) };
}

/** Between two steps of a job: a stop ends it here, and nothing of it stays. */
export function throwIfStopped(task: Task): void {
  if (task.signal.aborted) throw new Failure('stopped');
}

/** Between two steps of a long job: says how far it is, lets other calls in, and ends it here when it was stopped. */
export async function nextStep(task: Task, progress: Progress): Promise<void> {
  task.report(progress);
  await letOthers(task);
}

/** Lets other calls in, and ends the job here when it was stopped. */
export async function letOthers(task: Task): Promise<void> {
  await task.gate.letOthers();
  throwIfStopped(task);
}

/** Waits for what is done outside of the catalogue, which others may be at meanwhile. @throws Failure stopped */
export async function outside<T>(task: Task, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await task.gate.enter();
    throwIfStopped(task);
  }
}

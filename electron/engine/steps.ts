import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import type { Session } from './session.ts';
import { transactionInSteps, withoutTrace } from './store/sqlite.ts';
import { letOthers, type Task, throwIfStopped } from './task.ts';

/** So long other calls, and a stop, wait at most while steps are taken. */
const turnMilliseconds = 20;

/** Takes the steps and lets other calls through in between; a stop, or another catalogue, ends them. */
export function takeSteps<T>(session: Session, steps: Steps<T>, task: Task): Promise<T> {
  return take(steps, task, () => letOthers(task), isOpen(session));
}

/** The same of work that has nothing to do with the open catalogue, if there is one. */
export function takeStepsApart<T>(steps: Steps<T>, task: Task): Promise<T> {
  return take(steps, task, () => letOthers(task));
}

/**
 * Takes the steps of a write, whole or not at all: progress and a stop come through, every other call waits until it is
 * done. Where it fails or is stopped nothing of it stays.
 */
export function writeInSteps<T>(session: Session, write: Steps<T>, task: Task): Promise<T> {
  return hold(session, (db) => transactionInSteps(db, write), task);
}

/** Takes steps that write and takes back what they wrote; other calls wait meanwhile. */
export function tryInSteps<T>(session: Session, work: Steps<T>, task: Task): Promise<T> {
  return hold(session, (db) => withoutTrace(db, work), task);
}

/** Steps that write, or, for a preview, only count what they would write: then others may come in between. */
export function previewOrWrite<T>(session: Session, preview: boolean, steps: Steps<T>, task: Task): Promise<T> {
  return preview ? takeSteps(session, steps, task) : writeInSteps(session, steps, task);
}

async function hold<T>(session: Session, begin: (db: Session['db']) => Steps<T>, task: Task): Promise<T> {
  const { gate, db } = session;
  await gate.hold();
  try {
    throwIfStopped(task);
    if (!db.open) throw new Failure('stopped');
    const pause = async () => {
      await gate.pause();
      throwIfStopped(task);
    };
    return await take(begin(db), task, pause, isOpen(session));
  } catch (error) {
    // They may have been read anew from what is taken back.
    session.forgetLaws();
    throw error;
  } finally {
    gate.release();
  }
}

/** Of the catalogue that is open now. */
function isOpen({ db }: Session): () => boolean {
  return () => db.open;
}

async function take<T>(
  steps: Steps<T>,
  task: Task,
  pause: () => Promise<void>,
  mayGoOn: () => boolean = () => true,
): Promise<T> {
  let turn = performance.now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - turn < turnMilliseconds) continue;
      task.report(step.value);
      await pause();
      if (!mayGoOn()) throw new Failure('stopped');
      turn = performance.now();
    }
  } catch (error) {
    // What the steps began, they end.
    steps.throw(error);
    throw error;
  }
}

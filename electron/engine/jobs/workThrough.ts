import type { Output } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { type Steps, takeSteps } from '../steps.ts';
import type { Task } from '../task.ts';
import { checkSteps } from './checkCatalogue.ts';
import { classifySteps } from './classifyCatalogue.ts';
import { matchSteps } from './matchCatalogue.ts';

/** Classifies, matches and checks: what has to follow every import, each built on what the one before found. */
export function workThrough(session: Session, task: Task): Promise<Output<'work/all'>> {
  return takeSteps(session, allSteps(session), task);
}

export function* allSteps(session: Session): Steps<Output<'work/all'>> {
  const classify = yield* partOfAll(classifySteps(session), 0, 0.15);
  const match = yield* partOfAll(matchSteps(session), 0.15, 0.9);
  const check = yield* partOfAll(checkSteps(session), 0.9, 1);
  return { classify, match, check };
}

/** Shares by the time that each takes on a large catalogue. */
const allParts = 1000;

function* partOfAll<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const share = step.value.total === 0 ? 1 : step.value.done / step.value.total;
    yield { done: Math.floor(allParts * (from + (to - from) * share)), total: allParts };
  }
}

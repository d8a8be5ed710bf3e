import type { Output } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { partOf, type Task } from '../task.ts';
import { checkCatalogue } from './checkCatalogue.ts';
import { classifyCatalogue } from './classifyCatalogue.ts';
import { matchCatalogue } from './matchCatalogue.ts';

/**
 * Classifies, matches and checks: what has to follow every import, each built on what the one before found. The parts
 * are by the time that each takes on a large catalogue.
 */
export async function workThrough(session: Session, task: Task): Promise<Output<'work/all'>> {
  const classify = await classifyCatalogue(session, partOf(task, 0, 0.15));
  const match = await matchCatalogue(session, partOf(task, 0.15, 0.9));
  const check = await checkCatalogue(session, partOf(task, 0.9, 1));
  return { classify, match, check };
}

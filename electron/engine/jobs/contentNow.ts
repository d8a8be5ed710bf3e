import type { ReleaseContent } from '#shared/publish/release.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import type { Task } from '../task.ts';
import { isReady } from './readiness.ts';
import { gatherRelease, headingAt } from './releaseContent.ts';

/** What a release made now would hold; a draft as long as something stands in the way of it. */
export async function contentNow(session: Session, task: Task): Promise<ReleaseContent> {
  const heading = headingAt(session, session.surroundings.now(), { draft: !isReady(session) });
  return (await takeSteps(session, gatherRelease(session, heading), task)).content;
}

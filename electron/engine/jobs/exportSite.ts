import type { ReleaseContent } from '#shared/publish/release.ts';
import { HistoryBook, type SiteHistory } from '#shared/site/history.ts';
import type { WrittenFile } from '../output/exportFiles.ts';
import { writeSite } from '../output/site.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { listReleases } from '../store/releases.ts';
import { nextStep, type Task } from '../task.ts';
import { readRelease } from './makeRelease.ts';
import type { Making } from './releaseDocuments.ts';

/**
 * Writes one release as a site into a folder, with what became of every power since the first release. The site takes
 * its place once the rest of what is made with it is there.
 */
export async function exportSite(
  session: Session,
  content: ReleaseContent,
  to: string,
  { documents, task }: Making,
  rest: Promise<unknown> = Promise.resolve(),
): Promise<WrittenFile> {
  const history = await traceHistory(session, content, task);
  const { resources } = session.places;
  const onProgress = (done: number, total: number) => nextStep(task, { done, total });
  return writeSite({ content, history, documents, resources, to, onProgress, rest });
}

/** Earlier releases, one in memory at a time; drafts were never published. */
async function traceHistory(session: Session, content: ReleaseContent, task: Task): Promise<SiteHistory> {
  const book = new HistoryBook();
  const earlier = listReleases(session.db).filter(({ number, draft }) => !draft && number < content.number);
  for (const [index, { number, title }] of earlier.entries()) {
    await nextStep(task, { done: index, total: earlier.length, subject: title });
    book.add(await takeSteps(session, readRelease(session, number), { ...task, report: () => {} }));
  }
  book.add(content);
  await nextStep(task, { done: earlier.length, total: earlier.length });
  return book.finish();
}

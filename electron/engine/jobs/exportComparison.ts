import { join } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { comparisonFileName, comparisonFiles } from '../output/comparison/files.ts';
import { writeOutputFiles } from '../output/exportFiles.ts';
import { isFolder } from '../output/folder.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { nextStep, partOf, type Task, throwIfStopped } from '../task.ts';
import { contentNow } from './contentNow.ts';
import { readRelease } from './makeRelease.ts';

/** Writes 调整对照表 between two releases, or one and what a release made now would hold. @throws Failure unknown-release */
export async function exportComparison(
  session: Session,
  { from, to, format, path }: Parsed<'release/export-comparison'>,
  task: Task,
): Promise<Output<'release/export-comparison'>> {
  const before = await takeSteps(session, readRelease(session, from), partOf(task, 0, 0.3));
  const reading = partOf(task, 0.3, 0.8);
  // What is not released is a draft, however ready it is.
  const after =
    to === null
      ? { ...(await contentNow(session, reading)), draft: true }
      : await takeSteps(session, readRelease(session, to), reading);
  await nextStep(task, { done: 80, total: 100 });
  const file = (await isFolder(path)) ? join(path, comparisonFileName(before, after, format)) : path;
  const files = await comparisonFiles(before, after, format, file);
  throwIfStopped(task);
  return { files: await writeOutputFiles(files) };
}

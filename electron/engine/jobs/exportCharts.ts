import type { ReleaseContent } from '#shared/publish/release.ts';
import { chartFiles, chartsMarkPath } from '../output/charts/chartFiles.ts';
import type { WrittenFile } from '../output/exportFiles.ts';
import { refuseForeignFolder } from '../output/ownFolder.ts';
import { writeFolder } from '../output/writeFolder.ts';
import { letOthers } from '../task.ts';
import type { Making } from './releaseDocuments.ts';

/** Writes the pictures of one release and their figures into a folder, which replaces an earlier one. */
export async function exportCharts(
  content: ReleaseContent,
  to: string,
  { documents, task }: Making,
): Promise<WrittenFile> {
  await refuseForeignFolder(to, chartsMarkPath, 'charts');
  return writeFolder(
    to,
    chartFiles(content, await documents.pictures(), () => letOthers(task)),
    () => letOthers(task),
  );
}

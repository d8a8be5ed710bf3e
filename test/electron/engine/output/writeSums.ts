import { join } from 'node:path';
import { outputFiles, outputFormats, writeOutputFiles } from '#engine/output/exportFiles.ts';
import { manyPowers } from './manyPowers.ts';

/** Run as a process of its own, with a folder: writes a release in all formats and says the files' check sums. */
const [, , folder = '.'] = process.argv;
for (const format of outputFormats) {
  const options = { encoding: 'utf-8', exact: false, list: 'all', by: 'category' } as const;
  const written = await writeOutputFiles(await outputFiles(manyPowers(60), format, join(folder, format), options));
  for (const { sha256 } of written) process.stdout.write(`${sha256}\n`);
}

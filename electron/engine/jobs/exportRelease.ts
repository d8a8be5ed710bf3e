import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { outputFileName, outputFiles, writeOutputFiles } from '../output/exportFiles.ts';
import type { Session } from '../session.ts';
import { readRelease } from './makeRelease.ts';

/**
 * Writes one release in one format; the CSV has its data dictionary beside it, the JSON its schema. Where a folder is
 * named, the file gets the name of the release.
 */
export async function exportRelease(session: Session, input: Parsed<'export/write'>): Promise<Output<'export/write'>> {
  const { format, to, encoding, exact } = input;
  const content = readRelease(session, input.release);
  const path = (await isFolder(to)) ? join(to, outputFileName(content, format)) : to;
  return { files: await writeOutputFiles(await outputFiles(content, format, path, { encoding, exact })) };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Nothing there yet: it is the name of the file to be. What else is wrong with it shows when it is written.
    return false;
  }
}

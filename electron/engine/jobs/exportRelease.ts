import type { Output, Parsed } from '#shared/contract.ts';
import { outputFiles, writeOutputFiles } from '../output/exportFiles.ts';
import type { Session } from '../session.ts';
import { readRelease } from './makeRelease.ts';

/** Writes one release in one format; the CSV has its data dictionary beside it, the JSON its schema. */
export async function exportRelease(session: Session, input: Parsed<'export/write'>): Promise<Output<'export/write'>> {
  const { format, to, encoding, exact } = input;
  const content = readRelease(session, input.release);
  return { files: await writeOutputFiles(await outputFiles(content, format, to, { encoding, exact })) };
}

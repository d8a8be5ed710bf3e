import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#shared/model/failure.ts';

/**
 * Nobody's files are lost because a folder was named by mistake: it may be missing or empty, or be one of ours of the
 * same kind, which its file `mark` says. @throws Failure folder-taken
 */
export async function refuseForeignFolder(folder: string, mark: string, kind: 'site' | 'charts'): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length > 0 && !(await isOurs(join(folder, mark), kind))) throw new Failure('folder-taken', { folder });
}

async function isOurs(path: string, kind: string): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(await readFile(path, 'utf8'));
    return z.object({ madeBy: z.literal('quanqing'), kind: z.literal(kind) }).safeParse(mark).success;
  } catch {
    // None there, or none of ours.
    return false;
  }
}

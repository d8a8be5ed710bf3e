import { mkdir, stat } from 'node:fs/promises';
import { writeFailure } from './writeFileAtomically.ts';

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Nothing there yet: it is the name of the file to be. What else is wrong with it shows when it is written.
    return false;
  }
}

/** Where it is not there yet. @throws Failure cannot-write */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw writeFailure(path, error);
  }
}

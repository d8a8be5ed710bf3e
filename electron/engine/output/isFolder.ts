import { stat } from 'node:fs/promises';

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Nothing there yet: it is the name of the file to be. What else is wrong with it shows when it is written.
    return false;
  }
}

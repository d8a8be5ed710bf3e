import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressPatience } from '#shared/wire/press.ts';

const prefix = 'quanqing-press-';

/**
 * A folder for one press. Its name says which process waits for the press: a process that is killed leaves its folder, and
 * the next one clears that away.
 */
export async function makePressFolder(): Promise<string> {
  const place = tmpdir();
  const names = (await readdir(place)).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => clearIfLeft(name, join(place, name))));
  return mkdtemp(join(place, `${prefix}${process.pid}-`));
}

/**
 * Nobody waits for it: the process is gone. One that only seems to be, since it runs in another container that shares the
 * place, would have given it up by then.
 */
async function clearIfLeft(name: string, folder: string): Promise<void> {
  const owner = /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0];
  if (owner === undefined || isRunning(Number(owner))) return;
  try {
    const found = await lstat(folder);
    if (!found.isDirectory() || Date.now() - found.mtimeMs < pressPatience) return;
    await rm(folder, { recursive: true, force: true });
  } catch {
    // It belongs to another user, or another process clears it away just now.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

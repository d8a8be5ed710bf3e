import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '#shared/model/failure.ts';
import { type PressJob, type PressProgram, pressFolder, pressPatience, pressSwitch } from '#shared/wire/press.ts';
import type { FolderFile } from '../writeFolder.ts';
import { makeJobFolder } from './jobFolder.ts';

export interface PressOrder {
  readonly job: PressJob;
  /** The pages of the job and all that they load; they can reach nothing else. */
  readonly pages: readonly FolderFile[];
  /** Names of the files that the press leaves in the folder of the job. */
  readonly results: readonly string[];
}

/** What prints: {@link runPress} with all but the order. */
export type Press = (order: PressOrder) => Promise<Uint8Array[]>;

/**
 * Has the program print a job in a process of its own, and gives the results in the order of their names. Nothing of it
 * stays: its folder goes, and a stop ends the process at once.
 * @throws Failure stopped, press-failed
 */
export async function runPress(program: PressProgram, order: PressOrder, signal: AbortSignal): Promise<Uint8Array[]> {
  const folder = await makeJobFolder();
  try {
    const write = async ({ path, bytes }: FolderFile) => {
      const file = join(folder, pressFolder.pages, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    };
    await Promise.all(order.pages.map(write));
    await writeFile(join(folder, pressFolder.job), JSON.stringify(order.job));
    await untilItEnds(program, folder, signal);
    return await Promise.all(order.results.map((name) => readFile(join(folder, name))));
  } finally {
    // Its processes end one after the other, and the last may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Where there is no screen Electron needs none; the size of a picture must not depend on a screen either. */
const switches = [
  '--force-device-scale-factor=1',
  ...(process.platform === 'linux' ? ['--ozone-platform=headless'] : []),
];

function untilItEnds({ executable, args }: PressProgram, folder: string, signal: AbortSignal): Promise<void> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Failure('stopped'));
    const profile = `--user-data-dir=${join(folder, pressFolder.profile)}`;
    const child = spawn(executable, [...args, ...switches, profile, `--${pressSwitch}=${folder}`], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
      timeout: pressPatience,
    });
    let told = '';
    child.stderr.on('data', (text) => {
      told = `${told}${text}`.slice(-4000);
    });
    child.on('error', (error) => {
      // Of a stop the end itself tells, so that nothing is cleared away under a living process.
      if (!signal.aborted || child.pid === undefined) reject(new Failure('press-failed', { detail: error.message }));
    });
    child.on('close', (code, killed) => {
      if (code === 0) resolve();
      else if (signal.aborted) reject(new Failure('stopped'));
      else reject(new Failure('press-failed', { detail: reasonIn(told) ?? String(code ?? killed) }));
    });
  });
}

/** The last line that is not of Chromium's log. */
function reasonIn(told: string): string | undefined {
  return told
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line))
    .at(-1);
}

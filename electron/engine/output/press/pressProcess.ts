import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#shared/model/failure.ts';
import {
  type PressOrder,
  type PressProgram,
  pressAnswerSchema,
  pressPatience,
  pressProfile,
  pressSwitch,
} from '#shared/wire/press.ts';
import { makePressFolder } from './pressFolder.ts';

export interface PressProcess {
  /** Where the folders of orders stand, each under its number. */
  readonly folder: string;
  /** Tells it of an order whose folder is ready, and waits for it. @throws Failure stopped, press-failed */
  readonly work: (order: number) => Promise<void>;
  /** Of the process and its folder nothing stays. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly done: () => void;
  readonly failed: (why: Failure) => void;
}

/** Where there is no screen Electron needs none; the size of a picture must not depend on a screen either. */
const switches = [
  '--force-device-scale-factor=1',
  ...(process.platform === 'linux' ? ['--ozone-platform=headless'] : []),
];

/** A stop ends it at once. */
export async function startPress({ executable, args }: PressProgram, signal: AbortSignal): Promise<PressProcess> {
  if (signal.aborted) throw new Failure('stopped');
  const folder = await makePressFolder();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const profile = `--user-data-dir=${join(folder, pressProfile)}`;
  const child = spawn(executable, [...args, ...switches, profile, `--${pressSwitch}=${folder}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  const impatience = setTimeout(kill, pressPatience);

  const waiting = new Map<number, Waiting>();
  let over: Failure | null = null;
  let told = '';
  child.stderr?.on('data', (text) => {
    told = `${told}${text}`.slice(-4000);
  });
  child.on('message', (message) => {
    const { order, failed } = pressAnswerSchema.parse(message);
    const answered = waiting.get(order);
    waiting.delete(order);
    impatience.refresh();
    if (failed === undefined) answered?.done();
    else answered?.failed(new Failure('press-failed', { detail: failed }));
  });
  const ended = new Promise<void>((resolve) => {
    const end = (detail: string) => {
      over ??= signal.aborted ? new Failure('stopped') : new Failure('press-failed', { detail });
      for (const { failed } of waiting.values()) failed(over);
      waiting.clear();
      clearTimeout(impatience);
      signal.removeEventListener('abort', kill);
      resolve();
    };
    child.on('error', ({ message }) => {
      // It was never there; of any other the end itself tells, so that nothing is cleared away under a living process.
      if (child.pid === undefined) end(message);
    });
    child.on('close', (code, killed) => end(reasonIn(told) ?? String(code ?? killed)));
  });

  return {
    folder,
    work: (order) =>
      new Promise((done, failed) => {
        if (over !== null) return failed(over);
        waiting.set(order, { done, failed });
        impatience.refresh();
        child.send({ order } satisfies PressOrder);
      }),
    end: async () => {
      kill();
      await ended;
      // Its processes end one after the other, and the last may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The last line that is not of Chromium's log. */
function reasonIn(told: string): string | undefined {
  return told
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line))
    .at(-1);
}

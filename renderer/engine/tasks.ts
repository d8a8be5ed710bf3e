import { create } from 'zustand';
import { type CallName, contract, type Output } from '#shared/contract.ts';
import type { Progress } from '#shared/steps.ts';
import { callEngine } from './client.ts';
import { askAgain } from './queries.ts';
import { type ActInput, sign } from './sign.ts';
import { tellFailure } from './tell.ts';

/** Long work that the engine does while the user goes on. */
export interface BackgroundTask {
  readonly id: number;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly progress: Progress | null;
  readonly stop: () => void;
}

interface Tasks {
  readonly running: readonly BackgroundTask[];
}

export const useTasks = create<Tasks>(() => ({ running: [] }));

interface Shown {
  readonly title: string;
  /** So many milliseconds it may take unseen. */
  readonly patience: number;
  /** Says what went wrong; without it a message does. */
  readonly say?: ((error: unknown) => void) | undefined;
}

let last = 0;

/** Runs a long call; null where it failed or was stopped, which has then been said. */
export function runTask<N extends CallName>(name: N, input: ActInput<N>, title: string): Promise<Output<N> | null> {
  return run(name, input, { title, patience: 0 });
}

export async function run<N extends CallName>(
  name: N,
  input: ActInput<N>,
  { title, patience, say = tellFailure }: Shown,
): Promise<Output<N> | null> {
  const controller = new AbortController();
  last += 1;
  let task: BackgroundTask = { id: last, title, startedAt: 0, progress: null, stop: () => controller.abort() };
  let timer: number | undefined;
  try {
    const signed = await sign(name, input);
    if (signed === null) return null;
    task = { ...task, startedAt: Date.now() };
    const show = () => useTasks.setState(({ running }) => ({ running: [...running, task] }));
    if (patience === 0) show();
    else timer = window.setTimeout(show, patience);
    const onProgress = (progress: Progress) => {
      task = { ...task, progress };
      useTasks.setState(({ running }) => ({ running: running.map((each) => (each.id === task.id ? task : each)) }));
    };
    return await callEngine(name, signed, { signal: controller.signal, onProgress });
  } catch (error) {
    say(error);
    return null;
  } finally {
    window.clearTimeout(timer);
    useTasks.setState(({ running }) => ({ running: running.filter(({ id }) => id !== task.id) }));
    if (contract[name].writes) askAgain();
  }
}

import { create } from 'zustand';
import type { Progress } from '#shared/contract/call.ts';
import { type CallName, contract, type Output } from '#shared/contract.ts';
import { type ActInput, sign } from './act.ts';
import { callEngine } from './client.ts';
import { askAgain } from './queries.ts';
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

let last = 0;

/** Runs a long call; null where it failed or was stopped, which has then been said. */
export async function runTask<N extends CallName>(
  name: N,
  input: ActInput<N>,
  title: string,
): Promise<Output<N> | null> {
  const controller = new AbortController();
  last += 1;
  const id = last;
  const change = (some: Partial<BackgroundTask>) =>
    useTasks.setState(({ running }) => ({
      running: running.map((each) => (each.id === id ? { ...each, ...some } : each)),
    }));
  try {
    const signed = await sign(name, input);
    if (signed === null) return null;
    const task = { id, title, startedAt: Date.now(), progress: null, stop: () => controller.abort() };
    useTasks.setState(({ running }) => ({ running: [...running, task] }));
    const onProgress = (progress: Progress) => change({ progress });
    return await callEngine(name, signed, { signal: controller.signal, onProgress });
  } catch (error) {
    tellFailure(error);
    return null;
  } finally {
    useTasks.setState(({ running }) => ({ running: running.filter((each) => each.id !== id) }));
    // A stopped one may have written what came before.
    if (contract[name].writes) askAgain();
  }
}

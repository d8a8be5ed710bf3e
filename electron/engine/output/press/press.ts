import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orderFolder, type PressJob, type PressProgram } from '#shared/wire/press.ts';
import { type PressProcess, startPress } from './pressProcess.ts';

export interface Order {
  readonly job: PressJob;
  /** They can load the program's styles for printing (`press/`) and its fonts (`fonts/`), and nothing else. */
  readonly pages: readonly Page[];
  /** Names of the files that the press leaves in the folder of the order. */
  readonly results: readonly string[];
}

interface Page {
  readonly name: string;
  readonly html: string;
}

/** What prints. Orders are worked through one after the other, in the order given. */
export interface Press {
  /** Gives the results in the order of their names. @throws Failure stopped, press-failed */
  readonly print: (order: Order) => Promise<Uint8Array[]>;
  /** Starts it, which takes a second or two, before the first order. That it fails is heard with an order. */
  readonly start: () => void;
  /** Nothing of it stays. */
  readonly close: () => Promise<void>;
}

/** The program as a press, in a process of its own, which a stop ends at once. */
export function openPress(program: PressProgram, signal: AbortSignal): Press {
  let running: Promise<PressProcess> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let orders = 0;
  const started = () => {
    running ??= startPress(program, signal);
    return running;
  };
  return {
    start: () => void started().catch(() => {}),
    print: async ({ job, pages, results }) => {
      orders += 1;
      const number = orders;
      const begun = turn.then(async () => {
        const { folder, work } = await started();
        const own = join(folder, String(number));
        await writeOrder(own, job, pages);
        return { own, done: work(number) };
      });
      // The next is told of while this one is worked on.
      turn = begun.catch(() => {});
      const { own, done } = await begun;
      await done;
      return Promise.all(results.map((name) => readFile(join(own, name))));
    },
    close: async () => {
      const press = await running?.catch(() => null);
      await press?.end();
    },
  };
}

async function writeOrder(folder: string, job: PressJob, pages: readonly Page[]): Promise<void> {
  await mkdir(join(folder, orderFolder.pages), { recursive: true });
  await Promise.all(pages.map(({ name, html }) => writeFile(join(folder, orderFolder.pages, name), html)));
  await writeFile(join(folder, orderFolder.job), JSON.stringify(job));
}

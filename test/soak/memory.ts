import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processTree } from '../bench/app/processes.ts';

/** What may grow where something is never let go, all garbage collected. */
export const kinds = ['heap', 'outside', 'resident', 'processes', 'files', 'handles'] as const;
export type Kind = (typeof kinds)[number];
export type Memory = Readonly<Record<Kind, number>>;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Memory in KB; the processes started, open files and handles are counted. Linux only. */
export async function memoryNow(): Promise<Memory> {
  if (typeof collect !== 'function') throw new Error('garbage cannot be collected');
  // What is finalised in one collection is free only after the next.
  for (let round = 0; round < 3; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    heap: heapUsed / 1024,
    outside: external / 1024,
    resident: rss / 1024,
    processes: processTree(process.pid).length,
    files: readdirSync('/proc/self/fd').length,
    handles: process.getActiveResourcesInfo().length,
  };
}

import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { processTree } from '../bench/app/processes.ts';

/** What may grow where something is never let go, all garbage collected. */
export const kinds = ['objects', 'heap', 'outside', 'resident', 'processes', 'files', 'handles'] as const;
export type Kind = (typeof kinds)[number];
export type Memory = Readonly<Record<Kind, number>>;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Memory in KB; objects, the processes started, open files and handles are counted. Linux only. */
export async function memoryNow(): Promise<Memory> {
  const objects = await countObjects();
  if (typeof collect !== 'function') throw new Error('garbage cannot be collected');
  // What is finalised in one collection is free only after the next.
  for (let round = 0; round < 3; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    objects,
    heap: heapUsed / 1024,
    outside: external / 1024,
    resident: rss / 1024,
    processes: processTree(process.pid).length,
    files: readdirSync('/proc/self/fd').length,
    handles: process.getActiveResourcesInfo().length,
  };
}

const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())]).rest(z.unknown()) }),
  }),
  // Millions: to look at each twice would take longer than a day.
  nodes: z.custom<readonly number[]>(Array.isArray),
});
/** Code is compiled, and told apart by the shapes of what it meets, for hundreds of days. */
const ofProgram: ReadonlySet<string> = new Set(['code', 'hidden', 'object shape', 'synthetic', 'number']);

/** Everything that a program could let go of: objects, texts, lists, functions. */
async function countObjects(): Promise<number> {
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(await text(getHeapSnapshot())));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  let count = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!ofProgram.has(types[0][nodes[at] ?? 0] ?? '')) count += 1;
  }
  return count;
}

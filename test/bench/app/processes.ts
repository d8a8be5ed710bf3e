import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started, by their ids. Linux only: read from /proc. */
export function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (Number.isInteger(pid)) parents.set(pid, parentOf(pid));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** Memory in MB that a process has to itself, and its share of what it has in common with others (PSS). */
export function memoryOf(pid: number): number {
  const found = /^Pss:\s+(\d+) kB$/m.exec(readOr(`/proc/${pid}/smaps_rollup`));
  return Number(found?.[1] ?? 0) / 1024;
}

/** What it is, in a word: main, renderer, engine, gpu-process, utility, zygote. */
export function roleOf(pid: number): string {
  const command = readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (command.includes('engine.mjs')) return 'engine';
  if (command.includes('parserChild')) return 'parser';
  return /--type=([\w-]+)/.exec(command)?.[1] ?? 'main';
}

function parentOf(pid: number): number {
  // The name of the program stands in brackets and may hold anything; what follows the last one is in order.
  const fields = readOr(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ');
  return Number(fields?.[1] ?? 0);
}

/** A process may end while it is being looked at. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

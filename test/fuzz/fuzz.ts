import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createEngine, type Engine } from '#engine/engine.ts';
import { Failure } from '#shared/model/failure.ts';
import { seeded } from '../../scripts/sample/random.ts';
import { bundleEngine, root } from '../torture/bundle.ts';
import { steadySurroundings } from '../torture/steadySurroundings.ts';
import { composeHostileFiles } from './hostileFiles.ts';
import { mutate } from './mutate.ts';
import { composeSeedFiles } from './seedFiles.ts';

/** What a file may not do to the engine that reads it. */
type Harm = 'crash' | 'hang' | 'memory' | 'write';

export interface Fuzz {
  readonly files: number;
  readonly crashes: number;
  readonly hangs: number;
  readonly overMemory: number;
  readonly writes: number;
  /** The first seed; mutated file n had this plus n. */
  readonly seed: number;
  /** Files that were read as far as they could be, and those that were refused in words. */
  readonly read: number;
  readonly refused: number;
  readonly slowestMilliseconds: number;
  readonly mostMegabytes: number;
  readonly found: readonly { readonly file: string; readonly harm: Harm; readonly detail: string }[];
}

export interface Asked {
  /** Spoiled ones. */
  readonly files: number;
  readonly seed: number;
  /** Before them those that were made to do harm. */
  readonly hostile: boolean;
  /** Without its dot: of the files that are spoiled only those with this suffix; others are then other files under a seed. */
  readonly only?: string | undefined;
  /** No file is begun after so many; the outcome tells how many were given. */
  readonly seconds?: number | undefined;
}

const mostMilliseconds = 10_000;
const mostMegabytes = 1024;
/** A disk in memory, where there is one. */
const memory = '/dev/shm';
const lanes = 2;
/** Together in one folder, which is looked at when all of them were read. */
const batch = 50;

/** In the words of a failure: how a parser's process ended that did not end by itself, by a signal or an exit code. */
const endOfProcess = /（(SIG[A-Z]+|\d+)）/;

/**
 * Gives the engine files that were made to harm it and files that were spoiled at random, as a clerk does who drops them
 * on the window: read in the processes of the product, interpreted in the engine.
 */
export async function fuzz({ files, seed, hostile, only, seconds = Number.POSITIVE_INFINITY }: Asked): Promise<Fuzz> {
  const ends = performance.now() + seconds * 1000;
  const bundle = await bundleEngine();
  // What climbs out of the folder is seen three folders up.
  const top = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'quanqing-fuzz-'));
  const folder = join(top, 'a', 'b', 'c');
  mkdirSync(folder, { recursive: true });
  const state = { read: 0, refused: 0, slowest: 0, most: 0 };
  const found: Fuzz['found'][number][] = [];
  const engine = createEngine(steadySurroundings('fuzz'), {
    resources: join(root, 'resources'),
    parserScript: join(bundle, 'parserChild.mjs'),
    press: () => null,
  });
  const seeds = composeSeedFiles().filter(({ suffix }) => only === undefined || suffix === `.${only}`);
  if (seeds.length === 0) throw new Error(`no files .${only} to spoil`);
  const mutated = (n: number): NamedFile => {
    const { suffix, bytes } = mutate(seeded(seed + n), seeds);
    return { name: `种子${seed + n}${suffix}`, bytes };
  };
  const all = [...(hostile ? composeHostileFiles() : [])];
  const count = all.length + files;
  let given = 0;
  try {
    for (let first = 0; first < count && performance.now() < ends; first += batch) {
      const size = Math.min(batch, count - first);
      const chosen = Array.from({ length: size }, (_, n) => all[first + n] ?? mutated(first + n - all.length));
      for (const { name, bytes } of chosen) writeFileSync(join(folder, name), bytes);
      const before = treeOf(top);
      const queue = [...chosen];
      const slow: string[] = [];
      const lane = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const { name } = next;
          const harms = await give(engine, join(folder, name), state);
          if (harms.some(({ harm }) => harm === 'hang')) slow.push(name);
          else for (const { harm, detail } of harms) found.push({ file: name, harm, detail });
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      // On a busy machine anything may take long: only what does so twice, the second time alone, hangs.
      for (const name of slow) {
        for (const { harm, detail } of await give(engine, join(folder, name), state))
          found.push({ file: name, harm, detail });
      }
      const strange = differenceOf(before, treeOf(top));
      if (strange !== '')
        found.push({ file: chosen.map(({ name }) => name).join(' '), harm: 'write', detail: strange });
      for (const { name } of chosen) rmSync(join(folder, name), { force: true });
      given += size;
    }
  } finally {
    engine.close();
    rmSync(top, { recursive: true, force: true });
    rmSync(bundle, { recursive: true, force: true });
  }
  const tally = (harm: Harm) => found.filter((each) => each.harm === harm).length;
  return {
    files: given,
    crashes: tally('crash'),
    hangs: tally('hang'),
    overMemory: tally('memory'),
    writes: tally('write'),
    seed,
    read: state.read,
    refused: state.refused,
    slowestMilliseconds: Math.round(state.slowest),
    mostMegabytes: Math.round(state.most),
    found,
  };
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface State {
  read: number;
  refused: number;
  slowest: number;
  most: number;
}

async function give(engine: Engine, path: string, state: State): Promise<{ harm: Harm; detail: string }[]> {
  const harms: { harm: Harm; detail: string }[] = [];
  const began = performance.now();
  try {
    const [file] = await engine.call('intake/inspect', { paths: [path] });
    const failure = file?.failure ?? null;
    if (failure === null) state.read += 1;
    else state.refused += 1;
    if (failure !== null && failure.code === 'parser-failed' && endOfProcess.test(failure.text)) {
      harms.push({ harm: 'crash', detail: failure.text });
    }
    if (failure?.code === 'parser-timeout') harms.push({ harm: 'hang', detail: failure.text });
    if (failure?.code === 'parser-memory') harms.push({ harm: 'memory', detail: failure.text });
  } catch (error) {
    if (error instanceof Failure) state.refused += 1;
    else harms.push({ harm: 'crash', detail: String(error instanceof Error ? error.stack : error) });
  }
  const took = performance.now() - began;
  state.slowest = Math.max(state.slowest, took);
  if (took > mostMilliseconds) harms.push({ harm: 'hang', detail: `${Math.round(took)} ms` });
  const megabytes = childMegabytes();
  state.most = Math.max(state.most, megabytes);
  if (megabytes > mostMegabytes) harms.push({ harm: 'memory', detail: `${Math.round(megabytes)} MB` });
  return harms;
}

/** The most that a process of the parsers has ever held; 0 where the system does not tell. */
function childMegabytes(): number {
  const children = readFrom('/proc/thread-self/children').trim().split(' ').filter(Boolean);
  const peaks = children.map((id) => /VmHWM:\s+(\d+) kB/.exec(readFrom(`/proc/${id}/status`))?.[1]);
  return Math.max(0, ...peaks.map((kilobytes) => Number(kilobytes ?? 0) / 1024));
}

function readFrom(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No Linux, or the process has just ended.
    return '';
  }
}

function treeOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function differenceOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .join(' ');
}

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleEngine } from './bundle.ts';
import { createCalm, type Fault, type RunResult, tortureOnce } from './run.ts';
import { prepareStart } from './start.ts';
import { Victim } from './victim.ts';

export interface Torture {
  readonly runs: number;
  /** Runs by what was found wrong in them. */
  readonly lost: number;
  readonly corrupt: number;
  readonly stuck: number;
  /** The first seed; run n had this plus n. */
  readonly seed: number;
  /** Killed before the engine answered, and of those the ones whose call was in the file all the same. */
  readonly midway: number;
  readonly midwayWritten: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly found: readonly RunResult[];
}

/** What a killed process has handed over is kept by the system, on a disk in memory as on any other. */
const memory = '/dev/shm';
/** How many engines are tortured at once. */
const lanes = 2;

export interface Asked {
  readonly runs: number;
  readonly seed: number;
  /** No run is begun after so many; the outcome tells how many there were. */
  readonly seconds?: number | undefined;
}

/** Kills an engine `runs` times; run n has the seed `seed + n`. */
export async function torture(
  { runs, seed, seconds = Number.POSITIVE_INFINITY }: Asked,
  onRun: (done: number) => void = () => {},
): Promise<Torture> {
  const ends = performance.now() + seconds * 1000;
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'quanqing-torture-'));
  const bundle = await bundleEngine();
  const results: RunResult[] = [];
  try {
    const start = await prepareStart(join(folder, 'start'));
    let next = 0;
    const lane = async (): Promise<void> => {
      const checker = new Victim(bundle);
      const calm = createCalm(bundle);
      let victim = new Victim(bundle);
      while (next < runs && performance.now() < ends) {
        const own = seed + next;
        next += 1;
        const place = join(folder, String(own));
        mkdirSync(place);
        results.push(await tortureOnce(own, { start, folder: place, victim, calm, checker }));
        victim = new Victim(bundle);
        rmSync(place, { recursive: true });
        onRun(results.length);
      }
      calm.engine.close();
      await Promise.all([victim.kill(), checker.kill()]);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    rmSync(bundle, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
  return sumUp(results, seed);
}

function sumUp(results: readonly RunResult[], seed: number): Torture {
  const found = results.filter(({ faults }) => faults.length > 0);
  const count = (fault: Fault) => found.filter(({ faults }) => faults.some((each) => each.fault === fault)).length;
  const midway = results.filter((run) => run.midway);
  const kinds = Object.groupBy(results, ({ kind }) => kind);
  return {
    runs: results.length,
    lost: count('lost'),
    corrupt: count('corrupt'),
    stuck: count('stuck'),
    seed,
    midway: midway.length,
    midwayWritten: midway.filter(({ written }) => written).length,
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of.length])),
    found,
  };
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { workADay, writeLists } from './day.ts';
import { type Kind, kinds, type Memory, memoryNow } from './memory.ts';
import { slopeOf } from './slope.ts';

export interface Soak {
  readonly cycles: number;
  readonly seconds: number;
  readonly samples: readonly ({ readonly cycle: number } & Memory)[];
  /** What a hundred cycles add once it is warm: KB, or how many. */
  readonly slopes: Memory;
  readonly grows: readonly Kind[];
}

/** The first half compiles code, fills what is kept once for all, and lets go of code that was used once. */
const warming = 0.5;
/** Looking takes seconds, and what was seen is kept, too. */
const [samplesInAll, fewestBetween] = [40, 10];

/**
 * What a hundred days may add. One object a day that is never let go is a leak: nothing else is left of a day, to the
 * last text. The memory itself grows by code that is compiled anew, ever more slowly.
 */
const most: Memory = {
  objects: 50,
  heap: 2000,
  outside: 200,
  resident: 6000,
  processes: 0.5,
  files: 0.5,
  handles: 0.5,
};

/** A disk in memory, where there is one. */
const memory = '/dev/shm';

/** Lets one engine live through so many working days and looks at its memory at even intervals. */
export async function soak(cycles: number, onSample: (cycle: number, now: Memory) => void = () => {}): Promise<Soak> {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'quanqing-soak-'));
  const engine = createEngine();
  const every = Math.max(fewestBetween, Math.floor(cycles / samplesInAll));
  const samples: Soak['samples'][number][] = [];
  const began = performance.now();
  try {
    const lists = writeLists(folder);
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      await workADay(engine, folder, lists, cycle);
      if (cycle % every !== 0) continue;
      const now = await memoryNow();
      samples.push({ cycle, ...now });
      onSample(cycle, now);
    }
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { cycles, seconds: Math.round((performance.now() - began) / 1000), samples, ...judged(samples, cycles) };
}

function judged(samples: Soak['samples'], cycles: number): Pick<Soak, 'slopes' | 'grows'> {
  const warm = samples.filter(({ cycle }) => cycle > cycles * warming);
  const slope = (kind: Kind) => 100 * slopeOf(warm.map((sample) => ({ x: sample.cycle, y: sample[kind] })));
  const slopes = {
    objects: slope('objects'),
    heap: slope('heap'),
    outside: slope('outside'),
    resident: slope('resident'),
    processes: slope('processes'),
    files: slope('files'),
    handles: slope('handles'),
  };
  return { slopes, grows: kinds.filter((kind) => slopes[kind] > most[kind]) };
}

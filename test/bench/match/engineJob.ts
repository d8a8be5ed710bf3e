/**
 * The engine's own matching of a catalogue: reading it, finding groups, writing them; and how long a stop waits for its
 * answer, wherever it comes in. Time, and time that the processor was busy. Run it on a quiet machine.
 *
 *     node test/bench/match/engineJob.ts [--n 5333,100000] [--runs 3] [--stops 12]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { createEngine, type Engine } from '#engine/engine.ts';
import { categoryName } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import { composeRows } from './compose.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '5333,100000' },
    runs: { type: 'string', default: '3' },
    stops: { type: 'string', default: '12' },
  },
});
const [runs, stops] = [Number(values.runs), Number(values.stops)];
const actor = 'bench';
const folder = mkdtempSync(join(tmpdir(), 'quanqing-bench-'));
try {
  for (const n of values.n.split(',').map(Number)) console.log(JSON.stringify(await measure(n)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(n: number) {
  const engine = createEngine();
  try {
    await engine.call('catalogue/create', {
      file: join(folder, `${n}.quanqing`),
      title: '清单',
      place: '北原区',
      actor,
    });
    await engine.call('intake/import', { paths: [writeList(n)], actor });
    const times: number[] = [];
    const busy: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      await engine.call('work/match', {});
      times.push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      busy.push((user + system) / 1000);
    }
    const whole = median(times);
    const answered: number[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      const took = await timeOfStop(engine, (whole * (stop + 0.5)) / stops);
      if (took !== null) answered.push(took);
    }
    return {
      n,
      firstMs: Math.round(times[0] ?? 0),
      ms: Math.round(whole),
      cpuMs: Math.round(median(busy)),
      mb: Math.round(process.resourceUsage().maxRSS / 1024),
      stops: answered.length,
      stopMedianMs: Math.round(median(answered)),
      stopMostMs: Math.round(Math.max(...answered)),
    };
  } finally {
    engine.close();
  }
}

/** The composed rows as a list that departments send in. */
function writeList(n: number): string {
  const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
  const rows = Array.from(composeRows(n, 7), ({ id, category, name, basis, department }) => [
    String(id),
    category === null ? '' : categoryName(category),
    name,
    basis,
    department,
  ]);
  const file = join(folder, `${n}.csv`);
  writeFileSync(file, Papa.unparse([header, ...rows]));
  return file;
}

/** How long a stop after so many milliseconds waits; null where the work ended before. */
async function timeOfStop(engine: Engine, after: number): Promise<number | null> {
  const controller = new AbortController();
  // Not when the timer is heard: it waits for the engine as a stop from the window does.
  const due = performance.now() + after;
  const timer = setTimeout(() => controller.abort(), after);
  try {
    await engine.call('work/match', {}, { signal: controller.signal });
    return null;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'stopped') throw error;
    return performance.now() - due;
  } finally {
    clearTimeout(timer);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { stageIds } from '#renderer/app/place.ts';
import { openDisplay } from '../../../scripts/app/display.ts';
import { electronArguments, findElectron } from '../../../scripts/app/findElectron.ts';
import { type Launch, launch, type Running } from '../../../scripts/app/launch.ts';
import { bigCatalogue } from './bigCatalogue.ts';
import { blankFrames, keyTime, openTime, scrollFrames } from './measure.ts';
import { memoryOf, processTree, roleOf } from './processes.ts';
import { sampleCatalogue } from './sampleCatalogue.ts';
import { startTime } from './startTime.ts';
import { type Spread, spread } from './statistics.ts';

/**
 * `npm run bench:app`: times of the real window, with `--json` as one object. `--sizes 5333,100000` for other sizes.
 * Milliseconds and megabytes; the machine should have nothing else to do.
 */
const json = process.argv.includes('--json');
const sizesGiven = process.argv[process.argv.indexOf('--sizes') + 1];
const sizes = process.argv.includes('--sizes') ? (sizesGiven ?? '').split(',').map(Number) : [5333, 100_000, 1_000_000];
const starts = 5;
const opens = 3;
const keys = 20;
const frames = 240;

const scroller = '.grid';
const count = '.catalogue-count';
const group = '.review-number';

const electron = await findElectron();
const display = await openDisplay();
const folder = mkdtempSync(join(tmpdir(), 'quanqing-bench-app-'));
/** By someone who knows the program: no help shows by itself. */
const preferences = {
  actor: 'bench',
  language: 'zh',
  theme: 'light',
  textSize: 1,
  dismissed: stageIds.map((stage) => `help-${stage}`),
};
const firstStart = (): Launch => {
  const profile = mkdtempSync(join(folder, 'profile-'));
  writeFileSync(join(profile, 'preferences.json'), JSON.stringify(preferences));
  return { executable: electron.executable, args: electronArguments(electron), display: display.name, profile };
};
const start = (file?: string): Promise<Running> => launch({ ...firstStart(), ...(file === undefined ? {} : { file }) });

interface Report {
  startMs: Spread;
  readonly openMs: Record<string, Spread>;
  readonly frameP95Ms: Record<string, number>;
  readonly frameMedianMs: Record<string, number>;
  readonly blankFrameP95Ms: Record<string, number>;
  readonly filterMs: Record<string, Spread>;
  nextGroupMs: Spread;
  readonly memoryMb: Record<string, Readonly<Record<string, number>>>;
}

const none: Spread = { median: Number.NaN, p95: Number.NaN };
const report: Report = {
  startMs: none,
  openMs: {},
  frameP95Ms: {},
  frameMedianMs: {},
  blankFrameP95Ms: {},
  filterMs: {},
  nextGroupMs: none,
  memoryMb: {},
};

try {
  report.startMs = spread(await repeat(starts, () => startTime(firstStart())));
  for (const size of sizes) await measureSize(size);
  report.nextGroupMs = spread(await measureReview());
} finally {
  display.close();
  rmSync(folder, { recursive: true, force: true });
}
if (json) console.log(JSON.stringify(report));
else print(report);

async function measureSize(size: number): Promise<void> {
  const file = join(folder, `${size}.quanqing`);
  copyFileSync(await bigCatalogue(size), file);
  const times: number[] = [];
  for (let n = 1; n < opens; n += 1) {
    const running = await start();
    await running.page.locator('.start').waitFor();
    times.push(await openTime(running.app, running.page, file));
    await running.close();
  }
  const { app, page, close } = await start();
  await page.locator('.start').waitFor();
  times.push(await openTime(app, page, file));
  report.openMs[size] = spread(times);
  const blank = spread(await blankFrames(page, frames));
  const scrolled = spread(await scrollFrames(page, scroller, frames));
  report.frameP95Ms[size] = scrolled.p95;
  report.frameMedianMs[size] = scrolled.median;
  report.blankFrameP95Ms[size] = blank.p95;
  report.filterMs[size] = spread(await measureFilter(page));
  report.memoryMb[size] = memoryByRole(app.process().pid ?? 0);
  await close();
  rmSync(file);
}

/** Each key typed into the search field until the figure above the grid is another. */
async function measureFilter(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.keyboard.press('Control+f');
  for (let n = 0; n < keys / 2; n += 1) {
    // A character that some items have, and away again.
    times.push(await keyTime(page, String((n % 9) + 1), count));
    times.push(await keyTime(page, 'Backspace', count));
  }
  return times;
}

/** The usual answer on the groups of the sample, by its key. */
async function measureReview(): Promise<number[]> {
  const file = join(folder, 'sample.quanqing');
  await sampleCatalogue(file);
  const { page, close } = await start(file);
  await page.locator('.grid-line').first().waitFor();
  await page.keyboard.press('Control+3');
  await page.locator(group).first().waitFor();
  const times = await repeat(keys, () => keyTime(page, 'ArrowRight', group));
  await close();
  return times;
}

function memoryByRole(root: number): Readonly<Record<string, number>> {
  const byRole: Record<string, number> = {};
  let all = 0;
  for (const pid of processTree(root)) {
    const memory = memoryOf(pid);
    all += memory;
    byRole[roleOf(pid)] = Math.round((byRole[roleOf(pid)] ?? 0) + memory);
  }
  return { all: Math.round(all), ...byRole };
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let n = 0; n < times; n += 1) measured.push(await measure());
  return measured;
}

function print({ startMs, nextGroupMs, ...bySize }: Report): void {
  const line = (name: string, spreads: Spread) => `${name.padEnd(34)} median ${spreads.median}  p95 ${spreads.p95}`;
  console.log(electron.standIn ? 'With the stand-in Electron, drawing without a graphics card.' : '');
  console.log(line('start to first picture, ms', startMs));
  for (const size of sizes) {
    console.log(`\n${size} items`);
    console.log(line('  opening, ms', bySize.openMs[size] ?? none));
    console.log(line('  key to filtered grid, ms', bySize.filterMs[size] ?? none));
    const frame = `  frame while scrolling, ms`.padEnd(34);
    console.log(
      `${frame} median ${bySize.frameMedianMs[size]}  p95 ${bySize.frameP95Ms[size]}  blank page p95 ${bySize.blankFrameP95Ms[size]}`,
    );
    console.log(
      `  memory, MB: ${Object.entries(bySize.memoryMb[size] ?? {})
        .map(([role, mb]) => `${role} ${mb}`)
        .join(', ')}`,
    );
  }
  console.log(`\n${line('key to next group, ms', nextGroupMs)}`);
}

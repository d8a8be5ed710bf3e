import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { type Launch, programArguments, programEnvironment } from '../../../scripts/app/launch.ts';

/** Longer than any start takes; only what has been painted by then is asked for. */
const leftAlone = 3000;

/**
 * Milliseconds from asking the system for the program to its first picture, the start screen. Nothing is connected to
 * it until then: a driver holds a program up until it has taken hold of it.
 */
export async function startTime(options: Launch): Promise<number> {
  const from = Date.now();
  const program = spawn(options.executable, ['--remote-debugging-port=0', ...programArguments(options)], {
    env: programEnvironment(options),
    stdio: 'ignore',
  });
  await passing(leftAlone);
  const [port = '', path = ''] = readFileSync(join(options.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
  try {
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('the program has no window');
    await page.locator('.start').waitFor();
    return (await firstPicture(page)) - from;
  } finally {
    await browser.close();
    program.kill();
    await once(program, 'exit');
  }
}

/** When it was painted, in milliseconds since the epoch. */
function firstPicture(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (paint === undefined) requestAnimationFrame(look);
          else resolve(performance.timeOrigin + paint.startTime);
        };
        look();
      }),
  );
}

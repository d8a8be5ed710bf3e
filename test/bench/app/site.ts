import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { writeSite } from '#engine/output/site.ts';
import { HistoryBook } from '#shared/site/history.ts';
import { openDisplay } from '../../../scripts/app/display.ts';
import { electronArguments, findElectron } from '../../../scripts/app/findElectron.ts';
import { openSiteBrowser } from '../../e2e/siteBrowser.ts';
import { manyPowers } from '../../electron/engine/output/manyPowers.ts';
import { spread } from './statistics.ts';

/**
 * `npm run bench:site`: how long a site of 3,000 and of 50,000 powers takes to write, and what was asked to be answered
 * in a browser that opens it from a folder, from the key to the laid out page. `--sizes 3000` for other sizes.
 */
const sizesGiven = process.argv[process.argv.indexOf('--sizes') + 1];
const sizes = process.argv.includes('--sizes') ? (sizesGiven ?? '').split(',').map(Number) : [3000, 50_000];

/** Names, letters, numbers, several words, words of bases, and what is nowhere. */
const questions = [
  '处罚',
  '施工许可',
  'sgxkz',
  '部-罚-0042',
  '第12部门 占用',
  '擅自 罚款',
  '不符合开工条件',
  '没有这样的事',
];
const rounds = 10;

const resources = resolve(import.meta.dirname, '../../../resources');
const electron = await findElectron();
const display = await openDisplay();
const folder = mkdtempSync(join(tmpdir(), 'quanqing-bench-site-'));
const browser = await openSiteBrowser(
  folder,
  { executable: electron.executable, args: electronArguments(electron) },
  display.name,
);
try {
  for (const size of sizes) await measure(size);
} finally {
  await browser.close();
  display.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<void> {
  const content = manyPowers(size);
  const book = new HistoryBook();
  book.add(content);
  const to = join(folder, String(size));
  const started = performance.now();
  const onProgress = () => Promise.resolve();
  const { bytes } = await writeSite({ content, history: book.finish(), resources, to, onProgress });
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.round(process.memoryUsage.rss() / 1_000_000);
  console.log(
    `${size}: ${(bytes / 1_000_000).toFixed(1)} MB written in ${seconds.toFixed(1)} s, ${megabytes} MB of memory`,
  );

  const { page } = browser;
  await page.goto(`${pathToFileURL(to).href}/search/index.html`);
  const from = performance.now();
  await ask(page, '处罚');
  await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent?.startsWith('找到'));
  const names = performance.now() - from;
  await page.waitForFunction(() => document.querySelector('[data-loading]')?.textContent === '');
  console.log(
    `${size}: first names found after ${Math.round(names)} ms, everything loaded after ${Math.round(performance.now() - from)} ms`,
  );
  for (const question of questions) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await ask(page, '');
      times.push(await ask(page, question));
    }
    const { median, p95 } = spread(times);
    const count = await page.locator('[data-count]').textContent();
    console.log(`${size}: ${question} — ${median.toFixed(1)} ms, at most ${p95.toFixed(1)} ms (${count})`);
  }
}

/** Milliseconds until the answer is laid out. */
function ask(page: Page, question: string): Promise<number> {
  return page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field === null) throw new Error('no field');
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, question);
}

import { copyFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('留着的.quanqing');
const gone = desk.path('移走的.quanqing');
let running: Running;

/** Two catalogues were open before; one is no longer there. */
beforeAll(async () => {
  await makeCatalogue(file);
  copyFileSync(file, gone);
  for (const opened of [file, gone]) {
    running = await desk.start({ file: opened });
    await running.page.getByText('两本账平').first().waitFor();
    await running.close();
  }
  rmSync(gone);
  running = await desk.start();
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

describe('the start screen', () => {
  it('shows what was open last, and which of it is missing', async () => {
    const { page } = running;
    await page.getByText('找不到文件').first().waitFor();
    await page.getByText(file).first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '移出列表' }).click();
    await page.getByText('找不到文件').first().waitFor({ state: 'detached' });
  });

  it('opens the last one by Enter', async () => {
    const { page } = running;
    await press(page, 'Enter');
    await page.getByText('两本账平').first().waitFor();
    expect(running.complaints).toEqual([]);
  });
});

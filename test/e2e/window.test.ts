import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, makeCatalogue } from './harness.ts';

const desk = createDesk();
const file = desk.path('小清单.quanqing');
let running: Running;

beforeAll(async () => {
  await makeCatalogue(file);
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

describe('the window', () => {
  it('opens the document it was started with and shows its ledger', async () => {
    const { page } = running;
    await page.getByText('北原区权力清单').waitFor();
    await page.getByText('两本账平').waitFor();
  });

  it('gives its page nothing of Node, and no way to the network', async () => {
    const { page } = running;
    expect(
      await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
    ).toEqual(['undefined', 'undefined']);
    const reached = page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(await reached).toBe('refused');
  });
});

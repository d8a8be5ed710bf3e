import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { stageIds } from '../../renderer/app/place.ts';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press, sampleLists } from './harness.ts';

const desk = createDesk();
const catalogues = {
  empty: [],
  small: [`${sampleLists}/北原区气象局行政权力清单.xlsx`],
  full: [sampleLists],
};
let running: Running;

beforeAll(async () => {
  for (const [name, lists] of Object.entries(catalogues)) await makeCatalogue(desk.path(`${name}.quanqing`), { lists });
});
afterEach(() => running?.close());
afterAll(() => desk.clear());

// The themes differ in colours alone, and all of those are on the pages of a full catalogue.
it.each([
  ['empty', 'light'],
  ['small', 'light'],
  ['full', 'light'],
  ['full', 'dark'],
] as const)('every stage opens and is accessible with the %s catalogue in the %s theme', async (name, theme) => {
  running = await desk.start({ file: desk.path(`${name}.quanqing`), theme });
  const { page, complaints } = running;
  for (const [index, stage] of stageIds.entries()) {
    await press(page, stage === 'settings' ? 'Control+,' : `Control+${index + 1}`);
    const shown = page.locator('main.work');
    await expect.poll(() => shown.innerText(), { message: stage, timeout: 10_000 }).not.toBe('');
    await expect.poll(() => page.locator('.rail [aria-current="page"]').count(), { message: stage }).toBe(1);
    await expectAccessible(page, stage);
  }
  expect(complaints).toEqual([]);
});

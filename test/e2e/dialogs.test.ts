import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, makeCatalogue, press, sampleLists } from './harness.ts';

const desk = createDesk();
const file = desk.path('清单.quanqing');
let running: Running;

beforeAll(async () => {
  await makeCatalogue(file, { lists: [join(sampleLists, '北原区残疾人联合会行政职权汇总表最终稿.xlsx')], work: false });
  running = await desk.start({ file });
  await running.page.locator('.grid-line').first().waitFor();
  await running.page.locator('.grid-line [role="gridcell"]').nth(2).click();
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

describe('what is above the page', () => {
  it('takes what is typed as soon as it is open', async () => {
    const { page } = running;
    await press(page, 'Control+h');
    const dialog = page.getByRole('dialog', { name: '查找和替换' });
    await dialog.waitFor();
    await page.keyboard.type('残疾人');
    expect(await dialog.getByLabel('查找', { exact: true }).inputValue()).toBe('残疾人');
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is reached from the grid by the keys that work everywhere', async () => {
    const { page } = running;
    await press(page, 'Control+n');
    const dialog = page.getByRole('dialog', { name: '新建清单' });
    await dialog.waitFor();
    const title = dialog.getByLabel('清单名称');
    await dialog.getByLabel('地方').pressSequentially('北原区');
    expect(await title.inputValue()).toBe('北原区权力清单');
    await title.fill('北原的清单');
    await dialog.getByLabel('地方').pressSequentially('乙');
    expect(await title.inputValue()).toBe('北原的清单');
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('marks the first power that the palette found, so that Enter goes to it', async () => {
    const { page } = running;
    await press(page, 'Control+k');
    await page.keyboard.type('残疾人');
    const first = page.locator('.palette [cmdk-item]').first();
    await first.locator('.palette-number').waitFor();
    expect(await first.getAttribute('data-selected')).toBe('true');
    const name = await first.locator('.ellipsis').innerText();
    await press(page, 'Enter');
    await page.locator('.item-name', { hasText: name }).waitFor();
  });
});

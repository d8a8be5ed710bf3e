import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { cityList, housingList } from '../electron/engine/workbench.ts';
import { answerDialogs, createDesk, expectAccessible, makeCatalogue } from './harness.ts';

const desk = createDesk();
const file = desk.path('北原区.quanqing');
let running: Running;

beforeAll(async () => {
  const lists = Object.entries({ 住建: housingList, 城管: cityList }).map(([name, lines]) => {
    const path = desk.path(`${name}.csv`);
    writeFileSync(path, Papa.unparse(lines));
    return path;
  });
  await makeCatalogue(file, { lists });
});
afterEach(() => running?.close());
afterAll(() => desk.clear());

async function open(theme: 'light' | 'dark' = 'light'): Promise<Page> {
  running = await desk.start({ file, theme });
  await running.page.getByText('两本账平').waitFor();
  await running.page.keyboard.press('Control+6');
  return running.page;
}

/** An empty folder, which the next dialog chooses. */
async function folder(name: string): Promise<string> {
  const path = desk.path(name);
  mkdirSync(path);
  await answerDialogs(running.app, [path]);
  return path;
}

describe('a round', () => {
  it('goes out to the departments, a workbook each, by keyboard alone', async () => {
    const page = await open();
    await page.getByText('还没有征求过意见').waitFor();
    await page.getByRole('button', { name: '发出征求意见（2 个部门，7 项）' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: '征求意见第 1 轮' });
    await dialog.getByText('还有 7 项没有处理意见').waitFor();
    await expect.poll(() => dialog.getByLabel('标题').evaluate((field) => field === document.activeElement)).toBe(true);
    await expectAccessible(page);
    const to = await folder('发出');
    await page.keyboard.press('Enter');
    await page.getByText('已发出征求意见第 1 轮，7 项').waitFor();
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    expect(readdirSync(to).sort()).toEqual([
      '征求意见表（第1轮）-北原区住房和城乡建设局.xlsx',
      '征求意见表（第1轮）-北原区城市管理局.xlsx',
    ]);
    await expectAccessible(page);
  });

  it('counts what did not come back as not answered, and can be written again for one department', async () => {
    const page = await open('dark');
    const line = page.getByRole('row', { name: /住房和城乡建设局/ });
    await line.getByText('未答复').waitFor();
    expect(await line.getByRole('cell').allInnerTexts()).toEqual(['未答复', '5', '–', '5', '–', '–']);
    await expectAccessible(page);
    const to = await folder('再出');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: '北原区住房和城乡建设局' }).waitFor();
    await page.keyboard.press('KeyE');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    expect(readdirSync(to)).toEqual(['征求意见表（第1轮）-北原区住房和城乡建设局.xlsx']);
  });

  it('is submitted to the leadership as one workbook, and leads on to the release', async () => {
    const page = await open();
    await page.keyboard.press('KeyT');
    await page.getByText('还没有报审过').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '报审第 1 轮' }).waitFor();
    const to = await folder('报审');
    await page.getByRole('button', { name: '报审（7 项）' }).last().press('Enter');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    expect(readdirSync(to)).toEqual(['审核意见表（第1轮）.xlsx']);
    await expectAccessible(page);
    await page.getByRole('button', { name: '去公布' }).press('Enter');
    await page.getByText(/处要先办/).waitFor();
    expect(running.complaints).toEqual([]);
  });
});

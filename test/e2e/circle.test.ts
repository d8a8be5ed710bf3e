import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { fillIn } from '../electron/engine/jobs/approve/formOf.ts';
import { cityList, housingList } from '../electron/engine/workbench.ts';
import { answerDialogs, createDesk, makeCatalogue, press } from './harness.ts';
import { openSiteBrowser } from './siteBrowser.ts';

/**
 * The whole circle, each step where the one before ended: a catalogue is reviewed, goes out to the departments, comes
 * back, goes to the leadership, comes back, is published, and a citizen finds it on the website.
 */
const desk = createDesk();
const file = desk.path('北原区.quanqing');
const basis = '《城市道路管理条例》第二十七条';
let running: Running;

beforeAll(async () => {
  const lists = Object.entries({
    住建: housingList,
    城管: [...cityList.slice(0, 2), lineOf('对擅自占用城市道路的处罚')],
  });
  const paths = lists.map(([name, lines]) => {
    const path = desk.path(`${name}.csv`);
    writeFileSync(path, Papa.unparse(lines));
    return path;
  });
  await makeCatalogue(file, { lists: paths });
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

function lineOf(name: string): string[] {
  return ['2', '行政处罚', name, basis, '北原区城市管理局'];
}
const keys = (...names: string[]) => press(running.page, ...names);
const see = (text: string | RegExp) => running.page.getByText(text).first().waitFor();
const ledger = async (term: string) =>
  Number(new RegExp(`${term}\\s*(\\d+)`).exec(await running.page.locator('footer').innerText())?.[1]);
async function folder(name: string): Promise<string> {
  const path = desk.path(name);
  mkdirSync(path);
  await answerDialogs(running.app, [path]);
  return path;
}

it('reviews what is reported twice, and keeps the rest', async () => {
  await see('两本账平');
  await keys('Control+3');
  await see(/对未取得资质证书承揽工程的处罚/);
  await keys('Space');
  await expect.poll(() => ledger('合并')).toBe(1);
  await keys('Control+Shift+KeyU');
  await running.page.getByRole('grid').waitFor();
  await expect.poll(() => running.page.locator('.catalogue-count').innerText()).toMatch(/^6 /);
  await keys('Control+a', 'Alt+1');
  await expect.poll(() => ledger('待研究')).toBe(0);
});

it('asks the departments, and takes their word', async () => {
  await keys('Control+6');
  await see('还没有征求过意见');
  const to = await folder('发出');
  await keys('Control+Enter');
  await running.page.getByRole('dialog', { name: '征求意见第 1 轮' }).waitFor();
  await keys('Enter');
  await see(/已发出征求意见第 1 轮/);
  await running.page.getByRole('button', { name: '打开文件夹' }).waitFor();
  const sent = readdirSync(to).find((name) => name.includes('住房')) ?? '';
  const back = await fillIn(join(to, sent), desk.path('住建局交回.xlsx'), (form) => {
    form.put('住建-许-0001', 'name', '建筑工程施工许可核发');
    form.put('住建-查-0001', 'result', '取消');
    form.put('住建-查-0001', 'opinion', '已由市里承担');
  });
  await answerDialogs(running.app, [back]);
  await keys('Control+i');
  await running.page.getByRole('dialog', { name: '收回了 1 个文件' }).waitFor();
  await keys('Escape', 'KeyG');
  await see(/^采纳没有争议的全部/);
  await keys('Shift+Enter');
  await running.page.getByRole('dialog', { name: /^采纳 \d 条意见？$/ }).waitFor();
  await keys('Enter');
  await see(/已采纳 1 条，可一步撤销/);
  await expect.poll(() => ledger('取消')).toBe(1);
  // The name stood where nothing was asked for: it is looked at by itself.
  await running.page.getByText('建筑工程施工许可核发').first().waitFor();
  await keys('Enter');
  await expect.poll(() => running.page.getByText('建筑工程施工许可核发').count()).toBe(0);
});

it('asks the leadership, and takes its word', async () => {
  await keys('Control+6', 'KeyT');
  await see('还没有报审过');
  const to = await folder('报审');
  await keys('Control+Enter');
  await running.page.getByRole('dialog', { name: '报审第 1 轮' }).waitFor();
  await keys('Enter');
  await running.page.getByRole('button', { name: '打开文件夹' }).waitFor();
  const approved = await fillIn(join(to, '审核意见表（第1轮）.xlsx'), desk.path('审定.xlsx'), ({ workbook }) => {
    const penalties = workbook.worksheets.find(({ name }) => name.startsWith('审核-行政处罚'));
    penalties?.eachRow((row) => {
      if (row.getCell(3).value === '城管-罚-0001') row.getCell(11).value = '同意';
    });
  });
  await answerDialogs(running.app, [approved]);
  await keys('Control+i');
  await running.page
    .getByRole('dialog', { name: '收回了 1 个文件' })
    .getByText('认出 7 行 · 填写和改动 1 处')
    .first()
    .waitFor();
  await keys('Escape', 'KeyG', 'Shift+Enter');
  await running.page.getByRole('dialog', { name: '采纳 1 条意见？' }).waitFor();
  await keys('Enter');
  await see(/已采纳 1 条/);
});

it('publishes what was approved, and a citizen finds it on the website', async () => {
  const { page } = running;
  await keys('Control+7');
  await see('可以公布');
  await keys('Control+Enter');
  await page.getByRole('dialog').getByLabel('审定机关').fill('北原区人民政府');
  await keys('Enter');
  await see('已公布第 1 号，5 项');
  const to = await folder('公布文件');
  await page.getByRole('checkbox', { name: '查询网站' }).press('Space');
  await keys('Control+KeyE');
  await page.getByRole('button', { name: '打开文件夹' }).waitFor();
  const json = readdirSync(to).find((name) => /号）\.json$/.test(name)) ?? '';
  expect(JSON.parse(readFileSync(join(to, json), 'utf8'))).toMatchObject({ total: 5, draft: false });
  expect(running.complaints).toEqual([]);
  const browser = await openSiteBrowser(desk.folder, inject('electron'), inject('display'));
  try {
    const site = pathToFileURL(join(to, '北原区权力清单（第1号）网站')).href;
    await browser.page.goto(`${site}/search/index.html?q=施工许可`);
    await browser.page.getByRole('link', { name: /建筑工程施工许可核发/ }).click();
    await browser.page.getByRole('heading', { name: '建筑工程施工许可核发' }).waitFor();
    await browser.page.getByText('《中华人民共和国建筑法》').first().waitFor();
    expect(browser.complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});

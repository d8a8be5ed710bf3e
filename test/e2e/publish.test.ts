import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import type { Running } from '../../scripts/app/launch.ts';
import { housingList } from '../electron/engine/workbench.ts';
import { actor, answerDialogs, createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const running: Running[] = [];
let blocked = '';
let ready = '';
/** A release, and a power cancelled since. */
let released = '';
beforeAll(async () => {
  blocked = await catalogue('待办', false);
  ready = await catalogue('齐备', true);
  released = await catalogue('已公布', true);
  await change(released);
});
afterEach(async () => {
  await running.pop()?.close();
});
afterAll(() => desk.clear());

/** Five powers of one department; `settled`: with a decision each, and nothing in the way. */
async function catalogue(name: string, settled: boolean): Promise<string> {
  const list = desk.path(`${name}.csv`);
  writeFileSync(list, Papa.unparse(housingList));
  const file = desk.path(`${name}.quanqing`);
  await makeCatalogue(file, { lists: [list] });
  if (!settled) return file;
  const engine = createEngine();
  await engine.call('catalogue/open', { file });
  await engine.call('decide/rest', { as: '保留', actor });
  for (const { item, rule } of await engine.call('list/findings', {
    where: [{ field: 'severity', value: 'severe' }],
  })) {
    await engine.call('decide/dismiss', { item: String(item), rule, reason: '已核对。', actor });
  }
  engine.close();
  return file;
}

async function change(file: string): Promise<void> {
  const engine = createEngine();
  await engine.call('catalogue/open', { file });
  await engine.call('release/make', { actor });
  await engine.call('decide/item', { item: '住建-罚-0001', as: '取消', reason: '依据废止。', actor });
  engine.close();
}

async function open(file: string, stage: string, theme: 'light' | 'dark' = 'light'): Promise<Page> {
  const started = await desk.start({ file, theme });
  running.push(started);
  await started.page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${stage}`) })
    .press('Enter');
  return started.page;
}

describe('公布', () => {
  it('says what has to be done first, leads to it, and makes a draft meanwhile', async () => {
    const page = await open(blocked, '公布');
    await page
      .getByText(/处要先办/)
      .first()
      .waitFor();
    await press(page, 'Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('还不能公布').first().waitFor();
    expect(await dialog.getByRole('button', { name: '公布 0 项' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '出草稿' }).press('Enter');
    await page.getByText('已出第 1 号草稿，0 项').first().waitFor();
    await page.getByRole('button', { name: /^待研究：5 项/ }).press('Enter');
    await page.getByText('公布前要办：待研究').first().waitFor();
    await page.getByText('建筑工程施工许可证核发').first().waitFor();
  });

  it('is done by keyboard, from the dialog to the files in the folder', async () => {
    const page = await open(ready, '公布');
    await page.getByText('可以公布').first().waitFor();
    await expectAccessible(page);
    await press(page, 'Control+Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: '标题' }).waitFor();
    await press(page, 'Enter');
    await page.getByText('已公布第 1 号，5 项').first().waitFor();
    const folder = desk.path('公布文件');
    mkdirSync(folder);
    await answerDialogs(lastRunning().app, [folder]);
    await page.getByRole('checkbox', { name: '查询网站' }).press('Space');
    await page.getByRole('checkbox', { name: '权力清单.pdf' }).press('Space');
    await press(page, 'Control+KeyE');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    const written = readdirSync(folder);
    for (const kind of ['xlsx', 'docx']) expect(written.filter((name) => name.endsWith(`.${kind}`))).toHaveLength(1);
    const [pdf = ''] = written.filter((name) => name.endsWith('.pdf'));
    expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const csv = written.find((name) => name.endsWith('（第1号）.csv')) ?? '';
    const lines = Papa.parse<string[]>(readFileSync(join(folder, csv), 'utf8'), { skipEmptyLines: true }).data;
    expect(lines.map((line) => line[5])).toContain('建筑工程施工许可证核发');
    expect(lines).toHaveLength(6);
    const json = written.find((name) => /号）\.json$/.test(name)) ?? '';
    expect(JSON.parse(readFileSync(join(folder, json), 'utf8'))).toMatchObject({ total: 5, draft: false });
    expect(readdirSync(join(folder, '北原区权力清单（第1号）网站'))).toContain('index.html');
    await expectAccessible(page);
    await press(page, 'Control+Enter');
    await page.getByText('与第 1 号相比，没有增减，也没有变更。').waitFor();
    await expectAccessible(page);
  });

  it('shows a file before it is written', async () => {
    const page = await open(released, '公布', 'dark');
    await page.locator('.release-choice').getByText('行政许可', { exact: true }).click();
    const paragraph = page.getByRole('checkbox', { name: '年度报告段落.txt' });
    await expect.poll(() => paragraph.isDisabled()).toBe(true);
    expect(await paragraph.isChecked()).toBe(false);
    await page.locator('.release-choice').getByText('行政权力', { exact: true }).click();
    await expect.poll(() => paragraph.isChecked()).toBe(true);
    await page.getByRole('button', { name: '预览 权力清单.csv' }).press('Enter');
    await page.getByRole('columnheader', { name: '事项名称' }).waitFor();
    await page.getByText('前 5 行，共 5 行').first().waitFor();
    await page.getByRole('button', { name: '权力清单.docx', exact: true }).click();
    const document = page.frameLocator('iframe');
    await document.getByRole('heading', { name: '一、行政许可（共1项）' }).waitFor();
    await document.getByText('建筑工程施工许可证核发').first().waitFor();
    await expectAccessible(page);
    await press(page, 'Escape');
    await page.getByRole('button', { name: '逐项看' }).click();
    const file = desk.path('对照.html');
    await answerDialogs(lastRunning().app, [file]);
    await page.getByRole('button', { name: '导出对照表' }).click();
    await page.getByRole('menuitem', { name: '网页' }).click();
    await page.getByText(`已写到“${file}”`).first().waitFor();
    expect(readFileSync(file, 'utf8')).toMatch(/住建-罚-0001.*取消.*依据废止。/s);
    await expectAccessible(page);
  });
});

describe('统计', () => {
  it('leads from a picture to its powers, and out of the program as a file', async () => {
    const page = await open(ready, '统计');
    await page.getByRole('heading', { name: '从 5 到 5' }).waitFor();
    await expectAccessible(page);
    expect(readFileSync(await save(page, 'SVG'), 'utf8')).toMatch(/^<svg[\s\S]*保留[\s\S]*<\/svg>$/);
    // Drawn from the SVG, and so a proof that others can read that.
    expect([...readFileSync(await save(page, 'PNG')).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    await page.getByRole('button', { name: /^行政许可：上报 1，公布 1/ }).press('Enter');
    await page.getByText('建筑工程施工许可证核发').first().waitFor();
    expect(await page.getByText('对建设工程质量的监督检查').count()).toBe(0);
  });

  it('claims no reduction by what nobody decided', async () => {
    const page = await open(blocked, '统计');
    await page.getByRole('heading', { name: '上报 5 项，待研究 5 项' }).waitFor();
    expect(await page.getByText(/减少.*%/).count()).toBe(0);
    await expectAccessible(page);
  });

  it('draws its pictures in the theme that was chosen while they were not shown', async () => {
    const page = await open(blocked, '统计');
    await page.locator('.statistics-chart text').first().waitFor();
    const rail = page.getByRole('navigation');
    await rail.getByRole('button', { name: /^清单/ }).press('Enter');
    await press(page, 'Control+k');
    await page.keyboard.type('切换深色和浅色');
    await page.getByRole('option', { name: '切换深色和浅色' }).waitFor();
    await press(page, 'Enter');
    await page.locator('html[data-theme="dark"]').waitFor();
    await rail.getByRole('button', { name: /^统计/ }).press('Enter');
    const fill = page.locator('.statistics-chart text', { hasText: '待研究' }).first();
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-2'));
    expect((await fill.getAttribute('fill'))?.toLowerCase()).toBe(ink.trim().toLowerCase());
  });

  it('says what to do while there is nothing to count', async () => {
    const file = desk.path('空.quanqing');
    await makeCatalogue(file);
    const page = await open(file, '统计', 'dark');
    await page.getByRole('button', { name: '去导入' }).waitFor();
    await expectAccessible(page);
  });
});

/** The waterfall, by the menu under its button. */
async function save(page: Page, kind: 'SVG' | 'PNG'): Promise<string> {
  const file = desk.path(`图.${kind.toLowerCase()}`);
  await answerDialogs(lastRunning().app, [file]);
  await page.getByRole('button', { name: '存为文件 · 从 5 到 5' }).click();
  await page.getByRole('menuitem', { name: new RegExp(kind) }).click();
  await page.getByText(`已存为“${file}”`).first().waitFor();
  return file;
}

function lastRunning(): Running {
  const last = running.at(-1);
  if (last === undefined) throw new Error('the program does not run');
  return last;
}

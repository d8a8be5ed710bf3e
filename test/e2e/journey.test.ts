import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { answerDialogs, createDesk, press as pressKey, sampleLists } from './harness.ts';

/**
 * The whole job as a clerk does it, on the composed sample and by keyboard alone: from the folder of workbooks to the
 * published table. Each step begins where the one before ended.
 */
const desk = createDesk();
const received = desk.path('北原区各部门报送');
let running: Running;
let pressed = 0;

beforeAll(async () => {
  cpSync(sampleLists, received, { recursive: true });
  running = await desk.start();
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    pressed += 1;
    await pressKey(running.page, key);
  }
}
const see = (text: string | RegExp) => running.page.getByText(text).first().waitFor({ timeout: 60_000 });
const noTask = () => running.page.locator('.task-line').waitFor({ state: 'detached', timeout: 20_000 });
const ledger = async (term: string): Promise<number> => {
  const text = await running.page.locator('footer').innerText();
  return Number(new RegExp(`${term}\\s*([\\d,]+)`).exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);
};
/** Goes on with Tab until the focus is on what bears the name. */
async function tabTo(name: string): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    const at = await running.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return '';
      return focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    });
    if (at.includes(name)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

it('begins with the folder', async () => {
  const { page, app } = running;
  await page.getByRole('button', { name: '选择文件夹' }).waitFor();
  await answerDialogs(app, [received]);
  await tabTo('选择文件夹');
  await press('Enter');
  await page.getByLabel('地方').waitFor();
  await expect.poll(() => page.getByLabel('地方').inputValue()).toBe('北原区');
  await answerDialogs(app, [desk.path('北原区.quanqing')]);
  await tabTo('更改');
  await press('Enter');
  await expect.poll(() => page.getByLabel('保存在').inputValue()).toContain('北原区.quanqing');
  await page.getByLabel('地方').focus();
  await press('Enter');
  await page.locator('.intake-group', { hasText: '把握高' }).waitFor();
  await noTask();
});

it('imports the sure files in one go, and looks at each of the others', async () => {
  const { page } = running;
  await press('Control+Enter');
  await page.locator('.intake-group', { hasText: '把握高' }).waitFor({ state: 'detached', timeout: 20_000 });
  await noTask();
  const doubtful = page.locator('.intake-group', { hasText: '要看一眼' });
  while ((await doubtful.count()) > 0) {
    const files = await page.locator('.intake-file').count();
    await press('Enter');
    await expect.poll(() => page.locator('.intake-file').count(), { timeout: 20_000 }).toBeLessThan(files);
  }
  await noTask();
  await press('Control+2');
  await expect.poll(() => ledger('上报'), { timeout: 20_000 }).toBe(5333);
});

it('settles what is alike among the duplicates', async () => {
  const { page } = running;
  await press('Control+3');
  const open = page.locator('.review-main .segment', { hasText: '重复' }).first();
  const left = async () => Number(/([\d,]+)$/.exec(await open.innerText())?.[1]?.replaceAll(',', '') ?? 0);
  await expect.poll(left, { timeout: 20_000 }).toBeGreaterThan(100);
  for (let n = 0; n < 40 && (await left()) > 0; n += 1) {
    const before = await left();
    await page.getByRole('button', { name: /^接受合并/ }).waitFor();
    const alike = await page.getByText(/还有 \d+ 组与这一组同样/).count();
    await press(alike > 0 ? 'Shift+Space' : 'Space');
    await expect.poll(left, { timeout: 20_000 }).toBeLessThan(before);
  }
  expect(await ledger('合并')).toBeGreaterThan(400);
});

it('takes a step back, and does it again', async () => {
  const merged = await ledger('合并');
  await press('Control+z');
  await expect.poll(() => ledger('合并')).toBeLessThan(merged);
  await press('Control+y');
  await expect.poll(() => ledger('合并')).toBe(merged);
});

it('confirms the categories that are most in doubt, group by group', async () => {
  const { page } = running;
  await press('Control+4');
  const head = page.getByText(/^待核定 [\d,]+ 项$/);
  await head.waitFor();
  const left = async () => ((await head.count()) === 0 ? 0 : Number(/[\d,]+/.exec(await head.innerText())?.[0] ?? 0));
  const begun = await left();
  // The surest and largest groups come first; what is left is looked at one by one and blocks nothing.
  for (let n = 0; n < 20; n += 1) {
    const before = await left();
    const accept = page.getByRole('button', { name: /接受建议/ });
    const usable = (await accept.count()) > 0 && (await accept.isEnabled());
    // Where the machine proposes nothing, the clerk says what was declared.
    await press(usable ? 'Space' : 'KeyK');
    await expect.poll(left, { timeout: 20_000 }).toBeLessThan(before);
  }
  expect(await left()).toBeLessThan(begun * 0.75);
});

it('accepts the severe findings rule by rule', async () => {
  const { page } = running;
  await press('Control+5');
  const severe = async () => {
    const heading = page.locator('.worklist-groups h3', { hasText: '严重' });
    return (await heading.count()) === 0 ? 0 : Number(/[\d,]+/.exec(await heading.innerText())?.[0] ?? 0);
  };
  await expect.poll(severe, { timeout: 20_000 }).toBeGreaterThan(100);
  for (let n = 0; n < 12 && (await severe()) > 0; n += 1) {
    const before = await severe();
    await press('Shift+Space');
    await see(/将处理/);
    await press('Enter');
    await expect.poll(severe, { timeout: 20_000 }).toBeLessThan(before);
  }
  expect(await severe()).toBe(0);
});

it('keeps the rest, all at once', async () => {
  const { page } = running;
  await press('Control+Shift+KeyU');
  await page.getByRole('grid').waitFor();
  await expect.poll(() => page.locator('.catalogue-count').innerText()).toMatch(/^[1-5],/);
  await press('Control+a', 'Alt+1');
  await expect.poll(() => ledger('待研究'), { timeout: 20_000 }).toBe(0);
});

it('releases, and writes the files', async () => {
  const { page, app } = running;
  await press('Control+7');
  await see('可以公布');
  await press('Control+Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: '标题' }).waitFor();
  await press('Enter');
  await see(/已公布第 1 号/);
  const folder = desk.path('公布文件');
  mkdirSync(folder);
  await answerDialogs(app, [folder]);
  await press('Control+KeyE');
  await page.getByRole('button', { name: '打开文件夹' }).waitFor({ timeout: 20_000 });
  const csv = readdirSync(folder).find((name) => name.endsWith('（第1号）.csv')) ?? '';
  const lines = Papa.parse<Record<string, string>>(readFileSync(join(folder, csv), 'utf8'), { header: true }).data;
  const powers = lines.filter((line) => line.事项名称 !== undefined && line.子项名称 === '');
  expect(powers).toHaveLength(await ledger('公布'));
  expect(running.complaints).toEqual([]);
  console.log(`from the folder to the release: ${pressed} keys, ${powers.length} powers`);
});

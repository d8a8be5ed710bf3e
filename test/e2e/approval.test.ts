import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { fillIn } from '../electron/engine/jobs/approve/formOf.ts';
import { cityList, housingList } from '../electron/engine/workbench.ts';
import { answerDialogs, atRest, createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

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
  await running.page.getByText('两本账平').first().waitFor();
  await press(running.page, 'Control+6');
  await running.page.locator('.approval').waitFor();
  return running.page;
}

/** An empty folder, which the next dialog chooses. */
async function folder(name: string): Promise<string> {
  const path = desk.path(name);
  mkdirSync(path);
  await answerDialogs(running.app, [path]);
  return path;
}

const see = (text: string | RegExp) => running.page.getByText(text).first().waitFor();

/** A file as it is dragged from the desktop and let go over the page; over one at rest, as keys are pressed. */
async function drop(page: Page, path: string): Promise<void> {
  await atRest(page);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
}

describe('a round', () => {
  it('goes out to the departments, a workbook each, by keyboard alone', async () => {
    const page = await open();
    await page.getByText('还没有征求过意见').first().waitFor();
    await page.getByRole('button', { name: '发出征求意见（2 个部门，7 项）' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Control+Enter');
    const dialog = page.getByRole('dialog', { name: '征求意见第 1 轮' });
    await dialog.getByText('还有 7 项没有处理意见').first().waitFor();
    await expect.poll(() => dialog.getByLabel('标题').evaluate((field) => field === document.activeElement)).toBe(true);
    await expectAccessible(page);
    const to = await folder('发出');
    await press(page, 'Enter');
    await page.getByText('已发出征求意见第 1 轮，7 项').first().waitFor();
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
    await line.getByText('未答复').first().waitFor();
    expect(await line.getByRole('cell').allInnerTexts()).toEqual(['未答复', '5', '–', '5', '–', '–']);
    await expectAccessible(page);
    const to = await folder('再出');
    await press(page, 'ArrowDown');
    await page.getByRole('heading', { name: '北原区住房和城乡建设局' }).waitFor();
    await press(page, 'KeyE');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    expect(readdirSync(to)).toEqual(['征求意见表（第1轮）-北原区住房和城乡建设局.xlsx']);
  });

  it('is submitted to the leadership as one workbook, and leads on to the release', async () => {
    const page = await open();
    await press(page, 'KeyT');
    await page.getByText('还没有报审过').first().waitFor();
    await press(page, 'Control+Enter');
    await page.getByRole('dialog', { name: '报审第 1 轮' }).waitFor();
    const to = await folder('报审');
    await page.getByRole('button', { name: '报审（7 项）' }).last().press('Enter');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    expect(readdirSync(to)).toEqual(['审核意见表（第1轮）.xlsx']);
    await expectAccessible(page);
    await page.getByRole('button', { name: '去公布' }).press('Enter');
    await page
      .getByText(/处要先办/)
      .first()
      .waitFor();
    expect(running.complaints).toEqual([]);
  });
});

describe('what comes back', () => {
  const sent = (department: string) => join(desk.path('发出'), `征求意见表（第1轮）-${department}.xlsx`);
  const housing = desk.path('住建局交回.xlsx');
  const city = desk.path('城管局交回.xlsx');
  const broken = desk.path('打不开的.xlsx');

  beforeAll(async () => {
    await fillIn(sent('北原区住房和城乡建设局'), housing, (form) => {
      form.put('住建-许-0001', 'name', '建筑工程施工许可核发');
      form.put('住建-查-0001', 'opinion', '不同意');
      form.put('住建-查-0001', 'result', '取消');
      form.put('住建-罚-0002', 'opinion', '同意');
    });
    await fillIn(sent('北原区城市管理局'), city, (form) => form.put('城管-罚-0001', 'opinion', '同意'));
    writeFileSync(broken, readFileSync(housing).subarray(0, 3000));
  });

  it('is told file by file, and changes nothing yet', async () => {
    const page = await open();
    await answerDialogs(running.app, [housing, broken]);
    await press(running.page, 'Control+i');
    const dialog = page.getByRole('dialog', { name: '收回了 1 个文件' });
    await dialog.getByText('1 个文件没有收进来').first().waitFor();
    await dialog
      .getByText(/打不开的\.xlsx.*(不完整|损坏)/)
      .first()
      .waitFor();
    await dialog.getByText('认出 5 行 · 填写和改动 4 处').first().waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '逐条看这 4 处' }).waitFor();
    await press(running.page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByRole('row', { name: /住房和城乡建设局/ })
      .getByText('已答复')
      .first()
      .waitFor();
    await page
      .getByRole('row', { name: /城市管理局/ })
      .getByText('未答复')
      .first()
      .waitFor();
    await press(running.page, 'Control+2');
    await see('建筑工程施工许可证核发');
  });

  it('is taken by dropping it on the page, the same file but once', async () => {
    const page = await open();
    await page.getByRole('row', { name: /住房和城乡建设局/ }).waitFor();
    await drop(page, housing);
    await page
      .getByRole('dialog', { name: '收回了 0 个文件' })
      .getByText('这个文件已收回过，没有改动')
      .first()
      .waitFor();
    await press(running.page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await drop(page, city);
    await page.getByRole('dialog', { name: '收回了 1 个文件' }).waitFor();
  });

  it('is looked at one by one: accepted, declined with a reason, and taken back again', async () => {
    const page = await open();
    await press(running.page, 'KeyG');
    await page.getByRole('heading', { name: '锁定单元格' }).waitFor();
    await page.locator('mark', { hasText: '证' }).waitFor();
    await see('“事项名称”这一格没有请对方改');
    await expectAccessible(page);
    await press(running.page, 'Enter');
    await page.getByRole('heading', { name: '意见', exact: true }).waitFor();
    await press(running.page, 'Control+2');
    await see('建筑工程施工许可核发');
    await press(running.page, 'Control+z');
    await see('建筑工程施工许可证核发');
    await press(running.page, 'Control+6');
    await page.getByRole('button', { name: '锁定单元格 锁定单元格 1' }).click();
    await see('建筑工程施工许可核发');
    await press(running.page, 'KeyD');
    await page.getByRole('dialog', { name: '不采纳的理由' }).waitFor();
    await page.keyboard.insertText('名称以国家目录为准');
    await press(running.page, 'Enter');
    await see('这里没有要看的意见');
    await page.getByRole('button', { name: '看全部' }).click();
    await page.getByRole('button', { name: /^不采纳 1/ }).click();
    await see('张三 · 名称以国家目录为准');
  });

  it('is at odds with what another says, and one of them is chosen', async () => {
    const other = desk.path('住建局又交回.xlsx');
    await fillIn(housing, other, (form) => form.put('住建-查-0001', 'result', '保留'));
    const page = await open('dark');
    await page.getByRole('row', { name: /住房和城乡建设局/ }).waitFor();
    await drop(page, other);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^逐条看/ })
      .press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '冲突 冲突 1' }).click();
    await see('几方意见不一致，请选定一个');
    await expectAccessible(page);
    await press(running.page, 'Enter');
    await see('几方意见不一致，请选定一个');
    await press(running.page, 'Digit2');
    await page.getByRole('button', { name: '看全部' }).click();
    await press(running.page, 'Control+2');
    const inspection = page.getByRole('row', { name: /对建设工程质量的监督检查/ });
    await inspection.getByText('保留').first().waitFor();
    expect(running.complaints).toEqual([]);
  });

  it('is accepted all at once where nobody disputes it, and taken back with the round', async () => {
    const page = await open();
    await press(running.page, 'KeyG');
    await page.getByRole('heading', { name: '意见', exact: true }).waitFor();
    await press(running.page, 'Shift+Enter');
    // Who disagrees has to be read.
    await page.getByRole('dialog', { name: '采纳 2 条意见？' }).getByText('其余 1 条不动').first().waitFor();
    await press(running.page, 'Enter');
    await see('已采纳 2 条，可一步撤销。另外 1 条没有采纳，请逐条看。');
    await press(running.page, 'Control+k');
    await page.keyboard.insertText('撤回本轮');
    await press(running.page, 'Enter');
    await page.getByRole('dialog', { name: '撤回征求意见第 1 轮采纳的全部？' }).waitFor();
    await expectAccessible(page);
    await press(running.page, 'Enter');
    await see(/已撤回 \d+ 处改动/);
    await press(running.page, 'Control+2');
    await page
      .getByRole('row', { name: /对建设工程质量的监督检查/ })
      .getByText('待研究')
      .first()
      .waitFor();
  });

  it('is recorded where it was said and not written, with who and when', async () => {
    const page = await open();
    await press(running.page, 'KeyR');
    const dialog = page.getByRole('dialog', { name: '登记部门的答复（第 1 轮）' });
    await dialog.getByRole('combobox', { name: '哪个部门' }).press('ArrowDown');
    await page.getByText('北原区城市管理局', { exact: true }).last().click();
    await dialog.getByLabel('答复人').fill('李四');
    await expectAccessible(page);
    const ok = dialog.getByRole('button', { name: '登记' });
    expect(await ok.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '加一条' }).press('Enter');
    await dialog.getByRole('combobox', { name: '事项名称或编号' }).fill('擅自占用');
    await page.getByText('对擅自占用城市道路的处罚').last().click();
    await dialog.getByLabel('意见原文').fill('不同意');
    await expectAccessible(page);
    await ok.press('Enter');
    await see('已登记，1 条意见待定。');
    await page.getByRole('row', { name: /城市管理局/ }).click();
    await see('电话 · 李四');
    expect(running.complaints).toEqual([]);
  });
});

describe('the templates of the forms', () => {
  const changed = desk.path('我局的表.xlsx');
  const saved = desk.path('征求意见表.xlsx');

  /** The template as it was saved, with one cell changed as in a spreadsheet program. */
  async function change(cell: string, text: string): Promise<void> {
    const workbook = await new exceljs.Workbook().xlsx.readFile(saved);
    const sheet = workbook.getWorksheet('征求意见表');
    if (sheet === undefined) throw new Error('no such sheet');
    sheet.getCell(cell).value = text;
    await workbook.xlsx.writeFile(changed);
  }

  it('are saved, changed, taken back with what is wrong said in words, and given up again', async () => {
    const page = await open();
    await page.getByRole('row', { name: /住房和城乡建设局/ }).waitFor();
    await press(page, 'KeyM');
    const dialog = page.getByRole('dialog', { name: '表格的模板' });
    const line = dialog.getByRole('listitem', { name: '征求意见表' });
    await line.getByText('程序自带的').first().waitFor();
    await line.getByRole('button', { name: '占位符' }).press('Enter');
    await line.getByText('{行.贵单位意见}').waitFor();
    await expectAccessible(page);
    await answerDialogs(running.app, [saved]);
    await line.getByRole('button', { name: '存出来改' }).press('Enter');
    await see(/已存为“.*征求意见表\.xlsx”/);

    await change('A1', '{单位}征求意见函附表');
    await answerDialogs(running.app, [changed]);
    await line.getByRole('button', { name: '用改好的' }).press('Enter');
    await line
      .getByRole('alert')
      .getByText(/不认识的占位符“\{单位\}”。可用：.*地区/)
      .waitFor();
    await expectAccessible(page);
    await line.getByText('程序自带的').first().waitFor();

    await change('A1', '{地区}征求意见函附表');
    await line.getByRole('button', { name: '用改好的' }).press('Enter');
    await line.getByText('本单位的：我局的表.xlsx').waitFor();
    await line.getByRole('alert').waitFor({ state: 'detached' });
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
    const to = await folder('照本单位的');
    await press(page, 'KeyE');
    await page.getByRole('button', { name: '打开文件夹' }).waitFor();
    const [written = ''] = readdirSync(to);
    const workbook = await new exceljs.Workbook().xlsx.readFile(join(to, written));
    expect(workbook.getWorksheet('征求意见表')?.getCell('B2').text).toBe('北原区征求意见函附表');

    await press(page, 'KeyM');
    await line.getByRole('button', { name: '恢复自带的' }).press('Enter');
    await line.getByText('程序自带的').first().waitFor();
    expect(running.complaints).toEqual([]);
  });
});

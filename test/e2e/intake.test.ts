import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { ole } from '../fixtures/intake/files.ts';
import { answerDialogs, createDesk, expectAccessible, killEngine, press, sampleLists } from './harness.ts';

const desk = createDesk();
const lists = desk.path('北原区各部门报送');
let running: Running;

/** Some lists of the sample, one without a header, and files that are no lists. */
beforeAll(async () => {
  mkdirSync(lists);
  const sample = readdirSync(sampleLists).filter((name) => /财政局|审计局|气象局/.test(name));
  for (const name of sample) copyFileSync(join(sampleLists, name), join(lists, name));
  const rows = ['挖掘', '占用', '损坏', '污染'].map(
    (what, index) => `${index + 1},对擅自${what}城市道路的处罚,《城市道路管理条例》第四十二条`,
  );
  writeFileSync(join(lists, '北原区城市管理局（行政处罚）.csv'), rows.join('\n'));
  writeFileSync(join(lists, '扫描件.pdf'), '%PDF-1.4 …');
  writeFileSync(join(lists, '档案局.xls'), ole('EncryptionInfo', 'EncryptedPackage'));
  writeFileSync(join(lists, '不知何物.xls'), Buffer.from([0, 1, 2, 3, 250, 251, 252, 253]));
  running = await desk.start();
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

const waiting = (group: string) => running.page.locator('.intake-group', { hasText: group });
const noTask = () => running.page.locator('.task-line').waitFor({ state: 'detached' });

describe('from the start screen to the desk', () => {
  it('explains itself, and begins with a folder: whose lists they are is guessed', async () => {
    const { page, app } = running;
    await page.getByText('三步就够').first().waitFor();
    await expectAccessible(page);
    await answerDialogs(app, [lists]);
    await page.getByRole('button', { name: '选择文件夹' }).click();
    await page.getByLabel('地方').waitFor();
    await expect.poll(() => page.getByLabel('地方').inputValue()).toBe('北原区');
    expect(await page.getByLabel('清单名称').inputValue()).toBe('北原区权力清单');
    await answerDialogs(app, [desk.path('北原区.quanqing')]);
    await page.getByRole('button', { name: '更改……' }).click();
    await expect.poll(() => page.getByLabel('保存在').inputValue()).toContain('北原区.quanqing');
    await page.getByLabel('地方').press('Enter');
    await waiting('把握高').waitFor();
    await noTask();
    await press(page, 'Escape');
  });

  it('says of each file that was not read why, and what to do', async () => {
    const { page } = running;
    await page.getByText('设有打开密码').first().waitFor();
    await page.getByText('档案局.xls').first().click();
    await page.getByText('取消密码后另存再导入').last().waitFor();
    await page.getByText('扫描件.pdf').first().click();
    await page.getByText('是PDF 文件').last().waitFor();
    await page.getByText('不知何物.xls').first().click();
    await page.getByText('不知何物.xls').last().waitFor();
    expect(await page.getByRole('button', { name: '就这样导入' }).count()).toBe(0);
    await expectAccessible(page);
  });
});

describe('importing', () => {
  it('imports the sure ones in one go', async () => {
    const { page } = running;
    await press(page, 'Control+Enter');
    await waiting('把握高').waitFor({ state: 'detached' });
    await page
      .getByText(/已导入 \d+ 个文件/)
      .first()
      .waitFor();
    await page.getByText('两本账平').first().waitFor();
  });

  it('shows the cells of a doubtful one, which is put right and imported by keyboard', async () => {
    const { page } = running;
    await page.locator('.intake-file', { hasText: '城市管理局' }).click();
    await page.getByText('没有表头').first().waitFor();
    await page.getByRole('cell', { name: '对擅自挖掘城市道路的处罚' }).waitFor();
    await press(page, 'KeyG');
    await press(page, 'Tab');
    await page.keyboard.type('事项');
    await press(page, 'Enter');
    await page.getByText('将得到 4 项').first().waitFor();
    await expectAccessible(page);
    await press(page, 'Enter');
    await page.locator('.intake-file', { hasText: '城市管理局' }).waitFor({ state: 'detached' });
  });

  it('tells what was imported, and takes an import back', async () => {
    const { page } = running;
    await page.getByRole('button', { name: /^已导入/ }).click();
    await page
      .getByRole('cell', { name: /城市管理局/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '撤销这次导入' }).first().click();
    await page
      .getByRole('cell', { name: /城市管理局/ })
      .first()
      .waitFor({ state: 'detached' });
  });

  it('takes cells that were copied in a spreadsheet program', async () => {
    const { page } = running;
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const head = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
      const row = ['1', '行政许可', '城市道路挖掘审批', '《城市道路管理条例》第三十三条', '北原区城市管理局'];
      clipboardData.setData('text/plain', [head, row].map((cells) => cells.join('\t')).join('\r\n'));
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    });
    await page.getByRole('cell', { name: '城市道路挖掘审批' }).first().waitFor();
    await page.getByText('将得到 1 项').first().waitFor();
    await press(page, 'Delete');
    await page.locator('.intake-file').filter({ hasText: '粘贴的表格' }).waitFor({ state: 'detached' });
  });

  it('writes all of an import or nothing when the engine dies in the middle, and goes on', async () => {
    const { page, app } = running;
    await answerDialogs(app, [sampleLists]);
    await press(page, 'Control+Shift+KeyI');
    await waiting('把握高').waitFor();
    await noTask();
    const before = await page.locator('.ledger').innerText();
    await press(page, 'Control+Enter');
    await page.locator('.task-line').waitFor();
    // Closing asks while a task runs, and stays where that is the answer.
    const asked = await app.evaluate(({ dialog, BrowserWindow }) => {
      const questions: string[] = [];
      dialog.showMessageBoxSync = (...given: unknown[]) => {
        questions.push(JSON.stringify(given.at(-1)));
        return 0;
      };
      BrowserWindow.getAllWindows()[0]?.close();
      return questions;
    });
    expect(asked).toEqual([expect.stringContaining('有任务正在进行，要停止它并关闭吗？')]);
    killEngine(running);
    await page.getByText('已恢复').first().waitFor();
    await waiting('把握高').waitFor();
    await noTask();
    expect(await page.locator('.ledger').innerText()).toBe(before);
    // The files are being read again; the line that says so comes only where that takes a while.
    await expect.poll(() => page.getByRole('button', { name: '导入把握高的' }).isEnabled()).toBe(true);
    await press(page, 'Control+Enter');
    await waiting('把握高').waitFor({ state: 'detached' });
    await page.getByText('两本账平').first().waitFor();
    expect(running.complaints).toEqual([]);
  });
});

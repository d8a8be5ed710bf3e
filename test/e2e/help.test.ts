import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk({ newcomer: true });
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

describe('the help of a stage', () => {
  it('shows by itself until it is dismissed, and then only when it is called', async () => {
    const { page } = running;
    const help = page.getByRole('complementary', { name: /^导入/ });
    await help.waitFor();
    await expectAccessible(page);
    await press(page, 'Escape');
    await help.waitFor({ state: 'detached' });
    await running.close();
    running = await desk.start({ file });
    await running.page.getByText('两本账平').first().waitFor();
    const again = running.page.getByRole('complementary', { name: /^导入/ });
    expect(await again.count()).toBe(0);
    await press(running.page, 'Shift+F1');
    await again.waitFor();
    await press(running.page, 'Shift+F1');
    await again.waitFor({ state: 'detached' });
  });
});

describe('the manual', () => {
  it('opens by F1 at the chapter of the stage, and is searched and turned by keyboard', async () => {
    const { page } = running;
    await press(page, 'F1');
    const manual = page.getByRole('dialog', { name: '使用手册' });
    await manual.getByRole('heading', { level: 1, name: '导入' }).waitFor();
    await expectAccessible(page);
    await press(page, 'Control+f');
    await page.keyboard.type('打开密码');
    await manual.getByRole('button', { name: /文件读不了/ }).focus();
    await press(page, 'Enter');
    await manual.getByRole('heading', { level: 1, name: '出错怎么办' }).waitFor();
    await press(page, 'Escape');
    await manual.waitFor({ state: 'detached' });
  });
});

describe.each([
  { language: '中文', palette: '搜索和命令', keys: '快捷键', shut: '关闭清单', other: 'English' },
  {
    language: 'English',
    palette: 'Search and commands',
    keys: 'Keyboard shortcuts',
    shut: 'Close the catalogue',
    other: '中文',
  },
])('by keyboard in $language', ({ palette, keys, shut, other }) => {
  it('shows every key', async () => {
    const { page } = running;
    await press(page, 'Control+Slash');
    const dialog = page.getByRole('dialog', { name: keys });
    await dialog.getByText('Ctrl K').first().waitFor();
    await expectAccessible(page);
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('finds a command and runs it, here the other language', async () => {
    const { page } = running;
    await press(page, 'Control+k');
    const dialog = page.getByRole('dialog', { name: palette });
    await dialog.getByText(shut).first().waitFor();
    await expectAccessible(page);
    await page.keyboard.type(other);
    await press(page, 'Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator(`html[lang="${other === 'English' ? 'en' : 'zh-CN'}"]`).waitFor();
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { answerDialogs, createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('清单.quanqing');
let running: Running;

const list = [
  '序号,职权类别,事项名称,实施依据,行使主体',
  '1,行政许可,建筑工程施工许可证核发,《中华人民共和国建筑法》第七条,北原区住房和城乡建设局',
  '2,行政处罚,对擅自占用城市道路的处罚,《城市道路管理条例》第四十二条,北原区城市管理局',
  '3,行政处罚,对开荒的处罚,《中华人民共和国水土保持法》第四十九条,北原区水务局',
];

beforeAll(async () => {
  writeFileSync(desk.path('清单.csv'), list.join('\r\n'));
  await makeCatalogue(file, { lists: [desk.path('清单.csv')], work: false });
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

async function stage(name: string): Promise<void> {
  const button = running.page.getByRole('navigation').getByRole('button', { name });
  await button.focus();
  await press(running.page, 'Enter');
  await running.page.getByRole('heading', { level: 1, name }).waitFor();
}

const names = () => running.page.locator('.departments-name').allTextContents();
const step = (text: RegExp) => running.page.locator('.history-row').filter({ hasText: text });

it('asks in the settings who is at the keyboard', async () => {
  const { page } = running;
  await stage('设置');
  await page.getByLabel('经办人').fill('张三');
  await press(page, 'Enter');
  await expectAccessible(page);
});

it('puts departments in order and merges them by keyboard', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '部门', exact: true }).press('Enter');
  await page.locator('.departments-name').first().waitFor();
  expect(await names()).toEqual(['北原区住房和城乡建设局', '北原区城市管理局', '北原区水务局']);
  await page.getByRole('button', { name: '北原区水务局 的位置' }).press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['北原区住房和城乡建设局', '北原区水务局', '北原区城市管理局']);
  for (const name of ['北原区住房和城乡建设局', '北原区城市管理局'])
    await page.getByRole('checkbox', { name }).press('Space');
  await page.getByRole('button', { name: '合并……' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '新部门' }).press('Enter');
  await dialog.getByLabel('新部门的名称').fill('北原区城市建设管理局');
  await dialog.getByLabel('从哪天起').fill('2026-01-01');
  await dialog.getByText('编号不变').first().waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '合并 2 个部门' }).press('Enter');
  await expect.poll(names).toEqual(['北原区城市建设管理局', '北原区水务局']);
  await page.getByText('已撤并 2 个').first().waitFor();
});

it('refuses in words a name that is in use', async () => {
  const { page } = running;
  await page.getByRole('checkbox', { name: '北原区水务局' }).press('Space');
  await page.getByRole('button', { name: '更名……' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('新名称').fill('北原区城市管理局');
  await dialog.getByRole('button', { name: '更名', exact: true }).press('Enter');
  await page.getByText('已是“北原区城市管理局”的名称或别名').first().waitFor();
  await dialog.getByRole('button', { name: '返回' }).press('Enter');
});

it('tells what was done, field by field, and undoes back to a step with a count first', async () => {
  const { page } = running;
  await stage('操作日志');
  await step(/部门合并/).press('Enter');
  await page.getByRole('heading', { name: /部门合并/ }).waitFor();
  await page.getByText('2026-01-01').first().waitFor();
  await expectAccessible(page);
  await step(/导入 1 个文件/).press('Enter');
  await page.getByRole('heading', { name: /导入 1 个文件/ }).waitFor();
  await press(page, 'Shift+KeyU');
  await page.getByText('将撤销它之后的 2 步操作').first().waitFor();
  await page.getByRole('button', { name: '撤销 2 步' }).press('Enter');
  await page.getByText('已撤销 2 步').first().waitFor();
  await page.getByRole('button', { name: '全部重做' }).press('Enter');
  await page.getByText('已重做 2 步').first().waitFor();
});

it('undoes one step alone, and narrows the list', async () => {
  const { page } = running;
  await step(/^.{5}调整部门顺序/).press('Enter');
  await page.getByRole('heading', { name: '调整部门顺序' }).waitFor();
  await press(page, 'KeyU');
  await page.getByText('已撤销：调整部门顺序').first().waitFor();
  await page.getByRole('textbox', { name: '搜索操作人、理由、编号' }).fill('没有这样的话');
  await page.getByText('没有这样的操作').first().waitFor();
  await page.getByRole('button', { name: '清除筛选' }).press('Enter');
  await step(/部门合并/)
    .first()
    .waitFor();
});

it('writes the history to a file, and finds it again after a restart', async () => {
  await answerDialogs(running.app, [desk.path('日志.csv')]);
  await running.page.getByRole('button', { name: /导出/ }).press('Enter');
  await running.page.getByText('日志.csv').first().waitFor();
  expect(readFileSync(desk.path('日志.csv'), 'utf8')).toContain('部门合并');
  await printsTheSame();
  await running.close();
  running = await desk.start({ file });
  await stage('操作日志');
  await step(/撤销第 \d+ 步：调整部门顺序/)
    .first()
    .waitFor();
  expect(running.complaints).toEqual([]);
});

it('asks once who is at the keyboard, before the first change, and records it', async () => {
  await running.close();
  const preferences = desk.path('profile/preferences.json');
  writeFileSync(preferences, JSON.stringify({ ...JSON.parse(readFileSync(preferences, 'utf8')), actor: '' }));
  running = await desk.start({ file });
  const { page } = running;
  await stage('设置');
  await page.getByRole('button', { name: '部门', exact: true }).press('Enter');
  const place = page.getByRole('button', { name: '北原区水务局 的位置' });
  const before = await names();
  await place.press('Alt+ArrowUp');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('经办人').fill('李四');
  await press(page, 'Enter');
  await expect.poll(names).not.toEqual(before);
  await dialog.waitFor({ state: 'hidden' });
  await place.press('Alt+ArrowDown');
  await expect.poll(names).toEqual(before);
  await stage('操作日志');
  await expect.poll(() => step(/调整部门顺序.*李四/).count()).toBe(2);
});

/** Paper holds every step, under the hash of the last that the table has too. */
async function printsTheSame(): Promise<void> {
  const { app, page } = running;
  const [, last = ''] = readFileSync(desk.path('日志.csv'), 'utf8').split('\r\n');
  const hash = last.split(',').at(-1) ?? '';
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window !== undefined) window.webContents.print = () => window.setTitle('打印');
  });
  await page.getByRole('button', { name: '打印' }).press('Enter');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toBe('打印');
  await page.emulateMedia({ media: 'print' });
  await page.locator('.history-paper').getByText(hash).waitFor();
  await page.locator('.history-hash').getByText(hash.slice(0, 12)).waitFor();
  expect(await page.locator('.history-details').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
}
it('makes a backup in the settings, and goes back to it with the state before kept', async () => {
  const { page } = running;
  await stage('设置');
  await page.getByRole('button', { name: '备份', exact: true }).press('Enter');
  await page.getByRole('button', { name: '立即备份' }).press('Enter');
  const lines = page.locator('.backups-table tbody tr');
  await lines.filter({ hasText: '手动' }).waitFor();
  await expectAccessible(page);
  const before = await page.locator('footer').innerText();
  await press(page, 'Control+2');
  await page.locator('.grid-line').first().waitFor();
  await press(page, 'Control+a', 'Alt+1');
  await expect.poll(() => page.locator('footer').innerText()).not.toBe(before);
  await stage('设置');
  await page.getByRole('button', { name: '备份', exact: true }).press('Enter');
  await lines.filter({ hasText: '手动' }).getByRole('button', { name: '恢复' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).press('Enter');
  await page.getByText('原来的状态在备份里').waitFor();
  await expect.poll(() => page.locator('footer').innerText()).toBe(before);
  await stage('设置');
  await page.getByRole('button', { name: '备份', exact: true }).press('Enter');
  await lines.filter({ hasText: '恢复之前' }).waitFor();
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('清单.quanqing');
const lists = desk.path('lists');
let running: Running;

const header = '序号,职权类别,事项名称,实施依据,行使主体,行使层级';
const penalty = (name: string, basis: string, organ: string, level = '县级') =>
  `,行政处罚,${name},${basis},${organ},${level}`;
const building = '北原区住房和城乡建设局';
const quality = '《建设工程质量管理条例》';
const lines = [
  header,
  ...['对施工单位偷工减料的处罚', '对擅自施工的处罚', '对转包工程的处罚'].flatMap((name, at) =>
    [1, 2].map(() => penalty(name, `${quality}第${60 + at}条`, building)),
  ),
  ...[1, 2, 3].map(() => penalty('对违法分包工程的处罚', `${quality}第七十条`, building)),
  penalty('对生产经营假种子的处罚', '《中华人民共和国种子法》第七十四条', '北原区农业农村局'),
  penalty('对生产经营假种子的处罚', '《中华人民共和国种子法》第七十四条', '北原区林业和草原局'),
  ...['县级', '市级'].map((level) =>
    penalty('对占用城市道路的处罚', '《城市道路管理条例》第四十二条', building, level),
  ),
];

beforeAll(async () => {
  mkdirSync(lists);
  writeFileSync(`${lists}/清单.csv`, lines.join('\n'));
  await makeCatalogue(file, { lists: [lists] });
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

const counts = (kind: string) => running.page.locator('.review-main .segment').filter({ hasText: kind });
const numbers = () => running.page.locator('.review-number').allTextContents();
const expectCount = async (kind: string, count: number) => {
  await running.page.locator('.review-main .segment', { hasText: new RegExp(`^${kind}\\s*${count}$`) }).waitFor();
};
async function openStage(): Promise<void> {
  await running.page
    .getByRole('navigation')
    .getByRole('button', { name: /重复比对/ })
    .click();
  await running.page.getByRole('table').waitFor();
}

it('accepts a group with Space, and undoing shows it again', async () => {
  const { page } = running;
  await openStage();
  await expectAccessible(page);
  await expectCount('重复', 4);
  const first = await numbers();
  await press(page, 'Space');
  await expectCount('重复', 3);
  await page.getByText('已定 1').first().waitFor();
  expect(await numbers()).not.toEqual(first);
  await press(page, 'Control+KeyZ');
  await expectCount('重复', 4);
  await page.locator('.review-number', { hasText: first[0] ?? '' }).waitFor();
  expect(await numbers()).toEqual(first);
});

it('says with W why two of a group belong together, and what would have to differ', async () => {
  const { page } = running;
  await page.keyboard.press('KeyW');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^重复，有把握/).waitFor();
  await dialog.getByText('若依据为同一法律的不同条款').waitFor();
  await dialog.getByText(/依据同为《建设工程质量管理条例》/).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

it('is where a finding about several departments leads', async () => {
  const { page } = running;
  const rail = page.getByRole('navigation');
  await rail.getByRole('button', { name: /清理/ }).click();
  await page.getByRole('button', { name: /多部门申报/ }).click();
  await page.getByRole('button', { name: /职责交叉组/ }).click();
  await page.locator('.review-number', { hasText: '农' }).waitFor();
  expect((await numbers()).map((number) => number.slice(0, 2))).toEqual(['农业', '林草']);
  await openStage();
  await counts('重复').first().click();
  await expectCount('重复', 4);
});

it('says how many are alike, lists them, and accepts them all in one step', async () => {
  const { page } = running;
  await page.getByText('还有 3 组与这一组同样').first().waitFor();
  await press(page, 'KeyL');
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  expect(await page.getByRole('dialog').getByRole('checkbox').count()).toBe(3);
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await press(page, 'Shift+Space');
  await expectCount('重复', 0);
  await press(page, 'Control+KeyZ');
  await expectCount('重复', 4);
});

it('splits one off with S and its digit, and asks about the rest', async () => {
  const { page } = running;
  while ((await numbers()).length < 3) {
    const before = await numbers();
    await press(page, 'ArrowRight');
    await page.locator('.review-number', { hasText: before[0] ?? '' }).waitFor({ state: 'detached' });
  }
  const [, , third = ''] = await numbers();
  await press(page, 'KeyS');
  await page.getByText('按数字选要拆出的一项').first().waitFor();
  await press(page, 'Digit3');
  await page.getByText('已分出').first().waitFor();
  expect(await numbers()).toContain(third);
  await press(page, 'Space');
  await expectCount('重复', 3);
});

it('leaves what the city exercises to it, or ends it as a person chooses', async () => {
  const { page } = running;
  await counts('层级重复').click();
  await page.locator('.review-head').getByText('取消', { exact: true }).waitFor();
  await page.getByText('取消 1 项').waitFor();
  await press(page, 'KeyE');
  await page.getByRole('combobox', { name: /^第 2 项/ }).click();
  await page.getByTitle('单列保留').click();
  await page.getByText('单列保留 1 项').waitFor();
  await page.getByRole('combobox', { name: /^第 2 项/ }).click();
  await page.locator('.ant-select-item-option', { hasText: '取消' }).click();
  await page.getByText('取消 1 项').waitFor();
  await expectAccessible(page);
  await press(page, 'Escape');
  await press(page, 'Space');
  await expectCount('层级重复', 0);
  await counts('重复').first().click();
});

it('puts aside with U, decides the lead by its digit, and keeps all of it over a restart', async () => {
  const { page } = running;
  await press(page, 'KeyU');
  await expectCount('重复', 2);
  await page.getByRole('button', { name: '待研究 1', exact: true }).waitFor();
  await counts('职责交叉').click();
  await page.getByText('按数字选牵头部门，再按空格。').first().waitFor();
  await press(page, 'Digit2');
  await page
    .getByText(/由北原区.*作为牵头/)
    .first()
    .waitFor();
  await press(page, 'Space');
  await expectCount('职责交叉', 0);
  expect(running.complaints).toEqual([]);
  await running.close();
  running = await desk.start({ file });
  await openStage();
  await expectCount('重复', 2);
  await expectCount('职责交叉', 0);
  await running.page.getByRole('button', { name: '待研究 1', exact: true }).click();
  await expectCount('重复', 1);
});

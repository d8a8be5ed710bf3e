import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { actor, createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('小清单.quanqing');
let running: Running;

const organ = '北原区住房和城乡建设局';
/** Three filings declared as licences, a penalty that is sound, one without a basis, one without a category. */
const list = [
  '序号,职权类别,事项名称,实施依据,行使主体',
  `1,行政许可,房屋建筑工程竣工备案,《建设工程质量管理条例》第四十九条,${organ}`,
  `2,行政许可,市政工程竣工备案,《建设工程质量管理条例》第四十九条,${organ}`,
  `3,行政许可,装修工程备案,《建设工程质量管理条例》第五十条,${organ}`,
  `4,行政处罚,对擅自施工的处罚,《建设工程质量管理条例》第五十七条,${organ}`,
  `5,行政处罚,对擅自占用城市道路的处罚,,${organ}`,
  `6,行政处罚,对乱倒垃圾的处罚,,${organ}`,
  `7,,建筑工程施工许可证核发,《中华人民共和国建筑法》第七条,${organ}`,
];

beforeAll(async () => {
  const path = desk.path('住建.csv');
  writeFileSync(path, list.join('\r\n'));
  await makeCatalogue(file, { lists: [path] });
  const preferences = desk.path('profile/preferences.json');
  writeFileSync(preferences, JSON.stringify({ ...JSON.parse(readFileSync(preferences, 'utf8')), actor }));
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

const stage = (name: string) => running.page.getByRole('navigation').getByRole('button', { name }).click();
const see = (text: string | RegExp) => running.page.getByText(text).first().waitFor();

/** As a Chinese input method passes a key on: what it means is not said, only where it is. */
const typeThroughInputMethod = (code: string) =>
  running.page.evaluate(
    (place) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: place, bubbles: true })),
    code,
  );

describe('类别核定, by keyboard', () => {
  it('settles what is alike at once, and takes it back', async () => {
    const { page } = running;
    await stage('类别核定');
    await see('待核定 4 项');
    await expectAccessible(page);
    // The first group is the one without a category; the filings follow.
    await press(running.page, 'ArrowRight');
    await see('3 项的类别核定为 其他行政权力');
    await expect.poll(() => page.locator('mark.lit', { hasText: '备案' }).count()).toBeGreaterThanOrEqual(3);
    await press(running.page, 'Space');
    await see('待核定 1 项');
    await press(running.page, 'Control+z');
    await see('待核定 4 项');
  });

  it('settles those ticked with the key of a category, whatever a click left in focus', async () => {
    const { page } = running;
    await page.getByText('以“备案”结尾').click();
    await page.getByRole('checkbox', { name: '市政工程竣工备案' }).click();
    await page.getByRole('checkbox', { name: '装修工程备案' }).click();
    await see('勾选 2 项');
    await typeThroughInputMethod('Digit7');
    await see('已核定 2 项为行政监督检查，可一步撤销。');
    await see('待核定 2 项');
  });

  it('leaves the last for later, and says when all is done', async () => {
    await press(running.page, 'KeyU');
    await see('留待研究');
    await see('待核定 2 项');
    await press(running.page, 'ArrowLeft', 'Space');
    await see('待核定 1 项');
    await press(running.page, 'Space');
    await see('类别都核定好了');
    await expectAccessible(running.page);
  });

  it('is all there after a restart', async () => {
    await running.close();
    running = await desk.start({ file });
    await stage('类别核定');
    await see('类别都核定好了');
    await see('人工核定 4 项');
  });
});

describe('清理, by keyboard', () => {
  it('accepts with another reason, and dismisses only with one', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '去清理' }).click();
    await see('没有设定依据');
    await page.getByRole('button', { name: /没有设定依据/ }).click();
    await expectAccessible(page);
    await press(running.page, 'KeyE');
    await press(page, 'Control+a');
    await page.keyboard.insertText('经核实没有依据，建议取消。');
    await press(running.page, 'Escape', 'Space');
    await see('已接受 1 条，可一步撤销。');
    await expect.poll(() => page.locator('footer').innerText()).toMatch(/取消\s*1/);
    await press(running.page, 'KeyD');
    const dialog = page.getByRole('dialog', { name: '不采纳这条意见的理由' });
    await expect.poll(() => dialog.getByRole('button', { name: '不采纳', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.insertText('部门已补依据');
    await press(running.page, 'Enter');
    await see('这条规则没有待处理的意见。');
    await press(running.page, 'KeyG');
    await see('不采纳的理由：部门已补依据');
    await press(running.page, 'KeyR');
    await see('已恢复 1 条意见，可一步撤销。');
  });

  it('accepts a whole rule after it said how many, and takes it back after a restart', async () => {
    await press(running.page, 'KeyG', 'Shift+Space');
    await see('将处理 1 项');
    await press(running.page, 'Enter');
    await see('这条规则没有待处理的意见。');
    await running.close();
    running = await desk.start({ file });
    await stage('清理');
    await press(running.page, 'Control+z');
    await running.page.getByRole('button', { name: /没有设定依据/ }).click();
    await see('对乱倒垃圾的处罚');
    expect(running.complaints).toEqual([]);
  });
});

describe('where nothing was found yet', () => {
  it('leads on from an empty catalogue, and runs what is missing', async () => {
    const [empty, raw] = [desk.path('空.quanqing'), desk.path('未检查.quanqing')];
    await makeCatalogue(empty);
    await makeCatalogue(raw, { lists: [desk.path('住建.csv')], work: false });
    await running.close();
    running = await desk.start({ file: empty });
    for (const name of ['类别核定', '清理']) {
      await stage(name);
      await see('还没有事项');
      await expectAccessible(running.page);
    }
    await running.close();
    running = await desk.start({ file: raw });
    await stage('类别核定');
    await running.page.getByRole('button', { name: '按名称和依据归类' }).click();
    await see('待核定 4 项');
    await stage('清理');
    await running.page.getByRole('button', { name: '开始检查' }).click();
    await see('没有设定依据');
    await see(/未启用的 \d+ 条规则/);
    expect(running.complaints).toEqual([]);
  });
});

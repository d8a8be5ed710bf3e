import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('清单.quanqing');
let running: Running;

const list = [
  '序号,职权类别,事项名称,实施依据,行使主体',
  '1,行政处罚,对转包和对挂靠的处罚,《建设工程质量管理条例》第六十条；《中华人民共和国建筑法》第六十五条,北原区住房和城乡建设局',
  '2,行政许可,建筑工程施工许可证核发,《中华人民共和国建筑法》第七条,北原区住房和城乡建设局',
  '3,行政处罚,对擅自占用城市道路的处罚,《城市道路管理条例》第四十二条,北原区城市管理局',
];

beforeAll(async () => {
  writeFileSync(desk.path('清单.csv'), list.join('\r\n'));
  await makeCatalogue(file, { lists: [desk.path('清单.csv')] });
  running = await desk.start({ file });
  await stage('设置');
  await running.page.getByLabel('经办人').fill('张三');
  await press(running.page, 'Enter');
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

/** From the history: the item among those that the operation touched. */
async function openItem(operation: RegExp, number: string): Promise<void> {
  await stage('操作日志');
  await running.page.getByRole('button', { name: operation }).first().press('Enter');
  await running.page.getByRole('button', { name: number, exact: true }).first().press('Enter');
  await drawer().getByText(number, { exact: true }).first().waitFor();
}

const drawer = () => running.page.getByRole('region', { name: '详情' });
const term = (name: string) => running.page.locator('.ledger').getByRole('button', { name: new RegExp(`^${name} `) });

describe('the drawer', () => {
  it('says what is known of an item, and is accessible', async () => {
    await openItem(/导入 1 个文件/, '住建-罚-0001');
    await drawer().getByRole('heading', { name: '对转包和对挂靠的处罚' }).waitFor();
    await drawer().getByText('《中华人民共和国建筑法》', { exact: true }).first().waitFor();
    await drawer().getByText('现行有效').first().waitFor();
    await drawer()
      .getByRole('button', { name: /清单.csv/ })
      .press('Enter');
    await drawer().getByText('对转包和对挂靠的处罚', { exact: true }).nth(1).waitFor();
    await expectAccessible(running.page);
  });

  it('decides by keyboard, and undoes', async () => {
    const { page } = running;
    const decision = drawer().getByRole('combobox', { name: '处理意见' });
    await decision.focus();
    await press(page, 'Enter');
    for (let pressed = 0; pressed < 3; pressed += 1) await press(page, 'ArrowDown');
    await press(page, 'Enter');
    await drawer()
      .getByRole('button', { name: /写理由/ })
      .waitFor();
    await press(page, 'Escape');
    await drawer().waitFor({ state: 'detached' });
    await term('取消').getByText('1').first().waitFor();
    await press(page, 'Control+KeyZ');
    await openItem(/导入 1 个文件/, '住建-罚-0001');
    await drawer().locator('.item-choice').first().getByText('待研究').first().waitFor();
  });

  it('keeps the reason that is written', async () => {
    const { page } = running;
    const decision = drawer().getByRole('combobox', { name: '处理意见' });
    await decision.focus();
    await press(page, 'Enter');
    await press(page, 'Enter');
    await drawer()
      .getByRole('button', { name: /写理由/ })
      .press('Enter');
    await page.getByRole('textbox', { name: '理由', exact: true }).fill('依据充分');
    await press(page, 'Enter');
    await drawer().getByText('依据充分').first().waitFor();
  });

  it('splits with the basis divided', async () => {
    const { page } = running;
    await drawer().getByRole('button', { name: '更多操作' }).press('Enter');
    await page.locator('[role="menuitem"]:focus').getByText('拆分……').first().waitFor();
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '第 1 部分 名称' }).fill('对转包的处罚');
    await dialog.getByRole('textbox', { name: '第 2 部分 名称' }).fill('对挂靠的处罚');
    for (const [piece, times] of [
      ['第 1 条依据', 1],
      ['第 2 条依据', 2],
    ] as const) {
      await dialog.getByRole('combobox', { name: piece }).focus();
      await press(page, 'Enter');
      for (let pressed = 0; pressed < times; pressed += 1) await press(page, 'ArrowDown');
      await press(page, 'Enter');
    }
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '拆成 2 项' }).press('Enter');
    await drawer().getByRole('heading', { name: '对转包的处罚' }).waitFor();
    await drawer().getByRole('button', { name: '住建-罚-0002' }).press('Enter');
    await drawer().getByRole('heading', { name: '对挂靠的处罚' }).waitFor();
    await drawer().getByText('《中华人民共和国建筑法》', { exact: true }).first().waitFor();
    expect(await drawer().getByText('《建设工程质量管理条例》', { exact: true }).count()).toBe(0);
  });

  it('is compared with any other item, and says which condition fails', async () => {
    const { page } = running;
    await drawer().getByRole('button', { name: '更多操作' }).press('Enter');
    await page.locator('[role="menuitem"]:focus').waitFor();
    await page.getByRole('menuitem', { name: '与另一项比较……' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '另一项' }).fill('占用城市道路');
    await page.locator('.item-found', { hasText: '对擅自占用城市道路的处罚' }).click();
    await dialog.getByText('没有一条符合，两项不作比对').waitFor();
    await dialog.getByText('不归为一组', { exact: true }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('finds everything again after a restart', async () => {
    await running.close();
    running = await desk.start({ file });
    await openItem(/拆分 住建-罚-0001/, '住建-罚-0002');
    await drawer().getByRole('heading', { name: '对挂靠的处罚' }).waitFor();
    expect(running.complaints).toEqual([]);
  });
});

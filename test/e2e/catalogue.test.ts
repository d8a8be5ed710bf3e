import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { createDesk, expectAccessible, makeCatalogue, press, sampleLists } from './harness.ts';

const desk = createDesk();
const file = desk.path('清单.quanqing');
let running: Running;

beforeAll(async () => {
  await makeCatalogue(file, { lists: [sampleLists], work: false });
  running = await desk.start({ file });
  await running.page.locator('.grid-line').first().waitFor();
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

const cell = (row: number, column: number) => running.page.locator(`[data-row="${row}"] [data-column="${column}"]`);
// The first change of a catalogue reads the laws first.
const patience = { timeout: 15_000 };
const text = (row: number, column: number) => expect.poll(() => cell(row, column).textContent(), patience);
/** Powers are counted, sub-items beside them. */
const everything = '5,333 / 5,333 项 · 子项 606';
const count = () => expect.poll(() => running.page.locator('.catalogue-count').textContent(), patience);
/** To the name of the first row, from wherever the focus is. */
const home = async () => {
  await press(running.page, 'Control+f', 'Escape', 'Enter', 'Control+Home', 'ArrowRight');
};

describe('the grid, by keyboard', () => {
  it('shows every item and lets each be read whole', async () => {
    await count().toBe(everything);
    await home();
    await press(running.page, 'Space');
    await running.page.locator('.catalogue-peek').waitFor();
    await press(running.page, 'Space');
    await running.page.locator('.catalogue-peek').waitFor({ state: 'detached' });
    await press(running.page, 'Space');
    await running.page.locator('.catalogue-peek').waitFor();
    await press(running.page, 'Escape');
    await running.page.locator('.catalogue-peek').waitFor({ state: 'detached' });
    await expectAccessible(running.page);
  });

  it('edits in place, moves on, and takes it back', async () => {
    await home();
    const before = await cell(1, 1).textContent();
    await press(running.page, 'ArrowDown');
    await running.page.keyboard.type('改过的名称');
    await press(running.page, 'Enter');
    await text(1, 1).toBe('改过的名称');
    expect(await running.page.locator('.grid-cursor').getAttribute('id')).toBe('cell-2-1');
    await press(running.page, 'Control+z');
    await text(1, 1).toBe(before);
    await press(running.page, 'F2');
    await running.page.keyboard.type('没有写下的');
    await press(running.page, 'Escape');
    await text(2, 1).not.toBe('没有写下的');
  });

  it('decides from a list, by the number before the word', async () => {
    await home();
    await press(running.page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Digit2');
    await text(0, 4).toBe('取消');
    await press(running.page, 'Control+z');
    await text(0, 4).toBe('待研究');
    await press(running.page, 'Alt+Digit1');
    await text(0, 4).toBe('保留');
    await press(running.page, 'Control+z');
    await text(0, 4).toBe('待研究');
  });

  it('copies a block, pastes it, and fills down', async () => {
    await home();
    const names = [await cell(0, 1).textContent(), await cell(1, 1).textContent()];
    await press(running.page, 'Shift+ArrowDown', 'Control+c');
    const clipboard = () => running.app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(clipboard, patience).toBe(names.join('\r\n'));
    await running.app.evaluate(({ clipboard }) => clipboard.writeText('甲一\t许可\r\n"乙\n二"\t确认\r\n'));
    await press(running.page, 'Control+Home', 'ArrowRight', 'Control+v');
    await text(0, 1).toBe('甲一');
    await text(0, 2).toBe('许可');
    await text(1, 2).toBe('确认');
    await press(running.page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await text(2, 1).toBe('甲一');
    await press(running.page, 'Control+z');
    await text(2, 1).not.toBe('甲一');
    await press(running.page, 'Control+z');
    await text(0, 1).toBe(names[0]);
  });

  it('refuses what cannot stand, in words, and writes nothing', async () => {
    await home();
    await running.app.evaluate(({ clipboard }) => clipboard.writeText('甲\t没有这样的类别'));
    const before = await cell(0, 1).textContent();
    await press(running.page, 'Control+v');
    await running.page.getByText('类别不能是“没有这样的类别”').first().waitFor();
    await text(0, 1).toBe(before);
  });
});

describe('the view', () => {
  it('narrows down as one types, and by facets that keep counting', async () => {
    const { page } = running;
    await press(running.page, 'Control+f');
    await page.keyboard.type('食品');
    await expect
      .poll(async () => Number((await page.locator('.catalogue-count b').textContent())?.replace(',', '')), patience)
      .toBeLessThan(400);
    const licences = page.getByRole('checkbox', { name: /行政许可/ });
    await licences.check();
    await text(0, 2).toBe('许可');
    await page.getByRole('button', { name: '类别：许可' }).click();
    await press(running.page, 'Control+f', 'Escape');
    await count().toBe(everything);
  });

  it('sorts by one column and then another, and filters by a column from its menu', async () => {
    const { page } = running;
    const title = (name: RegExp) => page.getByRole('columnheader', { name }).getByRole('button').first();
    await title(/^类别/).click();
    await title(/^名称/).click({ modifiers: ['Shift'] });
    await text(0, 2).toBe('许可');
    expect(await page.getByRole('columnheader', { name: /^名称/ }).getAttribute('aria-sort')).toBe('ascending');
    await title(/^名称/).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '筛选……' }).click();
    await page.getByRole('textbox', { name: '文字' }).fill('施工');
    await press(running.page, 'Enter');
    await text(0, 1).toContain('施工');
    await press(running.page, 'Control+Shift+l');
    await count().toBe(everything);
    await title(/^类别/).click();
    await title(/^类别/).click();
  });

  it('searches on while rows are checked, and comes back to them', async () => {
    const { page } = running;
    await home();
    await press(running.page, 'Shift+Space', 'Control+f');
    const field = page.getByRole('searchbox', { name: '在清单里查找' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('食品');
    await text(0, 1).toContain('食品');
    await press(running.page, 'Escape', 'Enter');
    await count().toBe('已选 1 行');
    await page.getByRole('button', { name: '取消选中' }).click();
    await count().toBe(everything);
  });

  it('counts as undecided what the ledger does: sub-items go with their power', async () => {
    const { page } = running;
    const undecided = page.getByRole('checkbox', { name: /待研究/ });
    const facet = await page.locator('.facets .facet', { has: undecided }).locator('.facet-count').textContent();
    const ledger = page.locator('.ledger').getByRole('button', { name: /待研究/ });
    expect(facet).toBe(await ledger.locator('b').textContent());
    await undecided.check();
    await expect.poll(() => page.locator('.catalogue-count b').textContent(), patience).toBe(facet);
    await undecided.uncheck();
    await press(running.page, 'Control+f', 'Escape', 'Enter');
  });

  it('says that sub-items go with their power, and counts them beside it', async () => {
    const { page } = running;
    await press(running.page, 'Control+f');
    await page.keyboard.type('城管-许-0006');
    await count().toBe('1 / 5,333 项 · 子项 3');
    await text(1, 4).toBe('随主项');
    await cell(1, 1).click();
    await page.locator('.item-choice').first().getByText('随主项').first().waitFor();
    await press(running.page, 'Control+a');
    await page.getByRole('button', { name: '取消', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '取消 1 项（连同子项 3）' });
    await dialog.getByRole('button', { name: '取消 1 项（连同子项 3）' }).click();
    await page.getByText('已处理 1 项（连同子项 3）').first().waitFor();
    await text(0, 4).toBe('取消');
    await text(1, 4).toBe('随主项');
    await press(running.page, 'Control+z');
    await text(0, 4).toBe('待研究');
    await page.getByRole('button', { name: '取消选中' }).click();
    await press(running.page, 'Control+f', 'Escape', 'Enter');
  });

  it('shows exactly the rows of a term of the ledger', async () => {
    const { page } = running;
    await page
      .locator('.ledger')
      .getByRole('button', { name: /待研究/ })
      .click();
    const left = await page
      .locator('.ledger')
      .getByRole('button', { name: /待研究/ })
      .locator('b')
      .textContent();
    await expect.poll(() => page.locator('.catalogue-count b').textContent(), patience).toBe(left);
    await press(running.page, 'Control+Shift+l');
  });

  it('acts on all of it at once, in one step', async () => {
    const { page } = running;
    await press(running.page, 'Control+f');
    await page.keyboard.type('烟花爆竹');
    await expect.poll(() => page.locator('.catalogue-count b').textContent(), patience).not.toBe('5,333');
    await press(running.page, 'Enter', 'Control+a');
    await expect.poll(() => page.locator('.catalogue-count').textContent(), patience).toMatch(/^已选/);
    const chosen = await page.locator('.catalogue-count').textContent();
    const n = Number(chosen?.replace(/\D/g, ''));
    expect(n).toBeGreaterThan(5);
    await page.getByRole('button', { name: '保留', exact: true }).click();
    await page.getByText(`已处理 ${n} 项`).first().waitFor();
    await text(0, 4).toBe('保留');
    await page.getByRole('button', { name: '取消选中' }).click();
    await press(running.page, 'Control+z');
    await text(0, 4).toBe('待研究');
    await press(running.page, 'Control+f', 'Escape');
  });

  it('stops in the middle from the ledger line, and nothing of it stays', async () => {
    const { page } = running;
    const ledger = () => page.locator('.ledger-equation').allTextContents();
    await press(running.page, 'Enter', 'Control+a');
    const before = await ledger();
    // Pressed the moment it is there, as nobody can.
    await page.evaluate(() => {
      const press = new MutationObserver(() => {
        const stop = document.querySelector<HTMLButtonElement>('.task-line button');
        if (stop === null) return;
        stop.click();
        press.disconnect();
      });
      press.observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: '保留', exact: true }).click();
    await page.getByText('已停止，没有留下未完成的改动。').first().waitFor();
    await page.locator('.task-line').waitFor({ state: 'detached' });
    expect(await ledger()).toEqual(before);
    await text(0, 4).toBe('待研究');
    await page.getByRole('button', { name: '保留', exact: true }).click();
    await text(0, 4).toBe('保留');
    expect(await ledger()).not.toEqual(before);
    await press(running.page, 'Control+z');
    await text(0, 4).toBe('待研究');
    await expect.poll(ledger, patience).toEqual(before);
    await page.getByRole('button', { name: '取消选中' }).click();
  });

  it('finds and replaces after showing what would change', async () => {
    const { page } = running;
    await press(running.page, 'Control+h');
    await page.getByLabel('查找', { exact: true }).fill('烟花爆竹');
    await page.getByLabel('替换为').fill('鞭炮');
    const button = page.getByRole('button', { name: /^替换 \d+ 处$/ });
    await button.click();
    await press(running.page, 'Control+f');
    await page.keyboard.type('鞭炮');
    await text(0, 1).toContain('鞭炮');
    await press(running.page, 'Enter', 'Control+z');
    await page.getByText('没有符合条件的事项').first().waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await count().toBe(everything);
    expect(running.complaints).toEqual([]);
  });
});

describe('an empty catalogue', () => {
  it('says what to do next', async () => {
    const empty = desk.path('空.quanqing');
    await makeCatalogue(empty);
    const { app, page } = running;
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, empty);
    await press(running.page, 'Control+o');
    await page
      .getByRole('button', { name: /^清单/ })
      .or(page.getByRole('link', { name: /清单/ }))
      .first()
      .click();
    await page.getByRole('button', { name: '去导入' }).click();
    await page.getByText('清单里还没有事项').first().waitFor({ state: 'detached' });
  });
});

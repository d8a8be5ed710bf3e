import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeSite } from '#engine/output/site.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { HistoryBook } from '#shared/site/history.ts';
import { departmentPath, powerPath } from '#shared/site/paths.ts';
import { manyPowers } from '../electron/engine/output/manyPowers.ts';
import { expectAccessible } from './harness.ts';
import { openSiteBrowser, type SiteBrowser } from './siteBrowser.ts';

/** Of 240 powers one was given another name, one was cancelled and one merged since the release before. */
const before = manyPowers(240);
const [renamed, cancelled, merged, master] = before.powers.map(({ uid }) => uid);
const now: ReleaseContent = {
  ...before,
  number: 2,
  date: '2016-11-20',
  powers: before.powers
    .filter(({ uid }) => uid !== cancelled && uid !== merged)
    .map((power) => (power.uid === renamed ? { ...power, name: '建筑工程施工许可证核发' } : power)),
  outcomes: before.outcomes.map((outcome) => {
    if (outcome.uid === cancelled) return { ...outcome, decision: '取消', reason: '依据已废止' };
    const target = before.powers.find(({ uid }) => uid === master)?.number ?? '';
    return outcome.uid === merged ? { ...outcome, decision: '合并', target } : outcome;
  }),
  ledger: { ...before.ledger, whole: adjusted(before) },
};

/** Both are reported, and no longer published. */
function adjusted({ ledger: { whole } }: ReleaseContent): ReleaseContent['ledger']['whole'] {
  const powers = { ...whole.powers, kept: 238, cancelled: 1, merged: 1, published: 238 };
  return { ...whole, powers };
}

let folder: string;
let browser: SiteBrowser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quanqing-site-'));
  const book = new HistoryBook();
  book.add(before);
  book.add(now);
  const resources = resolve(import.meta.dirname, '../../resources');
  const onProgress = () => Promise.resolve();
  await writeSite({ content: now, history: book.finish(), resources, to: join(folder, 'site'), onProgress });
  browser = await openSiteBrowser(folder, inject('electron'), inject('display'));
});
afterAll(async () => {
  expect(browser.complaints).toEqual([]);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (path: string) => {
  await browser.page.goto(`${pathToFileURL(join(folder, 'site')).href}/${path}`);
  return browser.page;
};
const kinds = () => [
  'index.html',
  'search/index.html?q=0007',
  'categories/index.html',
  'categories/qz.html',
  'departments/index.html',
  departmentPath('第1部门'),
  'licences/index.html',
  'changes/index.html',
  'statistics/index.html',
  'gone/index.html',
  'downloads/index.html',
  'about/index.html',
  powerPath(renamed ?? ''),
  powerPath(merged ?? ''),
];

describe('finding', () => {
  it('goes by keyboard alone, and going back finds the same again', async () => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('施工许可');
    await expect.poll(() => page.locator('[data-count]').textContent()).toMatch(/^找到 [\d,]+ 项$/);
    expect(await page.locator('.found mark').first().textContent()).toBe('施工许可');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('建筑工程施工许可证核发');
    await page.keyboard.press('Enter');
    await page.waitForURL(/powers/);
    expect(await page.locator('h1').textContent()).toBe('建筑工程施工许可证核发');
    await page.goBack();
    await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(0);
    expect(await page.locator('#q').inputValue()).toBe('施工许可');
    await page.locator('#q').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-found]').isHidden()).toBe(true);
  });

  it('knows first letters, bases and what is not in the list any more', async () => {
    const page = await open('search/index.html');
    const first = page.locator('.found li').first();
    await page.fill('#q', 'sgxkz');
    await expect.poll(() => first.textContent()).toContain('建筑工程施工许可证核发');
    expect(await first.locator('mark').first().textContent()).toBe('施工许可证');
    await page.fill('#q', '不符合开工条件');
    await expect.poll(() => first.locator('.excerpt mark').textContent()).toBe('不符合开工条件');
    await page.fill('#q', before.powers.find(({ uid }) => uid === cancelled)?.number ?? '');
    await expect.poll(() => first.textContent()).toContain('不在现行清单中（取消）');
  });

  it('narrows to a category, and shows more when asked', async () => {
    const page = await open('search/index.html?q=处罚');
    await expect.poll(() => page.locator('.filters button').count()).toBeGreaterThan(2);
    await page.locator('.filters button', { hasText: '行政处罚' }).click();
    expect(await page.locator('.filters [aria-pressed="true"]').textContent()).toMatch(/^行政处罚 \d+$/);
    await page.locator('[data-more]').click();
    expect(await page.locator('.found li').count()).toBe(130);
  });

  it('is reached from every page', async () => {
    const page = await open('about/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('擅自占用');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/index\.html\?q=/);
    await expect.poll(() => page.locator('.found li').count()).toBe(30);
  });
});

describe('reading', () => {
  it('goes from category to page to power, and to what became of another', async () => {
    const page = await open('index.html');
    await page.locator('main a', { hasText: '行政处罚' }).first().click();
    await page.locator('.pages a', { hasText: '下一页' }).first().click();
    expect(await page.locator('.pages [aria-current="page"]').first().textContent()).toBe('2');
    await page.locator('.list .power').first().click();
    expect(await page.locator('h2').allTextContents()).toContain('公布历程');
    await open('changes/index.html');
    await page.locator('a', { hasText: '减少 2 项' }).click();
    await page.locator('#removed ~ .change .power').first().click();
    await page.locator('.gone a').click();
    expect(await page.locator('.tag').first().textContent()).toBe('首次公布');
  });

  it('needs no script', async () => {
    const { page } = browser;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await open('search/index.html');
    expect(await page.locator('noscript a').allTextContents()).toEqual(['按类别', '按部门']);
    expect(await page.locator('[data-display]').isHidden()).toBe(true);
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  });

  it('keeps large type and strong contrast from page to page', async () => {
    const page = await open('index.html');
    await page.locator('[data-display] button').first().click();
    await page.locator('[data-display] button').last().click();
    await open('about/index.html');
    expect(await page.locator('[data-display] [aria-pressed="true"]').allTextContents()).toEqual(['大字', '高对比']);
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('22px');
    await page.locator('[data-display] button').first().click();
    await page.locator('[data-display] button').last().click();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it.each([
    ['a narrow screen', 320, 1],
    ['twice the size', 1280, 2],
  ])('fits on %s', async (_, width, zoom) => {
    await browser.resize(width, 900, zoom);
    for (const path of kinds()) {
      const page = await open(path);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, path).toBe(0);
    }
    await browser.resize(1366, 768);
  });

  it('prints what is to be read', async () => {
    const page = await open(powerPath(renamed ?? ''));
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.parts, .top .tools, .crumbs')
        .evaluateAll((all) => all.map((each) => each.checkVisibility())),
    ).toEqual([false, false, false]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is accessible', async () => {
    for (const path of kinds()) await expectAccessible(await open(path), path);
    await browser.page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['index.html', 'changes/index.html', powerPath(merged ?? '')]) {
      await expectAccessible(await open(path), `${path} in the dark`);
    }
    await browser.page.evaluate("localStorage.setItem('quanqing-contrast', 'on')");
    for (const path of ['index.html', 'changes/index.html'])
      await expectAccessible(await open(path), `${path} in contrast`);
    await browser.page.evaluate('localStorage.clear()');
    await browser.page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('a touch screen', () => {
  it('stays one from page to page, with targets for fingers', async () => {
    await browser.resize(1080, 1920);
    const page = await open('kiosk.html');
    await expectAccessible(page, 'kiosk');
    expect(await small(page)).toEqual([]);
    await page.locator('.tiles a', { hasText: '行政处罚' }).click();
    expect(page.url()).toContain('kiosk');
    expect(await small(page)).toEqual([]);
    await page.locator('.list .power').first().click();
    expect(page.url()).toContain('kiosk');
    expect(await small(page)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).userSelect')).toBe('none');
    expect(await page.locator('.parts').isHidden()).toBe(true);
    await page.locator('.kiosk-bar button', { hasText: '返回' }).click();
    await page.waitForURL(/categories/);
  });

  it('finds by letters that are touched', async () => {
    const page = await open('kiosk.html');
    await page.locator('.tiles a', { hasText: '查找' }).click();
    for (const letter of ['S', 'G', 'X', 'K', 'Z']) await page.locator('.letters button', { hasText: letter }).click();
    await expect.poll(() => page.locator('.found li').first().textContent()).toContain('建筑工程施工许可证核发');
    expect(await small(page)).toEqual([]);
    await expectAccessible(page, 'kiosk search');
    await page.locator('.letters button', { hasText: '退格' }).click();
    expect(await page.locator('#q').inputValue()).toBe('sgxk');
    await page.locator('.found .power').first().click();
    expect(page.url()).toContain('kiosk');
  });

  it('comes home when nobody has touched it for two minutes', async () => {
    const { page } = browser;
    await page.clock.install();
    await open('about/index.html?kiosk');
    await page.clock.fastForward(110_000);
    await page.mouse.wheel(0, 200);
    await page.clock.fastForward(110_000);
    expect(page.url()).toContain('about');
    await page.clock.fastForward(15_000);
    await page.waitForURL(/kiosk\.html/);
    await browser.resize(1366, 768);
  });
});

/** What can be pressed and is smaller than 48 pixels; of a list the whole entry can be. */
function small(page: SiteBrowser['page']): Promise<string[]> {
  return page.locator('a, button, input, summary').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && !each.matches('.skip, .brand a'))
      .map((each) => ({ each, box: (each.closest('.list tr, .found > li') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 48 || box.width < 48)
      .map(({ each, box }) => `${each.textContent} ${box.width}×${box.height}`),
  );
}

import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../scripts/app/launch.ts';
import { answerDialogs, createDesk, expectAccessible, killEngine, makeCatalogue, press } from './harness.ts';

const desk = createDesk();
const file = desk.path('小清单.quanqing');
let running: Running;

beforeAll(async () => {
  await makeCatalogue(file);
  copyFileSync(file, desk.path('另一份.quanqing'));
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

describe('the window', () => {
  it('opens the document it was started with, says so in its title, and shows the ledger', async () => {
    const { app, page } = running;
    await page.getByText('北原区权力清单').first().waitFor();
    await page.getByText('两本账平').first().waitFor();
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toBe('北原区权力清单 — 权清');
    await expectAccessible(page);
  });

  it('gives its page nothing of Node, and no way to the network or to a file that was not chosen', async () => {
    const { page } = running;
    const nothing = await page.evaluate(() =>
      ['require', 'process', 'module'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(nothing).toEqual(['undefined', 'undefined', 'undefined']);
    const reached = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
    const answer = await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.quanqing.listen((message) => {
            if ('id' in message && message.id === 800_001) resolve(message);
          });
          window.quanqing.post({ t: 'call', id: 800_001, name: 'intake/inspect', input: { paths: ['/etc/passwd'] } });
        }),
    );
    expect(answer).toMatchObject({ t: 'failed', failure: { code: 'not-chosen', values: { file: '/etc/passwd' } } });
  });

  it('says that the engine ended, starts it again and opens the catalogue again', async () => {
    const { page } = running;
    killEngine(running);
    await page.getByText('已恢复，清单重新打开').first().waitFor();
    await page.getByText('两本账平').first().waitFor();
    expect(existsSync(file)).toBe(true);
  });

  it('offers to start an engine again that ended over and over, and closes without one', async () => {
    const { page } = running;
    const again = page.getByRole('button', { name: '重新启动' });
    await wearOut();
    await again.press('Enter');
    await again.waitFor({ state: 'detached' });
    await page.getByText('两本账平').first().waitFor();
    await wearOut();
    await running.close();
    running = await desk.start({ file });

    async function wearOut(): Promise<void> {
      await expect
        .poll(async () => {
          if (await again.isVisible()) return true;
          killEngine(running, { ifAny: true });
          return false;
        })
        .toBe(true);
    }
  });

  it('finds commands by words, and shows every key', async () => {
    const { page } = running;
    await press(page, 'Control+k');
    await page.getByPlaceholder('搜索事项').fill('快捷键');
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.getByText('撤销').first().waitFor();
    await press(page, 'Escape');
  });

  it('opens another document from the dialog, and refuses what is none in words, where it happened', async () => {
    const { app, page } = running;
    writeFileSync(desk.path('不是清单.quanqing'), 'text');
    await answerDialogs(app, [desk.path('不是清单.quanqing')]);
    await press(page, 'Control+o');
    await page.getByText('不是权清的清单文件').first().waitFor();
    await answerDialogs(app, [desk.path('另一份.quanqing')]);
    await press(page, 'Control+o');
    await expect.poll(() => page.evaluate(() => window.quanqing.language)).toBe('zh');
    await page.getByText('两本账平').first().waitFor();
  });

  it('switches the language and comes back in it', async () => {
    const { page } = running;
    await press(page, 'Control+k');
    await page.getByPlaceholder('搜索事项').fill('English');
    await press(page, 'Enter');
    await page.getByText('Both balance').first().waitFor();
    await page.reload();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

it('opens a catalogue that another window has open for reading, and for writing once it is free', async () => {
  const other = createDesk();
  await running.close();
  running = await desk.start({ file });
  await running.page.locator('footer').waitFor();
  const second = await other.start({ file });
  await second.page.getByText('这份清单正在另一个窗口里打开').waitFor();
  await running.close();
  await second.page.getByRole('button', { name: '重新打开' }).press('Enter');
  await second.page.getByText('这份清单正在另一个窗口里打开').waitFor({ state: 'detached' });
  await second.close();
  other.clear();
  running = await desk.start({ file });
});

it('leaves the catalogue complete in its file when it is closed', async () => {
  await running.close();
  expect(['-wal', '-shm', '-lock'].filter((suffix) => existsSync(file + suffix))).toEqual([]);
  running = await desk.start({ file });
});

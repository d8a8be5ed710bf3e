import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import type { Running } from '../../scripts/app/launch.ts';
import {
  answerDialogs,
  createDesk,
  expectAccessible,
  killProgram,
  makeCatalogue,
  press,
  sampleLists,
} from './harness.ts';

const desk = createDesk();
const disk = desk.path('小盘');
const file = `${disk}/清单.quanqing`;
const lists = [`${sampleLists}/北原区气象局行政权力清单.xlsx`];
/** A disk of its own, which only root of a Linux machine can make. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();
let running: Running;

function mounts(): boolean {
  try {
    mkdirSync(disk, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  if (canMount) await makeCatalogue(file, { lists });
});
afterEach(() => running?.close());
afterAll(() => {
  if (canMount) execFileSync('umount', ['-l', disk]);
  desk.clear();
});

const footer = () => running.page.locator('footer').innerText();

describe.runIf(canMount)('a catalogue on a disk', () => {
  it('that is full: says so, and what was saved is still there', async () => {
    running = await desk.start({ file });
    const { page } = running;
    await page.locator('.grid-line').first().waitFor();
    const before = await footer();
    fill(`${disk}/填满`);
    await press(page, 'Control+a');
    await press(page, 'Alt+1');
    await page
      .getByText(/无法写入/)
      .first()
      .waitFor();
    await page.getByText('已保存的内容没有变化').first().waitFor();
    expect(await footer()).toBe(before);
    execFileSync('rm', [`${disk}/填满`]);
    await press(page, 'Alt+1');
    await expect.poll(footer).not.toBe(before);
    await press(page, 'Control+z');
    await expect.poll(footer).toBe(before);
  });

  it('that may only be read: is shown, with words that nothing can be changed', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const bytes = readFileSync(file);
    running = await desk.start();
    const { page, app } = running;
    await page.locator('.start').waitFor();
    await answerDialogs(app, [file]);
    await press(page, 'Control+o');
    await page.getByText('这份清单或它的文件夹不能写入').waitFor();
    await page.locator('.grid-line').first().waitFor();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
  });
});

it('tells where a file goes that was dropped on a page that takes none', async () => {
  const own = desk.path('另一份.quanqing');
  await makeCatalogue(own);
  running = await desk.start({ file: own });
  const { page } = running;
  await page.getByText('两本账平').first().waitFor();
  await press(page, 'Control+,');
  await page.getByText('经办人').first().waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['%PDF-1.4'], '扫描件.pdf'));
    const drop = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', drop));
  });
  await page.getByText('工作表请拖到“导入”页').first().waitFor();
});

it('killed as a whole in the middle of an act, opens at the next start with all that was saved', async () => {
  const own = desk.path('断电.quanqing');
  await makeCatalogue(own, { lists });
  running = await desk.start({ file: own });
  await running.page.locator('.grid-line').first().waitFor();
  const before = await footer();
  await press(running.page, 'Control+a', 'Alt+1');
  await expect.poll(footer).not.toBe(before);
  const saved = await footer();
  await press(running.page, 'Control+z');
  await killProgram(running);
  running = await desk.start({ file: own });
  await running.page.locator('.grid-line').first().waitFor();
  await expect.poll(async () => [before, saved].includes(await footer())).toBe(true);
  const engine = createEngine();
  await engine.call('catalogue/open', { file: own });
  expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
  engine.close();
});

it('shows a damaged catalogue as far as it goes, rescues what can be read, and puts a backup in its place', async () => {
  const own = desk.path('损坏的.quanqing');
  const list = desk.path('清单.csv');
  writeFileSync(list, '序号,职权类别,事项名称\n1,行政许可,施工许可证核发\n2,行政处罚,对擅自施工的处罚\n');
  await makeCatalogue(own, { lists: [list], work: false });
  const engine = createEngine();
  await engine.call('catalogue/open', { file: own });
  await engine.call('backup/make', {});
  engine.close();
  const bytes = readFileSync(own);
  writeFileSync(own, bytes.subarray(0, bytes.length - 8192));
  running = await desk.start({ file: own });
  const { page, app } = running;
  await page.getByText('文件已损坏，只能看').waitFor();
  await page.locator('.grid-line').first().waitFor();
  const action = page.getByRole('button', { name: '恢复或抢救……' });
  await action.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('手动').waitFor();
  await expectAccessible(page);
  const rescued = desk.path('救出.quanqing');
  await answerDialogs(app, [rescued]);
  await dialog.getByRole('button', { name: '抢救到新清单……' }).press('Enter');
  await dialog.getByRole('status').filter({ hasText: rescued }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '打开救出的清单' }).press('Enter');
  await action.waitFor({ state: 'detached' });
  await page.locator('.grid-line').first().waitFor();
  await answerDialogs(app, [own]);
  await press(page, 'Control+o');
  await action.press('Enter');
  await dialog.getByRole('button', { name: '恢复', exact: true }).press('Enter');
  await page.getByText('损坏的（损坏）.quanqing').first().waitFor();
  await action.waitFor({ state: 'detached' });
  await press(page, 'Alt+1');
  await expect.poll(footer).toContain('保留');
  expect(readFileSync(desk.path('损坏的（损坏）.quanqing'))).toHaveLength(bytes.length - 8192);
});

/** Takes all that is left of the disk. */
function fill(path: string): void {
  for (let size = 16 * 1024 * 1024; size >= 1024; size /= 2) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      size *= 2;
    } catch {
      // No room for so much: less of it.
    }
  }
}

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { stageIds } from '#renderer/app/place.ts';
import type { Input } from '#shared/contract.ts';
import { type Launch, launch, type Running } from '../../scripts/app/launch.ts';

export const sampleLists = resolve(import.meta.dirname, '../../resources/sample/lists');
export const actor = '张三';

/** What the program remembers of someone who has seen the help of every stage, so that none opens by itself. */
const seasoned = {
  actor,
  language: 'system',
  theme: 'system',
  textSize: 1,
  dismissed: stageIds.map((stage) => `help-${stage}`),
};

/** A folder for one test file: the program's profile and the catalogues in it. */
export interface Desk {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Starts the program; who is at the keyboard is known already. */
  readonly start: (options?: Partial<Pick<Launch, 'file' | 'size' | 'theme'>>) => Promise<Running>;
  readonly clear: () => void;
}

/** `newcomer`: to someone who starts the program for the first time. */
export function createDesk({ newcomer = false } = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-e2e-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  if (!newcomer) writeFileSync(join(profile, 'preferences.json'), JSON.stringify(seasoned));
  return {
    folder,
    path: (name) => join(folder, name),
    start: async (options = {}) => {
      const running = await launch({ ...inject('electron'), display: inject('display'), profile, ...options });
      await running.page.waitForSelector('#root > *', { state: 'attached' });
      return { ...running, close: () => closeAnyway(running) };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whatever is still under way: the question whether to stop it would wait for somebody to answer. */
async function closeAnyway({ app, close }: Running): Promise<void> {
  await app
    .evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    })
    // The program may have ended already.
    .catch(() => undefined);
  await close();
}

/** A catalogue made by the engine itself, to begin from. The window is not started yet: one writer at a time. */
export async function makeCatalogue(
  file: string,
  options: { readonly lists?: readonly string[]; readonly work?: boolean } = {},
): Promise<void> {
  const { lists = [], work = true } = options;
  const engine = createEngine();
  try {
    const made: Input<'catalogue/create'> = { file, title: '北原区权力清单', place: '北原区', actor };
    await engine.call('catalogue/create', made);
    if (lists.length > 0) await engine.call('intake/import', { paths: [...lists], actor });
    if (!work || lists.length === 0) return;
    await engine.call('work/classify', {});
    await engine.call('work/match', {});
    await engine.call('work/check', {});
  } finally {
    engine.close();
  }
}

/** What the next file, folder or save dialog answers; the dialogs themselves belong to the system. */
export async function answerDialogs(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    dialog.showOpenDialog = async () => ({ canceled: answers.length === 0, filePaths: [...answers] });
    dialog.showSaveDialog = async () => ({ canceled: answers.length === 0, filePath: answers[0] ?? '' });
  }, paths);
}

/**
 * Presses keys one after the other as a clerk does, who looks up first: each when the window has its answers and has
 * drawn them, since a key of an action that may not be used yet does nothing.
 */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await atRest(page);
    await page.keyboard.press(key);
  }
}

/** Waits until no call is unanswered and nothing moves, such as a dialog on its way out, over several frames. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((settle) => {
        const look = (frames: number) => {
          const moving = document
            .getAnimations()
            .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity);
          if (moving || (document.documentElement.dataset.unanswered ?? '0') !== '0') settle(false);
          else if (frames === 0) settle(true);
          else requestAnimationFrame(() => look(frames - 1));
        };
        look(3);
      }),
    null,
    { timeout: 60_000 },
  );
}

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** No serious violation of WCAG 2 A and AA on what is shown. */
export async function expectAccessible(page: Page, where = ''): Promise<void> {
  // By the protocol and not as a script of the page, which the page's own policy forbids.
  await page.evaluate(await import('node:fs/promises').then(({ readFile }) => readFile(axeScript, 'utf8')));
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
  expect(found, where).toEqual([]);
}

/** Ends the whole program, with its engine and its pages, as a cut of the power does. */
export async function killProgram({ app }: Running): Promise<void> {
  const main = app.process();
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const parents = new Map(
    lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([id = 0, of = 0]) => [id, of]),
  );
  const own = new Set([main.pid ?? 0]);
  for (const [id] of parents) {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at))
      if (own.has(at)) own.add(id);
  }
  const gone = once(main, 'exit');
  for (const id of own) process.kill(id, 'SIGKILL');
  await gone;
}

/** Ends the engine's process as a crash would. `ifAny`: or does nothing where it is just being started. */
export function killEngine({ app }: Running, { ifAny = false } = {}): void {
  const main = app.process().pid;
  const children = execFileSync('ps', ['--ppid', String(main), '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const engine = children.find((line) => line.includes('engine.mjs'));
  if (engine === undefined && ifAny) return;
  if (engine === undefined) throw new Error(`no engine among ${children.join('; ')}`);
  process.kill(Number.parseInt(engine, 10), 'SIGKILL');
}

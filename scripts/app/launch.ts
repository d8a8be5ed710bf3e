import { dirname, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');

export interface Launch {
  readonly executable: string;
  readonly args: readonly string[];
  /** Of X; '' where the system has its own. */
  readonly display: string;
  /** The program's own folder: preferences, recent catalogues. */
  readonly profile: string;
  /** A document to start with. */
  readonly file?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
}

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page wrote to its console as a warning or an error, and what it did not catch. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Starts the built program as a user would, driven from outside. */
export async function launch(options: Launch): Promise<Running> {
  const { executable, size = { width: 1366, height: 768 }, theme = 'light' } = options;
  const app = await _electron.launch({
    executablePath: executable,
    cwd: root,
    args: programArguments(options),
    env: programEnvironment(options),
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  return { app, page, complaints, close: () => app.close() };
}

/** As its executable takes them, whoever starts it. */
export function programArguments({ args, profile, file }: Launch): string[] {
  return [
    ...args,
    `--user-data-dir=${profile}`,
    '--force-prefers-reduced-motion',
    '--lang=zh-CN',
    root,
    ...(file === undefined ? [] : [file]),
  ];
}

export function programEnvironment({ display }: Launch): Record<string, string> {
  // The engine of the stand-in runs in the Node that runs this.
  return { ...cleanEnvironment(), DISPLAY: display, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` };
}

function cleanEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

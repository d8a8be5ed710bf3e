import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** A browser and nothing else: an empty window, in which files are opened as anybody would open them. */
const main = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true, webPreferences: { sandbox: true } });
  window.loadURL('about:blank');
});
`;

export interface SiteBrowser {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What a page complained of, and what it asked for that is no file. */
  readonly complaints: string[];
  readonly resize: (width: number, height: number, zoom?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `folder`: for what it needs itself; `display` of X, '' where the system has its own. */
export async function openSiteBrowser(
  folder: string,
  { executable, args }: { readonly executable: string; readonly args: readonly string[] },
  display: string,
): Promise<SiteBrowser> {
  const program = join(folder, 'browser');
  mkdirSync(program);
  writeFileSync(join(program, 'package.json'), JSON.stringify({ name: 'browser', version: '1.0.0', main: 'main.mjs' }));
  writeFileSync(join(program, 'main.mjs'), main);
  const app = await _electron.launch({
    executablePath: executable,
    cwd: program,
    args: [
      ...args,
      `--user-data-dir=${join(program, 'profile')}`,
      '--lang=zh-CN',
      // It would look for a dictionary in the network, of its own accord.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      program,
    ],
    env: { ...environment(), DISPLAY: display },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  const resize = (width: number, height: number, zoom = 1) =>
    app.evaluate(
      ({ BrowserWindow }, to) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(to.width, to.height);
        window?.webContents.setZoomFactor(to.zoom);
      },
      { width, height, zoom },
    );
  return { app, page, complaints, resize, close: () => app.close() };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
    ),
  );
}

import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, BrowserWindow, protocol, type Session, session } from 'electron';
import {
  orderFolder,
  type PressAnswer,
  type PressJob,
  pressJobSchema,
  pressOrderSchema,
  pressPatience,
  printedFile,
} from '#shared/wire/press.ts';

/** Pages of an order come from a scheme of their own, which reaches nothing but them, and what comes with the program. */
const scheme = 'press';
const origin = `${scheme}://job/`;

/** Of the program: what pages load. */
const resources = join(import.meta.dirname, '../../resources');

type PrintJob = Extract<PressJob, { kind: 'print' }>;
type Picture = Extract<PressJob, { kind: 'draw' }>['pictures'][number];

/** What a page may load: its styles, fonts and pictures. No script, no connection, nothing inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The program as a press: without a window that anybody sees, it prints what it is ordered to, one after the other. It
 * ends with whoever started it, or when an order takes too long.
 */
export function runPress(folder: string): void {
  process.on('disconnect', () => app.exit());
  // Otherwise Electron shows a dialog, which nobody would see.
  process.on('uncaughtException', giveUp);
  app.on('window-all-closed', () => {});
  app.disableHardwareAcceleration();
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
  let before = app.whenReady();
  process.on('message', (message) => {
    const { order } = pressOrderSchema.parse(message);
    before = before.then(() => work(order, join(folder, String(order)))).then(answer);
    before.catch(giveUp);
  });
}

function answer(what: PressAnswer): void {
  process.send?.(what);
}

/** The last line on stderr tells why. */
function giveUp(error: unknown): void {
  process.stderr.write(`${wordsOf(error)}\n`, () => app.exit(1));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Leaves the results in the folder of the order. */
async function work(order: number, folder: string): Promise<PressAnswer> {
  const patience = setTimeout(() => giveUp(new Error(`order ${order} takes too long`)), pressPatience);
  const pages = session.fromPartition(`order ${order}`);
  const window = openHidden(pages);
  try {
    const job = pressJobSchema.parse(JSON.parse(await readFile(join(folder, orderFolder.job), 'utf8')));
    servePages(pages, join(folder, orderFolder.pages));
    if (job.kind === 'print') await print(job, window, folder);
    else for (const picture of job.pictures) await draw(picture, window, folder);
    return { order };
  } catch (error) {
    return { order, failed: wordsOf(error) };
  } finally {
    window.destroy();
    clearTimeout(patience);
  }
}

async function print({ page }: PrintJob, window: BrowserWindow, folder: string): Promise<void> {
  await load(page, window);
  const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  await writeFile(join(folder, printedFile), pdf);
}

async function draw({ page, width, height, png }: Picture, window: BrowserWindow, folder: string): Promise<void> {
  window.setContentSize(width, height);
  await load(page, window);
  await ask(window, untilItIsPainted);
  const image = await window.webContents.capturePage({ x: 0, y: 0, width, height });
  const drawn = image.getSize();
  if (drawn.width !== width || drawn.height !== height) throw new Error(`drawn as ${drawn.width} × ${drawn.height}`);
  await writeFile(join(folder, png), image.toPNG());
}

async function load(page: string, window: BrowserWindow): Promise<void> {
  await window.loadURL(`${origin}${page}`);
  await ask(window, untilFontsAreThere);
}

/** Apart from the page, in which scripts are switched off. */
async function ask(window: BrowserWindow, code: string): Promise<void> {
  await window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code }]);
}

/** A page asks for a font once it meets a character that those before do not have, so several times. */
const untilFontsAreThere = `(async () => {
  for (;;) {
    document.body.offsetHeight;
    const coming = [...document.fonts].filter(({ status }) => status === 'loading');
    if (coming.length === 0) return;
    await Promise.all(coming.map(({ loaded }) => loaded));
  }
})()`;

/** The first of two frames may have been begun before. */
const untilItIsPainted = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

function openHidden(pages: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: pages,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // Without it there is nothing to print from where there is no screen.
      offscreen: true,
      // Page numbers stand in the margin; Chromium has that by itself since its version 131.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  });
}

function servePages(pages: Session, folder: string): void {
  pages.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(origin) }));
  pages.protocol.handle(scheme, async ({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname);
    const type = mediaTypes[extname(path)];
    const root = extname(path) === '.html' ? folder : resources;
    const file = normalize(join(root, path));
    if (type === undefined || !file.startsWith(root + sep)) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}

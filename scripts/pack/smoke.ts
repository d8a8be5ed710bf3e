import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { openPress } from '#engine/output/press/press.ts';
import { printedFile } from '#shared/wire/press.ts';
import { openDisplay } from '../app/display.ts';
import { noticesFile } from '../sbom/notices.ts';
import { hasDpkg } from './deb.ts';

/**
 * `npm run pack:test`: installs the .deb into an empty root, starts it there as an ordinary user, opens the sample and
 * looks whether the books balance; and has it print a page with the fonts that came with it. Tells the size of the package
 * and how long the program takes.
 */
const root = resolve(import.meta.dirname, '../..');
const release = join(root, 'release');
const user = 'quanqing-smoke';

const deb = readdirSync(release).find((name) => name.endsWith('.deb'));
if (!hasDpkg() || process.getuid?.() !== 0 || deb === undefined) {
  console.error('Skipped: installing wants a .deb, dpkg and root.');
  process.exit(0);
}

const place = mkdtempSync(join(tmpdir(), 'quanqing-root-'));
const home = join(place, 'home', user);
const display = await openDisplay();
try {
  execFileSync('chmod', ['755', place]);
  install(join(release, deb));
  spawnSync('useradd', ['--no-create-home', '--home-dir', home, '--shell', '/bin/sh', user], { stdio: 'ignore' });
  mkdirSync(join(home, 'Documents'), { recursive: true });
  execFileSync('chown', ['-R', user, join(place, 'home')]);
  const product = deb.split('_')[0] ?? '';
  const executable = join(place, 'opt', product, product);
  const times = await run(executable);
  await print(executable);
  const bytes = statSync(join(release, deb)).size;
  console.log(JSON.stringify({ package: deb, megabytes: Math.round(bytes / 1e6), ...times }));
} finally {
  spawnSync('userdel', [user], { stdio: 'ignore' });
  display.close();
  rmSync(place, { recursive: true, force: true });
}

/** With dpkg's own records in that root, and the scripts of the package told where it is. */
function install(file: string): void {
  const records = join(place, 'var/lib/dpkg');
  for (const folder of ['info', 'updates', 'triggers']) mkdirSync(join(records, folder), { recursive: true });
  for (const name of ['status', 'available']) execFileSync('touch', [join(records, name)]);
  const forces = ['--force-depends', '--force-script-chrootless'];
  execFileSync('dpkg', [`--root=${place}`, ...forces, '--no-triggers', '--log=/dev/null', '-i', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const folders = ['applications', 'mime/packages', 'icons/hicolor/256x256/apps', 'icons/hicolor/16x16/mimetypes'];
  for (const path of folders.map((each) => `usr/share/${each}`)) {
    if (!existsSync(join(place, path))) throw new Error(`no ${path} was installed`);
  }
  const [product = ''] = basename(file).split('_');
  for (const name of ['LICENSE', 'NOTICE', noticesFile]) {
    if (!existsSync(join(place, 'usr/share/doc', product, name))) throw new Error(`no ${name} was installed`);
  }
}

/** As a press, which the engine starts. Its folder is root's here, and root has no sandbox. */
async function print(executable: string): Promise<void> {
  const press = openPress({ executable, args: ['--no-sandbox', '--disable-gpu'] }, new AbortController().signal);
  const html =
    '<link rel="stylesheet" href="fonts/fonts.css"><link rel="stylesheet" href="press/print.css"><p class="characters">权力清单</p><p>权力清单</p>';
  const order = {
    job: { kind: 'print', page: 'a.html' },
    pages: [{ name: 'a.html', html }],
    results: [printedFile],
  } as const;
  const [pdf = new Uint8Array()] = await press.print(order).finally(press.close);
  if (!/NotoSerifSC/.test(Buffer.from(pdf).toString('latin1'))) throw new Error('printed without its fonts');
}

interface Times {
  readonly firstPageSeconds: number;
  readonly sampleOpenSeconds: number;
}

async function run(executable: string): Promise<Times> {
  const started = performance.now();
  const since = () => Math.round((performance.now() - started) / 10) / 100;
  const args = [
    executable,
    '--disable-gpu',
    '--lang=zh-CN',
    '--remote-debugging-port=0',
    `--user-data-dir=${join(home, 'profile')}`,
  ];
  // With Chromium's sandbox: by the helper that the package installed.
  const program = spawn('/usr/sbin/runuser', ['-u', user, '--', ...args], {
    env: { PATH: '/usr/bin:/bin', HOME: home, DISPLAY: display.name, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  try {
    const address = await new Promise<string>((settle, fail) => {
      let told = '';
      program.stderr.on('data', (data: Buffer) => {
        told += data.toString();
        const [, found] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
        if (found !== undefined) settle(found);
      });
      program.on('exit', (code) => fail(new Error(`ended with ${code}\n${told}`)));
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('no page');
    await page.waitForSelector('#root > *', { state: 'attached' });
    const firstPageSeconds = since();
    await page
      .getByRole('button', { name: /用样例练手/ })
      .first()
      .click();
    await page.getByLabel('经办人').fill('张三');
    await page.keyboard.press('Enter');
    await page.getByText('两本账平').first().waitFor({ timeout: 120_000 });
    const sampleOpenSeconds = since();
    await browser.close();
    return { firstPageSeconds, sampleOpenSeconds };
  } finally {
    // Its user can only be removed once nothing of it runs.
    const ended = once(program, 'exit');
    program.kill();
    await ended;
  }
}

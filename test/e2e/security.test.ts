import { spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contract } from '#shared/contract.ts';
import type { ToEngine } from '#shared/wire/messages.ts';
import type { Running } from '../../scripts/app/launch.ts';
import { offline } from '../../scripts/test/offline.ts';
import { createDesk, makeCatalogue } from './harness.ts';
import { isOffline, sent, waysSought } from './offline.ts';

/** What a page could do that somebody else's script runs in: with all that the window's own pages have. */
const desk = createDesk();
const file = desk.path('清单.quanqing');
const other = desk.path('没有选过.quanqing');
let running: Running;
const ears = createEars();

beforeAll(async () => {
  await makeCatalogue(file);
  await makeCatalogue(other);
  await ears.open();
  running = await desk.start({ file });
  await running.page.getByText('两本账平').first().waitFor();
});
afterAll(async () => {
  await running?.close();
  ears.close();
  desk.clear();
});

/** What the window's page is answered to a call that it makes by itself. */
async function ask(name: string, input: unknown): Promise<unknown> {
  return running.page.evaluate(
    ([called, given]) =>
      new Promise((settle) => {
        const id = Math.floor(Math.random() * 1e9) + 1_000_000;
        window.quanqing.listen((message) => {
          if ('id' in message && message.id === id && message.t !== 'progress') settle(message);
        });
        const call: ToEngine = { t: 'call', id, name: String(called), input: given };
        window.quanqing.post(call);
      }),
    [name, input] as const,
  );
}

describe('the page', () => {
  it('runs in a sandbox of its own, apart from the bridge, without Node', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window === undefined
        ? null
        : Reflect.apply(Reflect.get(window.webContents, 'getLastWebPreferences'), window.webContents, []);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    const given = await running.page.evaluate(() => [
      Object.keys(window.quanqing).sort(),
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => Reflect.has(window, name)),
    ]);
    expect(given).toEqual([['droppedPath', 'language', 'listen', 'post'], []]);
  });

  it('runs no script but its own: none in the page, none out of text', async () => {
    const { page } = running;
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }),
        Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.ran = 2' }),
      );
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.ran = 3');
      image.src = 'data:,';
      document.body.append(image);
    });
    const outOfText = await page.evaluate(
      () =>
        new Promise((settle) => {
          // Later, when nothing of the test's own is on the stack.
          setTimeout(() => {
            try {
              settle(new Function('return 4')());
            } catch (error) {
              settle(error instanceof Error ? error.name : 'refused');
            }
          });
        }),
    );
    expect([outOfText, await page.evaluate(() => Reflect.get(window, 'ran'))]).toEqual(['EvalError', undefined]);
  });

  it('goes nowhere, opens nothing, embeds nothing', async () => {
    const { page, app } = running;
    const address = page.url();
    await page.evaluate((to) => {
      window.open(to);
      document.body.append(Object.assign(document.createElement('webview'), { src: to }));
      Object.assign(document.createElement('a'), { href: to }).click();
      Object.assign(document.createElement('a'), { href: to, target: '_blank' }).click();
      Object.assign(document.createElement('a'), { href: 'file:///etc/passwd' }).click();
      const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
      document.body.append(form);
      form.submit();
      const frame = Object.assign(document.createElement('iframe'), { src: to });
      document.body.append(frame);
      location.href = to;
    }, `http://127.0.0.1:${ears.port}/`);
    expect(await ask('shell/about', {})).toMatchObject({ t: 'done' });
    expect([page.url(), app.windows().length]).toEqual([address, 1]);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it('is refused every permission but to copy', async () => {
    const { page } = running;
    const states = await page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const;
      const found: string[] = [];
      for (const name of asked) {
        const { state } = await navigator.permissions.query(JSON.parse(JSON.stringify({ name })));
        found.push(`${name} ${state}`);
      }
      const refused = async (work: () => Promise<unknown>) =>
        work().then(
          () => 'given',
          () => 'refused',
        );
      return [
        found.filter((each) => !each.endsWith('denied')),
        await refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        await refused(() => navigator.mediaDevices.getDisplayMedia()),
        await refused(() => navigator.clipboard.readText()),
      ];
    });
    expect(states).toEqual([[], 'refused', 'refused', 'refused']);
  });
});

describe('files', () => {
  const secret = '/etc/passwd';
  const written = desk.path('写不出来');

  it('that the user did not choose are in no call that names one', async () => {
    const naming: readonly [string, object][] = [
      ['intake/inspect', { paths: [secret] }],
      ['intake/inspect', { paths: [file, secret] }],
      ['intake/import', { paths: [secret], actor: '张三' }],
      ['desk/look', { paths: [secret] }],
      ['catalogue/open', { file: other }],
      ['catalogue/create', { file: written, title: '甲', place: '乙', actor: '张三' }],
      ['sample/open', { file: written, actor: '张三' }],
      ['decide/table', { file: secret, actor: '张三' }],
      ['laws/import', { file: secret, actor: '张三' }],
      ['history/export', { to: written }],
      ['shell/saveBytes', { file: written, bytes: new Uint8Array() }],
      ['shell/showInFolder', { file: secret }],
      ['shell/note', { file: secret, title: '甲', items: 1, stage: 'intake' }],
      // What was chosen opens nothing beside it.
      ['intake/inspect', { paths: [join(file, '..', '没有选过.quanqing')] }],
      ['intake/inspect', { paths: [`${file}/../../../etc/passwd`] }],
    ];
    for (const [name, input] of naming) {
      expect([name, await ask(name, input)]).toMatchObject([name, { t: 'failed', failure: { code: 'not-chosen' } }]);
    }
    expect(existsSync(written)).toBe(false);
    expect(readFileSync(desk.path('profile/recent.json'), 'utf8')).not.toContain(secret);
  });

  it('of every call that names one are checked', () => {
    const names = /^(file|files|path|paths|to|folder|templates)$/;
    const unchecked = Object.entries(contract).flatMap(([name, call]) => {
      const shape = 'shape' in call.input ? Object.entries(call.input.shape) : [];
      const paths = shape.filter(([key, schema]) => names.test(key) && takesText(schema)).map(([key]) => key);
      const told = String(call.files);
      return paths.filter((key) => !told.includes(key)).map((key) => `${name} ${key}`);
    });
    // Those of the desk are the numbers of files on it, and these compare releases by their numbers.
    expect(unchecked.filter((each) => !/^desk\//.test(each))).toEqual([]);
  });

  it('come to no page by their address, nor by the way up from the program’s own', async () => {
    const { app, page } = running;
    const asked = [
      'app://quanqing/../../package.json',
      'app://quanqing/..%2f..%2fpackage.json',
      'app://quanqing/%2e%2e/%2e%2e/package.json',
      'app://quanqing/assets/..%5c..%5c..%5cpackage.json',
      'app://elsewhere/index.html',
      'app://quanqing/index.html%00.png',
    ];
    const found = await app.evaluate(
      ({ net }, urls) =>
        Promise.all(
          urls.map((url) =>
            net.fetch(url).then(
              ({ status }) => status,
              () => 404,
            ),
          ),
        ),
      asked,
    );
    expect(found).toEqual(asked.map(() => 404));
    const own = await app.evaluate(({ net }) =>
      net.fetch('app://quanqing/index.html').then(({ headers }) => headers.get('content-security-policy')),
    );
    expect(own).toContain("script-src 'self'");
    expect(own).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    const seen = await page.evaluate(async () => {
      const reading = (tag: 'img' | 'iframe') =>
        new Promise((settle) => {
          const element = document.createElement(tag);
          element.onload = () =>
            settle(tag === 'iframe' && (element as HTMLIFrameElement).contentDocument !== null ? 'refused' : 'loaded');
          element.onerror = () => settle('refused');
          element.src = 'file:///usr/share/pixmaps/debian-logo.png';
          document.body.append(element);
        });
      return [
        await fetch('file:///etc/passwd').then(
          () => 'read',
          () => 'refused',
        ),
        await reading('img'),
      ];
    });
    expect(seen).toEqual(['refused', 'refused']);
  });

  it('cannot be named as dropped by a page that only says so', async () => {
    const { page } = running;
    const path = await page.evaluate(() => window.quanqing.droppedPath(new File(['x'], '/etc/passwd')));
    expect(path).toBe('');
    const feigned = await page.evaluate((at) => {
      try {
        return Reflect.apply(window.quanqing.droppedPath, null, [{ path: at, name: at }]);
      } catch {
        return 'refused';
      }
    }, secret);
    expect(feigned).toBe('refused');
    expect(await ask('intake/inspect', { paths: [secret] })).toMatchObject({ t: 'failed' });
  });

  it('are not written by a download', async () => {
    const { app } = running;
    const started = await app.evaluate(
      ({ session }) =>
        new Promise<string>((settle) => {
          session.defaultSession.once('will-download', (event, item) =>
            settle(event.defaultPrevented ? 'refused' : item.getURL()),
          );
          session.defaultSession.downloadURL('data:text/plain,x');
        }),
    );
    expect(started).toBe('refused');
  });
});

describe('calls', () => {
  it('that nobody knows, programs and addresses among them, are none', async () => {
    for (const name of [
      'shell/openExternal',
      'shell/openPath',
      'shell/exec',
      '__proto__',
      'constructor',
      'shell/constructor',
      'shell/__proto__',
    ]) {
      expect([name, await ask(name, { url: 'https://example.org', file: '/bin/sh' })]).toMatchObject([
        name,
        { t: expect.stringMatching(/failed|broken/) },
      ]);
    }
  });

  it('with other arguments than the contract’s are refused', async () => {
    for (const [name, input] of [
      ['shell/prefer', { language: 'fr' }],
      ['shell/saveBytes', { file, bytes: 'text' }],
      ['shell/menu', { menus: 1 }],
      ['history/list', { limit: -1 }],
      ['catalogue/open', { file: 7 }],
    ] as const) {
      expect([name, await ask(name, input)]).toMatchObject([name, { t: 'failed', failure: { code: 'bad-input' } }]);
    }
  });

  it('of another window, though it had the same bridge, have no answer', async () => {
    const { app } = running;
    const [foreign] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(
        ({ BrowserWindow, ipcMain }, preload) => {
          const [own] = BrowserWindow.getAllWindows();
          const window = new BrowserWindow({ show: false, webPreferences: { preload } });
          const log: { asked: number[]; answered: number[] } = { asked: [], answered: [] };
          Reflect.set(globalThis, 'log', log);
          ipcMain.on('quanqing', ({ sender }, { id }) => {
            if (sender === window.webContents) log.asked.push(id);
          });
          for (const each of own === undefined ? [] : [own, window]) {
            const send = each.webContents.send.bind(each.webContents);
            each.webContents.send = (channel, message) => {
              log.answered.push(message.id);
              send(channel, message);
            };
          }
          void window.loadURL('app://quanqing/index.html');
        },
        resolve(import.meta.dirname, '../../out/preload/preload.cjs'),
      ),
    ]);
    await foreign.waitForFunction(() => 'quanqing' in window);
    await foreign.evaluate(() =>
      window.quanqing.post({ t: 'call', id: 77_777_777, name: 'shell/preferences', input: {} }),
    );
    const log = (of: string) => app.evaluate((_, key) => Reflect.get(Reflect.get(globalThis, 'log'), key), of);
    await expect.poll(() => log('asked')).toContain(77_777_777);
    // Whatever is asked later is answered later.
    expect(await ask('shell/preferences', {})).toMatchObject({ t: 'done' });
    expect(await log('answered')).not.toContain(77_777_777);
    await foreign.close();
  });
});

describe('the network', () => {
  const hosts = ['127.0.0.1', ...ownAddresses(), '192.0.2.1', 'example.org'];

  it('is out of reach by every way that a page has', async () => {
    const [ways, packets] = [waysSought(), sent()];
    await running.page.evaluate(
      async ([names, port]) => {
        const tried: Promise<unknown>[] = [];
        const attempt = (work: () => unknown) => {
          try {
            tried.push(Promise.resolve(work()).catch(() => null));
          } catch {
            // Refused at once.
          }
        };
        const put = (tag: string, attributes: object) => {
          const element = Object.assign(document.createElement(tag), attributes);
          document.head.append(element);
          return new Promise((settle) => {
            element.addEventListener('error', settle);
            element.addEventListener('load', settle);
            setTimeout(settle, 500);
          });
        };
        for (const name of names) {
          const at = `http://${name}:${port}/`;
          attempt(() => fetch(at));
          attempt(() => fetch(at, { mode: 'no-cors', method: 'POST', body: 'x' }));
          attempt(() => navigator.sendBeacon(at, 'x'));
          attempt(() => {
            const request = new XMLHttpRequest();
            request.open('GET', at);
            request.send();
          });
          attempt(() => new WebSocket(`ws://${name}:${port}/`));
          attempt(() => new EventSource(at));
          attempt(() => new Worker(at));
          attempt(() => import(at));
          attempt(() => navigator.serviceWorker.register(at));
          attempt(() => new FontFace('x', `url(${at}x.woff2)`).load());
          attempt(() => new (Reflect.get(window, 'WebTransport'))(`https://${name}:${port}/`).ready);
          for (const rel of [
            'prefetch',
            'preload',
            'preconnect',
            'dns-prefetch',
            'stylesheet',
            'icon',
            'prerender',
            'modulepreload',
          ]) {
            attempt(() => put('link', { rel, href: at, as: 'image' }));
          }
          for (const tag of ['img', 'script', 'iframe', 'audio', 'video', 'embed'])
            attempt(() => put(tag, { src: at }));
          attempt(() => put('object', { data: at }));
          attempt(() => put('style', { textContent: `@import url(${at}a.css); body { background: url(${at}a.png) }` }));
        }
        await Promise.all(tried);
      },
      [hosts, ears.port] as const,
    );
    expect(ears.heard()).toEqual([]);
    expect([waysSought() - ways, sent() - packets]).toEqual([0, 0]);
  });

  it('is out of reach by a call to another browser, which asks for its own address and sends nothing', async () => {
    // In a window of its own: until that is gone, calls that were closed may still look for their address.
    const caller = createDesk();
    const { page, close } = await caller.start();
    const [ways, packets] = [waysSought(), sent()];
    await page.evaluate(
      async ([names, port]) => {
        const call = async (name: string) => {
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:${name}:${port}` },
              { urls: `turn:${name}:${port}?transport=udp`, username: 'a', credential: 'b' },
              { urls: `turn:${name}:${port}?transport=tcp`, username: 'a', credential: 'b' },
            ],
          });
          peer.createDataChannel('x');
          await peer.setLocalDescription(await peer.createOffer());
          await new Promise((settle) => {
            peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && settle(null);
            setTimeout(settle, 2000);
          });
          peer.close();
        };
        await Promise.all(names.map(call));
      },
      [hosts, ears.port] as const,
    );
    expect([ears.heard(), sent() - packets]).toEqual([[], 0]);
    await close();
    caller.clear();
    appendFileSync(inject('provoked'), `${waysSought() - ways}\n`);
  });

  it('would have been heard of, had anything been sent', async () => {
    connect(ears.port, '127.0.0.1').end('x');
    createSocket('udp4').send('x', ears.port, '127.0.0.1');
    await expect.poll(() => ears.heard().sort()).toEqual(['tcp', 'udp']);
  });

  it.skipIf(!isOffline())('is not there at all in this run, and the kernel counts who looks for it', () => {
    expect(
      Object.values(networkInterfaces())
        .flat()
        .every((each) => each?.internal),
    ).toBe(true);
    // In a namespace like this run's, so that this try is none of its own.
    const script = `import { connect } from 'node:net';
      import { waysSought } from ${JSON.stringify(join(import.meta.dirname, 'offline.ts'))};
      const before = waysSought();
      connect(9, '192.0.2.1').on('error', () => console.log(waysSought() - before));`;
    const [command = '', ...args] = offline;
    const node = [process.execPath, '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync(command, [...args, ...node], { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual(['1', '']);
  });
});

/** Listens on every address of this machine, by TCP and UDP at the same number, and tells what came. */
function createEars() {
  const heard: string[] = [];
  const server: Server = createServer((socket) => {
    heard.push('tcp');
    socket.on('error', () => {});
    socket.destroy();
  });
  const socket: Socket = createSocket('udp4', () => heard.push('udp'));
  return {
    get port() {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : 0;
    },
    open: async () => {
      server.listen(0, '0.0.0.0');
      await once(server, 'listening');
      const address = server.address();
      socket.bind(typeof address === 'object' && address !== null ? address.port : 0);
      await once(socket, 'listening');
    },
    heard: () => heard,
    close: () => {
      server.close();
      socket.close();
    },
  };
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each === undefined || each.internal || each.family !== 'IPv4' ? [] : [each.address]));
}

function takesText(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null || !('safeParse' in schema)) return false;
  const { safeParse } = schema;
  if (typeof safeParse !== 'function') return false;
  return safeParse('/x').success || safeParse(['/x']).success;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** What the program's sources could reach outside of it, by what they name. */
const root = resolve(import.meta.dirname, '../..');
const sources = ['electron', 'shared', 'renderer', 'site'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
);
const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it('no source opens a connection', () => {
  expect(naming(/['"](node:)?(net|http|https|http2|tls|dgram|dns|dns\/promises|inspector)['"]/)).toEqual([]);
  expect(naming(/\b(fetch|WebSocket|XMLHttpRequest|EventSource|RTCPeerConnection|sendBeacon)\s*\(/)).toEqual([]);
  expect(naming(/import \{[^}]*\b(net|autoUpdater|crashReporter)\b[^}]*\} from 'electron'/)).toEqual([]);
});

it('other programs are started by none but the engine, its readers and the press, which are our own', () => {
  expect(naming(/child_process/).sort()).toEqual([
    'electron/engine/intake/parserProcess.ts',
    'electron/engine/output/press/pressProcess.ts',
    'electron/main/engineProcess.ts',
  ]);
  expect(naming(/\b(openExternal|openPath|execSync|execFile|spawnSync)\b/)).toEqual([]);
});

it('no source runs text as a script, or puts text into a page as markup', () => {
  expect(naming(/\beval\s*\(|new Function\b|setTimeout\(\s*['"`]|executeJavaScript\(/)).toEqual([]);
  expect(naming(/dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/)).toEqual([]);
});

it('no source uses what Electron warns of', () => {
  expect(naming(/@electron\/remote|\benableRemoteModule\b|nodeIntegration: true|contextIsolation: false/)).toEqual([]);
  expect(
    naming(/sandbox: false|webSecurity: false|allowRunningInsecureContent: true|experimentalFeatures: true/),
  ).toEqual([]);
  expect(naming(/ipcRenderer/)).toEqual(['electron/preload/preload.ts']);
});

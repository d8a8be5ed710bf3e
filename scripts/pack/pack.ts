import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findElectron } from '../app/findElectron.ts';
import { noticesFile, thirdPartyNotices } from '../sbom/notices.ts';
import { shippedPackages } from '../sbom/shipped.ts';
import { buildDeb, hasDpkg } from './deb.ts';

/**
 * `npm run pack`: the program as a folder (electron-builder, for the Linux of this machine) and as a .deb. From a
 * stand-in for Electron it says so in its name: that is for trying out and never a release.
 */
const root = resolve(import.meta.dirname, '../..');
const electron = await findElectron();
const dist = dirname(electron.executable);
const product = electron.standIn ? 'quanqing-stand-in' : 'quanqing';

/** The engine runs in a Node beside a stand-in, which does not look into archives. */
const forStandIn = [
  '-c.productName=quanqing-stand-in',
  '-c.linux.executableName=quanqing-stand-in',
  `-c.electronVersion=${readFileSync(join(dist, 'version'), 'utf8').replace('v', '').trim()}`,
  ...['out/main/**', 'resources/**', 'node_modules/better-sqlite3/**'].map((pattern) => `-c.asarUnpack=${pattern}`),
];
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
const asked = [
  '--linux',
  'dir',
  '--publish',
  'never',
  `-c.electronDist=${dist}`,
  ...(electron.standIn ? forStandIn : []),
];
mkdirSync(join(root, 'release'), { recursive: true });
writeFileSync(join(root, 'release', noticesFile), `${thirdPartyNotices(shippedPackages())}\n`);
execFileSync(process.execPath, [builder, ...asked], { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });

const folder = join(root, 'release', process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
for (const leftover of ['default_app.asar', 'starter'])
  rmSync(join(folder, 'resources', leftover), { force: true, recursive: true });
rmSync(join(folder, 'starter'), { force: true, recursive: true });
rmSync(join(folder, 'complete'), { force: true });
if (electron.standIn) cpSync(realpathSync(process.execPath), join(folder, 'resources', 'node'));
console.log(folder);
if (hasDpkg()) console.log(buildDeb({ folder, product, to: join(root, 'release'), quick: electron.standIn }));
else console.error('No .deb: dpkg-deb is not on this machine.');

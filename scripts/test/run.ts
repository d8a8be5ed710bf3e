import { spawnSync } from 'node:child_process';
import { installDisplay } from '../app/display.ts';
import { findElectron } from '../app/findElectron.ts';
import { needOffice } from '../office/office.ts';
import { offline } from './offline.ts';

/**
 * `npm test`: all tests, without any network where the system lets us: in a network namespace that has nothing but the
 * loopback, so that what passes needs none, and every try to leave is counted (test/e2e/offline.ts). What the tests need
 * is fetched before.
 */
const vitest = ['vitest', 'run', ...process.argv.slice(2)];

const canLeaveNetwork =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync(offline[0] ?? '', [...offline.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
if (canLeaveNetwork) {
  installDisplay();
  needOffice();
  await findElectron();
} else {
  console.error('The tests run with a network: a run without needs Linux, root, unshare and ip.');
}
const [command = '', ...args] = canLeaveNetwork ? [...offline, ...vitest] : vitest;
const env = { ...process.env, ...(canLeaveNetwork ? { QUANQING_OFFLINE: '1' } : {}) };
const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
if (error !== undefined) throw error;
process.exit(status ?? 1);

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's packages without which Electron shows nothing on a machine without a screen. */
const packages = ['xvfb', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-cjk'];
const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

export interface Display {
  /** As the environment names it; '' where the system has its own way. */
  readonly name: string;
  readonly close: () => void;
}

/** A screen of its own that nobody looks at, so that a run neither disturbs nor depends on the one in front of the user. */
export async function openDisplay(size = '1920x1200x24'): Promise<Display> {
  if (process.platform !== 'linux') return { name: '', close: () => {} };
  installWhatIsMissing();
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return { name: `:${number}`, close: () => void server.kill() };
}

function installWhatIsMissing(): void {
  const has = (name: string) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;
  if (!existsSync('/usr/bin/dpkg') || packages.every(has)) return;
  if (process.getuid?.() !== 0) throw new Error(`The window's tests need: sudo sh -c '${install}'`);
  const result = spawnSync('sh', ['-c', install], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) throw new Error(`${install}\n${result.stderr}`);
}

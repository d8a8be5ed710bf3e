import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../system/packages.ts';

/** Debian's packages without which Electron does not start. */
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
/** And those without which it shows nothing on a machine without a screen. */
const packages = [...libraries, 'xvfb', 'fonts-noto-cjk'];

export interface Display {
  /** As the environment names it; '' where the system has its own way. */
  readonly name: string;
  readonly close: () => void;
}

export function installLibraries(): void {
  if (process.platform === 'linux') installPackages(libraries, 'Electron');
}

export function installDisplay(): void {
  if (process.platform === 'linux') installPackages(packages, "The window's tests");
}

/** A screen of its own that nobody looks at, so that a run neither disturbs nor depends on the one in front of the user. */
export async function openDisplay(size = '1920x1200x24'): Promise<Display> {
  if (process.platform !== 'linux') return { name: '', close: () => {} };
  installDisplay();
  const name = `:${freeNumber()}`;
  const server = spawn('Xvfb', [name, '-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', () => resolve());
  });
  return { name, close: () => void server.kill() };
}

/**
 * Of a screen that there is not. Left to choose, the server in a network namespace of its own takes those for free that
 * stand outside of it, and puts its socket in the place of theirs.
 */
function freeNumber(): number {
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`)) number += 1;
  return number;
}

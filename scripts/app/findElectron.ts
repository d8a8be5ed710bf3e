import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { makeStandIn } from './standIn.ts';

export interface Electron {
  readonly executable: string;
  /** Not the Electron that the program is made for. */
  readonly standIn: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** The Electron of this checkout, fetched when first needed; where it cannot be, the stand-in. */
export async function findElectron(): Promise<Electron> {
  const folder = dirname(require.resolve('electron/package.json'));
  const own = () => {
    const pointer = join(folder, 'path.txt');
    if (!existsSync(pointer)) return null;
    const executable = join(folder, 'dist', readFileSync(pointer, 'utf8'));
    return existsSync(executable) ? executable : null;
  };
  if (own() === null) spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  const executable = own();
  if (executable !== null) return { executable, standIn: false };
  return { executable: await makeStandIn(join(root, 'node_modules', '.cache')), standIn: true };
}

/** What it has to be told on this machine: without a user's rights there is no sandbox, the stand-in draws by itself. */
export function electronArguments({ standIn }: Electron): string[] {
  const withoutSandbox = process.platform === 'linux' && (standIn || process.getuid?.() === 0);
  return [...(withoutSandbox ? ['--no-sandbox'] : []), ...(standIn ? ['--disable-gpu'] : [])];
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PressProgram } from '#shared/wire/press.ts';

export interface Electron {
  readonly executable: string;
  /** Not the Electron that the program is made for. */
  readonly standIn: boolean;
}

const root = resolve(import.meta.dirname, '../..');

/** Where the stand-in lies once it was made (scripts/app/standIn.ts). */
export const standInFolder = join(root, 'node_modules/.cache/electron-stand-in-33.2.1');

/** The Electron that this checkout has already, or null: nothing is fetched. */
export function electronHere(): Electron | null {
  const folder = join(root, 'node_modules/electron');
  const pointer = join(folder, 'path.txt');
  const own = existsSync(pointer) ? join(folder, 'dist', readFileSync(pointer, 'utf8')) : null;
  if (own !== null && existsSync(own)) return { executable: own, standIn: false };
  return existsSync(join(standInFolder, 'complete'))
    ? { executable: join(standInFolder, 'electron'), standIn: true }
    : null;
}

/** What it has to be told on this machine: without a user's rights there is no sandbox, the stand-in draws by itself. */
export function electronArguments({ standIn }: Electron): string[] {
  const withoutSandbox = process.platform === 'linux' && (standIn || process.getuid?.() === 0);
  return [...(withoutSandbox ? ['--no-sandbox'] : []), ...(standIn ? ['--disable-gpu'] : [])];
}

/** The press of an engine that runs from its sources: the built program, in the Electron of this checkout. */
export function sourcePress(): PressProgram | null {
  const electron = existsSync(join(root, 'out/main/main.mjs')) ? electronHere() : null;
  if (electron === null) return null;
  return { executable: electron.executable, args: [...electronArguments(electron), root] };
}

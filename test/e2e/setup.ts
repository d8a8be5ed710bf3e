import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDisplay } from '../../scripts/app/display.ts';
import { electronArguments, findElectron } from '../../scripts/app/findElectron.ts';
import { waysSought } from './offline.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly electron: { readonly executable: string; readonly args: string[] };
    readonly display: string;
    /** A file for how often a test made something look for a network, a line each time. */
    readonly provoked: string;
  }
}

/** Once for all end-to-end tests: an Electron and a screen; and at their end whether anything looked for a network. */
export async function setup(project: TestProject): Promise<() => void> {
  const electron = await findElectron();
  project.provide('electron', { executable: electron.executable, args: electronArguments(electron) });
  const display = await openDisplay();
  project.provide('display', display.name);
  const provoked = join(mkdtempSync(join(tmpdir(), 'quanqing-e2e-')), 'provoked');
  writeFileSync(provoked, '');
  project.provide('provoked', provoked);
  const before = waysSought();
  return () => {
    display.close();
    const known = readFileSync(provoked, 'utf8')
      .split('\n')
      .reduce((sum, line) => sum + Number(line), 0);
    rmSync(dirname(provoked), { recursive: true });
    const sought = waysSought() - before - known;
    if (sought > 0) throw new Error(`something looked for a way to a network ${sought} times during the tests`);
  };
}

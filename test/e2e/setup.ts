import type { TestProject } from 'vitest/node';
import { openDisplay } from '../../scripts/app/display.ts';
import { electronArguments, findElectron } from '../../scripts/app/findElectron.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly electron: { readonly executable: string; readonly args: string[] };
    readonly display: string;
  }
}

/** Once for all end-to-end tests: an Electron and a screen. */
export async function setup(project: TestProject): Promise<() => void> {
  const electron = await findElectron();
  project.provide('electron', { executable: electron.executable, args: electronArguments(electron) });
  const display = await openDisplay();
  project.provide('display', display.name);
  return display.close;
}

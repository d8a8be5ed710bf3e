import { spawnSync } from 'node:child_process';
import { installLibraries } from './display.ts';
import { findElectron } from './findElectron.ts';

/** `npm run press`: what a PDF is printed with, for those who work on the command line and never opened the window. */
const { executable, standIn } = await findElectron();
const { status } = spawnSync(executable, ['--version'], { stdio: 'ignore' });
if (status !== 0) installLibraries();
process.stdout.write(`${executable}${standIn ? '（替用的旧版 Electron，只供试用）' : ''}\n`);

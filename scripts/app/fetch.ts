import { findElectron } from './findElectron.ts';

/** `npm run press`: what a PDF is printed with, for those who work on the command line and never opened the window. */
const { executable, standIn } = await findElectron();
process.stdout.write(`${executable}${standIn ? '（替用的旧版 Electron，只供试用）' : ''}\n`);

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { electronArguments, findElectron } from './findElectron.ts';

/** `npm start`: opens the built program with the Electron of this machine. */
const root = resolve(import.meta.dirname, '../..');
const electron = await findElectron();
if (electron.standIn) console.error('Started with a stand-in: an older Electron, for trying out only.');
const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
const args = [...electronArguments(electron), root, ...process.argv.slice(2)];
spawn(electron.executable, args, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 1));

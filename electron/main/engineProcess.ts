import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { FromEngine, ToEngine } from '#shared/wire/messages.ts';
import type { PressProgram } from '#shared/wire/press.ts';

/** The engine's process, as the main process holds it. */
export interface EngineProcess {
  readonly post: (message: ToEngine) => void;
  readonly onMessage: (hear: (message: FromEngine) => void) => void;
  readonly onExit: (hear: () => void) => void;
  readonly end: () => void;
}

/** better-sqlite3 needs Node 22; an older Electron (the stand-in of tests) leaves the engine to a Node beside it. */
export const needsOwnNode = Number(process.versions.node.split('.')[0]) < 22;

const script = join(import.meta.dirname, 'engine.mjs');

export function startEngine(): EngineProcess {
  if (needsOwnNode) return forkNode();
  const child = utilityProcess.fork(script, engineArguments(), { serviceName: 'quanqing-engine', stdio: 'inherit' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.on('exit', hear),
    end: () => void child.kill(),
  };
}

/** How the engine starts this program once more, as a press: with what this one was told of the machine. */
function engineArguments(): string[] {
  const switches = ['no-sandbox', 'disable-gpu'].filter((name) => app.commandLine.hasSwitch(name));
  const program: PressProgram = {
    executable: process.execPath,
    args: [...switches.map((name) => `--${name}`), ...(app.isPackaged ? [] : [app.getAppPath()])],
  };
  return [JSON.stringify(program)];
}

/** As in Electron's own processes; in a Node by itself what is short-lived may take up to 128 MB before it is cleared. */
const youngMegabytes = 8;

function forkNode(): EngineProcess {
  // A Node by itself knows nothing of archives.
  const unpacked = script.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  const child = fork(unpacked, engineArguments(), {
    execPath: findNode(),
    execArgv: [`--max-semi-space-size=${youngMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    // After its end a channel refuses messages; the end itself is told by `onExit`.
    post: (message) => void (child.connected && child.send(message)),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.on('exit', hear),
    end: () => void child.kill(),
  };
}

function findNode(): string {
  const folders = [join(app.getAppPath(), 'node_modules', '.bin'), ...(process.env.PATH ?? '').split(delimiter)];
  const found = [join(process.resourcesPath, 'node'), ...folders.map((folder) => join(folder, 'node'))].find(
    existsSync,
  );
  if (found === undefined) throw new Error('no Node 22 or newer beside the program: run npm ci');
  return found;
}

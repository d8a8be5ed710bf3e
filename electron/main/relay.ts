import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { type CallName, contract, isCallName, type Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { FromMain } from '#shared/wire/messages.ts';
import { failed } from '#shared/wire/serve.ts';
import type { Documents } from './documents.ts';
import type { EngineLife } from './engineLife.ts';
import type { Grants } from './grants.ts';
import { rendererOrigin } from './rendererScheme.ts';
import type { ShellHandlers } from './shellHandlers.ts';

/** Everything that the window may say; anything else is dropped. */
const messageSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('call'), id: z.int().positive(), name: z.string(), input: z.unknown() }),
  z.object({ t: z.literal('stop'), id: z.int().positive() }),
]);

export type Teller = (message: FromMain) => void;

export function tellerOf(window: BrowserWindow): Teller {
  return (message) => {
    if (!window.isDestroyed()) window.webContents.send('quanqing', message);
  };
}

interface Ends {
  readonly tell: Teller;
  readonly window: BrowserWindow;
  readonly engine: EngineLife;
  readonly shell: ShellHandlers;
  readonly grants: Grants;
  readonly documents: Documents;
}

/** The window's calls go to the shell or on to the engine, and what they answer goes back. */
export function connectWindow({ tell, window, engine, shell, grants, documents }: Ends): void {
  const isOurs = ({ sender, senderFrame }: IpcMainEvent) =>
    sender === window.webContents && senderFrame?.parent === null && senderFrame.url.startsWith(rendererOrigin);

  ipcMain.on('quanqing', (event, received: unknown) => {
    const message = messageSchema.safeParse(received);
    if (!isOurs(event) || !message.success) return;
    if (message.data.t === 'stop') return engine.post(message.data);
    const { id, name, input } = message.data;
    if (name.startsWith('shell/')) {
      shell(name, input).then(
        (output) => tell({ t: 'done', id, output }),
        (error: unknown) => tell(failed(id, error)),
      );
      return;
    }
    if (isCallName(name)) {
      const files = filesNamed(contract, name, input);
      const file = files.find((each) => !grants.allows(each));
      if (file !== undefined) return tell(failed(id, new Failure('not-chosen', { file })));
      // What is only being looked at is no task: nothing is lost of it.
      const { long, writes } = contract[name];
      if (long && (writes || files.length > 0)) engine.markTask(id);
    }
    engine.post(message.data);
  });
  // Sent by the preload script alone, of files that were dropped on the window.
  ipcMain.on('quanqing/dropped', (event, path: unknown) => {
    if (isOurs(event) && typeof path === 'string' && path !== '') grants.allow(path);
  });
  engine.listen(tell);
  documents.onOpen((file) => {
    grants.allow(file);
    tell({ t: 'open', file });
  });
}

type NamingFiles = {
  readonly [N in CallName]: {
    readonly input: z.ZodType<Parsed<N>>;
    readonly files: (input: Parsed<N>) => readonly string[];
  };
};

/** The paths in an input. A wrong input names none: the engine tells what is wrong. */
function filesNamed<N extends CallName>(calls: NamingFiles, name: N, input: unknown): readonly string[] {
  const call = calls[name];
  const parsed = call.input.safeParse(input);
  return parsed.success ? call.files(parsed.data) : [];
}

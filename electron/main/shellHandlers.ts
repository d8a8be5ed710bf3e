import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { type ShellCallName, type ShellOutput, type ShellParsed, shellContract } from '#shared/contract/shell.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Documents } from './documents.ts';
import type { EngineLife } from './engineLife.ts';
import type { Grants } from './grants.ts';
import { popupMenu, setMenu } from './menu.ts';
import type { PreferencesStore } from './preferences.ts';
import type { Recents } from './recents.ts';

export interface ShellParts {
  readonly window: BrowserWindow;
  readonly preferences: PreferencesStore;
  readonly recents: Recents;
  readonly grants: Grants;
  readonly documents: Documents;
  readonly engine: EngineLife;
  /** Chosen in the native menu. */
  readonly onAction: (action: string) => void;
}

/** Answers one call of the window. @throws Failure */
export type ShellHandlers = (name: string, input: unknown) => Promise<unknown>;

type Table = {
  readonly [N in ShellCallName]: (input: ShellParsed<N>) => ShellOutput<N> | Promise<ShellOutput<N>>;
};

export function shellHandlers(parts: ShellParts): ShellHandlers {
  const table = handlerTable(parts);
  return async (name, input) => {
    if (!isShellCall(name)) throw new Error(`no call ${name}`);
    return answer(table, name, input, parts.grants);
  };
}

function handlerTable({ window, preferences, recents, grants, documents, engine, onAction }: ShellParts): Table {
  const allowed = (paths: readonly string[]): string[] => {
    for (const path of paths) grants.allow(path);
    return [...paths];
  };
  return {
    'shell/about': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      standIn: engine.standIn,
      locale: app.getLocale(),
      platform: process.platform,
    }),
    'shell/preferences': () => preferences.get(),
    'shell/prefer': (some) => preferences.set(some),
    'shell/recents': () => recents.list(),
    'shell/note': (opened) => {
      recents.note(opened);
      return null;
    },
    'shell/forget': ({ file }) => {
      recents.forget(file);
      return null;
    },
    'shell/started': () => {
      const file = documents.takeFirst();
      return { file: file === null ? null : (allowed([file])[0] ?? null) };
    },
    'shell/chooseFiles': async ({ title, filters, several }) => {
      const properties = ['openFile' as const, ...(several ? ['multiSelections' as const] : [])];
      return allowed((await dialog.showOpenDialog(window, { title, filters, properties })).filePaths);
    },
    'shell/chooseFolder': async ({ title }) => {
      const properties = ['openDirectory' as const, 'createDirectory' as const];
      return allowed((await dialog.showOpenDialog(window, { title, properties })).filePaths)[0] ?? null;
    },
    'shell/saveAs': async ({ title, name, filters }) => {
      const { filePath } = await dialog.showSaveDialog(window, { title, defaultPath: name, filters });
      return filePath === '' ? null : (allowed([filePath])[0] ?? null);
    },
    'shell/saveBytes': async ({ file, bytes }) => {
      await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
        throw new Failure('cannot-write', { file, detail: error.code ?? error.message });
      });
      return null;
    },
    'shell/showInFolder': ({ file }) => {
      shell.showItemInFolder(file);
      return null;
    },
    'shell/newPlace': ({ name }) => allowed([freePlace(app.getPath('documents'), name)])[0] ?? '',
    'shell/print': () => {
      window.webContents.print({});
      return null;
    },
    'shell/menu': ({ menus }) => {
      setMenu(menus, onAction);
      return null;
    },
    'shell/popupMenu': () => {
      popupMenu(window);
      return null;
    },
    'shell/title': ({ title }) => {
      window.setTitle(title);
      return null;
    },
    'shell/restartEngine': () => {
      engine.restart();
      return null;
    },
  };
}

function isShellCall(name: string): name is ShellCallName {
  return Object.hasOwn(shellContract, name);
}

async function answer<N extends ShellCallName>(
  table: Table,
  name: N,
  input: unknown,
  grants: Grants,
): Promise<ShellOutput<N>> {
  const call = shellCall(name);
  const parsed = call.input.safeParse(input);
  if (!parsed.success) throw new Failure('bad-input', { detail: parsed.error.issues[0]?.message ?? '' });
  const file = call.files(parsed.data).find((each) => !grants.allows(each));
  if (file !== undefined) throw new Failure('not-chosen', { file });
  return await table[name](parsed.data);
}

interface ShellCall<N extends ShellCallName> {
  readonly input: { safeParse(input: unknown): import('zod').ZodSafeParseResult<ShellParsed<N>> };
  readonly files: (input: ShellParsed<N>) => readonly string[];
}

function shellCall<N extends ShellCallName>(name: N): ShellCall<N> {
  const calls: { readonly [M in ShellCallName]: ShellCall<M> } = shellContract;
  return calls[name];
}

/** A name in the folder that no file has. */
function freePlace(folder: string, name: string): string {
  const stem = name.replace(/[\\/:*?"<>|]/g, '').trim() || '权力清单';
  for (let n = 1; ; n += 1) {
    const file = join(folder, `${stem}${n === 1 ? '' : ` ${n}`}.quanqing`);
    if (!existsSync(file)) return file;
  }
}

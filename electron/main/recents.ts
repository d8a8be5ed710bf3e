import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { Recent } from '#shared/contract/shell.ts';
import { readJson, writeJson } from './jsonFile.ts';

const most = 12;
const keptSchema = z.array(
  z.object({ file: z.string(), title: z.string(), items: z.int(), at: z.string(), stage: z.string() }),
);

export interface Recents {
  readonly list: () => Recent[];
  readonly note: (opened: Omit<Recent, 'at' | 'missing'>) => void;
  readonly forget: (file: string) => void;
}

/** The catalogues that were open last, the latest first; also in the system's own list. */
export function openRecents(folder: string): Recents {
  const store = join(folder, 'recent.json');
  const read = () => readJson(store, keptSchema, []);
  return {
    list: () => read().map((each) => ({ ...each, missing: !existsSync(each.file) })),
    note: (opened) => {
      const others = read().filter(({ file }) => file !== opened.file);
      writeJson(store, [{ ...opened, at: new Date().toISOString() }, ...others].slice(0, most));
      app.addRecentDocument(opened.file);
    },
    forget: (file) =>
      writeJson(
        store,
        read().filter((each) => each.file !== file),
      ),
  };
}

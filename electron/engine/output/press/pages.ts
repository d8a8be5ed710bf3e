import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderFile } from '../writeFolder.ts';

/** Files of a job's pages. `resources`: that folder of the program. */
export function page(path: string, html: string): FolderFile {
  return { path, bytes: new TextEncoder().encode(html) };
}

export async function styleSheet(name: string, resources: string): Promise<FolderFile> {
  return { path: name, bytes: await readFile(join(resources, 'press', name)) };
}

/** Below `fonts/`, with their style sheet `fonts/fonts.css`. */
export async function fonts(resources: string): Promise<FolderFile[]> {
  const folder = join(resources, 'fonts');
  const names = (await readdir(folder)).filter((name) => /\.(?:css|woff2)$/.test(name));
  return Promise.all(names.map(async (name) => ({ path: `fonts/${name}`, bytes: await readFile(join(folder, name)) })));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { leftOut } from './leftOut.ts';

const root = resolve(import.meta.dirname, '../..');

/** A package as the lock file names it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, where the package says it so. */
  readonly licence: string;
  /** Its folder, from the root of the project. */
  readonly folder: string;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** What is in the installed program though no source of ours imports it by name. */
const alwaysShipped = ['electron', 'better-sqlite3'];
/** Folders whose code is bundled into the program or written into a published site. */
const shippedFolders = ['electron', 'shared', 'renderer', 'site'];

/**
 * Every package of which something may be in the installed program: what its sources import, and all that those depend
 * on. Rather too many than too few, since what the bundler leaves out again is not looked at. Of Electron only itself:
 * its dependencies fetch it and are not part of it.
 */
export function shippedPackages(): Package[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const found = new Map<string, Package>();
  const visit = (name: string, from: string) => {
    if (leftOut.includes(name)) return;
    const folder = resolveIn(packages, name, from);
    const entry = folder === null ? undefined : packages[folder];
    // An optional one that is not there for any system.
    if (folder === null || entry === undefined || found.has(folder)) return;
    found.set(folder, { name, version: entry.version ?? '', licence: entry.license ?? '', folder });
    if (name === 'electron') return;
    for (const dependency of Object.keys(entry.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of [...alwaysShipped, ...importedPackages()]) visit(name, '');
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Where Node would find it from that folder. */
function resolveIn(packages: object, name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, folder)) return folder;
    if (at === '') return null;
  }
}

const importing = /(?:from|import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;

function importedPackages(): Set<string> {
  const names = new Set<string>();
  for (const folder of shippedFolders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|tsx|css)$/.test(file)) continue;
      for (const [, name = ''] of readFileSync(join(root, folder, file), 'utf8').matchAll(importing)) names.add(name);
    }
  }
  return names;
}

/** The text of its licence, as the package brings it; '' where it brings none. */
export function licenceText({ folder }: Package): string {
  const file = readdirSync(join(root, folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
}

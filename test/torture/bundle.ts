import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export const root = resolve(import.meta.dirname, '../..');

/** Puts the engine's process and that of the parsers into files that start in a third of the time. Returns the folder. */
export async function bundleEngine(): Promise<string> {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  // Within the project, so that what is not bundled is found.
  const folder = mkdtempSync(join(out, 'torture-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node22',
      minify: false,
      rollupOptions: {
        input: {
          engineProcess: join(root, 'test/torture/engineProcess.ts'),
          parserChild: join(root, 'electron/engine/intake/parserChild.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return folder;
}

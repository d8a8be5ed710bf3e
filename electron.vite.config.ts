import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { leftOut } from './scripts/sbom/leftOut.ts';

const at = (path: string) => resolve(import.meta.dirname, path);
const sources = {
  '#shared': at('shared'),
  '#engine': at('electron/engine'),
  '#renderer': at('renderer'),
};
const nothing = Object.fromEntries(leftOut.map((name) => [name, at('scripts/sbom/nothing.ts')]));
// Its build for Node declares a `require`, as electron-vite does in the same chunk; that for browsers zips as it does.
const zip = { fflate: 'fflate/browser' };
const resolving = { alias: { ...sources, ...nothing, ...zip } };

export default defineConfig({
  main: {
    resolve: resolving,
    build: {
      outDir: 'out/main',
      // All but better-sqlite3 is bundled: what ships is what was built.
      externalizeDeps: { exclude: [] },
      rollupOptions: {
        input: {
          main: at('electron/main/main.ts'),
          engine: at('electron/engine/process.ts'),
          parserChild: at('electron/engine/intake/parserChild.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  },
  preload: {
    resolve: resolving,
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: resolving,
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});

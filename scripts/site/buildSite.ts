import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const entries = { display: 'site/display.ts', page: 'site/page.ts', find: 'site/find/find.ts' } as const;

/** Syntax that browsers of 2019 know: many an office has no newer one. */
const target = 'es2019';

/**
 * What the pages of a site load, as it stands in resources/site: one script for each entry, readable as it is, and one
 * style sheet. By file name.
 */
export async function buildSite(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['site.css', styles()]]);
  for (const [name, entry] of Object.entries(entries))
    files.set(`${name}.js`, await script(name, resolve(root, entry)));
  return files;
}

async function script(name: string, entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': resolve(root, 'shared') } },
    build: { target, minify: false, write: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length > 1) throw new Error(`${entry} is not one script`);
  return chunk.code;
}

/** In the order of their numbers: later ones build on those before. */
function styles(): string {
  const folder = resolve(root, 'site/styles');
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(resolve(folder, file), 'utf8'))
    .join('\n');
}

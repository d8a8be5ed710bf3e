import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite } from './buildSite.ts';

const folder = resolve(import.meta.dirname, '../../resources/site');
mkdirSync(folder, { recursive: true });
for (const [file, text] of await buildSite()) writeFileSync(resolve(folder, file), text);

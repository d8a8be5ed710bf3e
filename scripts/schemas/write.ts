import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonShapes } from './jsonShapes.ts';

const folder = join(import.meta.dirname, '../../resources/schemas');
mkdirSync(folder, { recursive: true });
for (const [file, text] of jsonShapes()) writeFileSync(join(folder, file), text);

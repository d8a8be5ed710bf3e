import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeTemplates } from './composeTemplates.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../resources/templates');
mkdirSync(folder, { recursive: true });
for (const [file, bytes] of await composeTemplates()) writeFileSync(join(folder, file), bytes);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../scripts/site/buildSite.ts';

const folder = join(import.meta.dirname, '../../resources/site');

it('ships the scripts and styles of the site as its sources give them (npm run site writes them)', async () => {
  const files = readdirSync(folder).filter((file) => file !== 'icon.svg');
  const shipped = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  expect(shipped).toEqual(await buildSite());
});

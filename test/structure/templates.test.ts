import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeTemplates } from '../../scripts/templates/composeTemplates.ts';

const folder = join(import.meta.dirname, '../../resources/templates');

it('the templates are what the script composes, byte for byte', async () => {
  const composed = await composeTemplates();
  expect(readdirSync(folder).toSorted()).toEqual([...composed.keys()].toSorted());
  for (const [file, bytes] of composed) expect(readFileSync(join(folder, file)).equals(bytes), file).toBe(true);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonShapes } from '../../scripts/schemas/jsonShapes.ts';

const folder = join(import.meta.dirname, '../../resources/schemas');

it('documents every --json shape as the contract has it (npm run schemas writes them)', () => {
  const written = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  expect(written).toEqual(jsonShapes());
});

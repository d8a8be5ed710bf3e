import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from './collect.ts';
import { deliver } from './deliver.ts';
import type { Field } from './field.ts';
import type { Holders } from './powers.ts';
import { seeded } from './random.ts';
import { sampleSeed } from './style.ts';
import { writeTruth } from './truth.ts';

/**
 * Composes the sample into a folder: lists/ and the tables of what is true. lists/ is emptied before.
 * @returns the number of files in lists/
 */
export async function composeSample(fields: readonly Field[], holders: Holders, folder: string): Promise<number> {
  const sample = collect(fields, holders);
  const files = await deliver(sample.lists, seeded(sampleSeed).branch('deliver'));
  const lists = join(folder, 'lists');
  rmSync(lists, { recursive: true, force: true });
  mkdirSync(lists, { recursive: true });
  for (const { file, bytes } of files) writeFileSync(join(lists, file), bytes);
  for (const [name, text] of Object.entries(writeTruth(sample, files))) writeFileSync(join(folder, name), text);
  return files.length;
}
